#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes one header of all: every public header of tidings, modules included, in a file that needs only pugixml and date.

    single_header.py [-o OUT]              writes it to OUT, else to standard output
    single_header.py --forward FOLDER      writes it to FOLDER/tidings/tidings.hpp, and beside it, for each header of the
                                           library, one that includes it: what is compiled against FOLDER uses this alone

The headers are pasted where they are first included. Their guards stay, so that the file and the headers it is made of
can meet in one translation unit.
"""
import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
INCLUDE = re.compile(r"\s*#\s*include\s+<([^>]+)>")
BODIES = "#if TIDINGS_HAS_BODIES"
CONDITION = re.compile(r"\s*#\s*(if|ifdef|ifndef|endif)\b")


class Paster:
    """Gathers the lines of headers, each header once."""

    def __init__(self, folder):
        self.folder = folder
        self.seen = set()
        self.lines = []

    def paste(self, name):
        self.seen.add(name)
        depth, in_bodies = 0, False
        for number, line in enumerate((self.folder / name).read_text(encoding="utf-8").splitlines(), 1):
            condition, include = CONDITION.match(line), INCLUDE.match(line)
            # Everything is in one file, so that the bodies are always there.
            if line == BODIES:
                in_bodies = True
                continue
            if in_bodies and condition:
                in_bodies = False
                continue
            if condition:
                depth += -1 if condition.group(1) == "endif" else 1
            if number == 1 and "SPDX-License-Identifier" in line:
                self.lines.append(f"// ---- {name}")
            elif include is None:
                self.lines.append(line)
            elif depth > 1:
                # Pasted under a condition of its own a header would be missing wherever the condition does not hold.
                if include.group(1).startswith("tidings/"):
                    raise SystemExit(f"{name}:{number}: a header of tidings is included under a condition")
                self.lines.append(line)
            elif include.group(1) not in self.seen:
                if include.group(1).startswith("tidings/"):
                    self.paste(include.group(1))
                else:
                    self.seen.add(include.group(1))
                    self.lines.append(line)


def version_of(root):
    text = (root / "include/tidings/version.hpp").read_text(encoding="utf-8")
    return ".".join(re.search(rf"#define TIDINGS_VERSION_{part} (\d+)", text).group(1)
                    for part in ("MAJOR", "MINOR", "PATCH"))


def single_header(root):
    folder = root / "include"
    paster = Paster(folder)
    for path in sorted(folder.glob("tidings/*.hpp")):
        name = path.relative_to(folder).as_posix()
        if name not in paster.seen:
            paster.paste(name)
    body = re.sub(r"\n{3,}", "\n\n", "\n".join(paster.lines))
    licence = "".join(f"// {line}".rstrip() + "\n" for line in (root / "LICENSE").read_text(encoding="utf-8").splitlines())
    return (
        f"// tidings {version_of(root)}: reads and writes RSS and Atom feeds. Made by tools/single_header.py.\n"
        "// Needs pugixml (to be linked) and date (its headers).\n//\n// SPDX-License-Identifier: MIT\n//\n"
        f"{licence}#ifndef TIDINGS_SINGLE_HEADER_HPP\n#define TIDINGS_SINGLE_HEADER_HPP\n\n"
        "#if defined(TIDINGS_HEADER_ONLY) && !TIDINGS_HEADER_ONLY\n"
        '#  error "this header has everything in it: TIDINGS_HEADER_ONLY must not be 0"\n#endif\n\n'
        f"{body}\n\n"
        "#endif  // TIDINGS_SINGLE_HEADER_HPP\n")


def forward(root, out):
    """Writes the header and one that leads to it for each that it is made of."""
    for path in sorted((root / "include").rglob("*.hpp")):
        target = out / path.relative_to(root / "include")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("#include <tidings/tidings.hpp>\n", encoding="utf-8")
    (out / "tidings/tidings.hpp").write_text(single_header(root), encoding="utf-8")


if __name__ == "__main__":
    PARSER = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    PARSER.add_argument("-o", "--output", metavar="OUT")
    PARSER.add_argument("--forward", metavar="FOLDER", type=pathlib.Path)
    ARGUMENTS = PARSER.parse_args()
    if ARGUMENTS.forward:
        forward(ROOT, ARGUMENTS.forward)
    elif ARGUMENTS.output:
        pathlib.Path(ARGUMENTS.output).write_text(single_header(ROOT), encoding="utf-8")
    else:
        sys.stdout.reconfigure(encoding="utf-8")
        sys.stdout.write(single_header(ROOT))
