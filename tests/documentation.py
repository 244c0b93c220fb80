#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every block of C++ in the README and in docs/ is compiled; those with a main are run.

    documentation.py extract ROOT OUT      writes a source for each; prints their names
    documentation.py run PROGRAM EXPECTED  runs one and compares what it prints, to the letter

A block that has a `main` is a program; the ```text block after it, if there is one before any heading or other block,
is what it prints. A block that includes something is a file of its own. Any other is the body of a function that is
given `bytes`, `feed`, `channel` and `item`.
"""
import pathlib
import re
import subprocess
import sys

PRELUDE = """#include <string>
#include <vector>
#include <tidings/tidings.hpp>
template <class... Values> int use(const Values&...) { return 0; }
template <class... Values> int show(const Values&...) { return 0; }
template <class... Values> int complain(const Values&...) { return 1; }
"""
WRAPPER = """
[[maybe_unused]] int piece_{number}([[maybe_unused]] const std::string& bytes,
                                    [[maybe_unused]] tidings::ParseResult& feed,
                                    [[maybe_unused]] tidings::Channel& channel,
                                    [[maybe_unused]] tidings::Item& item) {{
  {{
#line {line} "{file}"
{code}  }}
  return 0;
}}
"""


def blocks(text):
    """Yields (tag, line number of its first line, code) and, for each heading, ("#", line, "")."""
    tag, start, lines = None, 0, []
    for number, line in enumerate(text.splitlines(), 1):
        fence = re.match(r"\s*```(\S*)", line)
        if tag is None:
            if fence:
                tag, start, lines = fence.group(1), number + 1, []
            elif line.startswith("#"):
                yield "#", number, ""
        elif fence:
            yield tag, start, "\n".join(lines) + "\n"
            tag = None
        else:
            lines.append(line)
    if tag is not None:
        raise SystemExit(f"a code block that begins in line {start - 1} never ends")


def write(path, text):
    """Leaves a file that is already so alone, so that nothing is built again for it."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def extract(root, out):
    out.mkdir(parents=True, exist_ok=True)
    names = []
    for document in [root / "README.md", *sorted((root / "docs").glob("**/*.md"))]:
        stem = re.sub(r"\W", "_", str(document.relative_to(root).with_suffix("")).lower())
        pieces, program = "", None
        for tag, line, code in blocks(document.read_text(encoding="utf-8")):
            if tag == "text" and program:
                write(out / f"{program}.txt", code)
            program = None
            if tag != "cpp":
                continue
            shown = f'#line {line} "{document.as_posix()}"\n{code}'
            if re.search(r"\bint main\(", code):
                program = f"{stem}_{line}"
                names.append(f"program {program}")
                write(out / f"{program}.cpp", shown)
                write(out / f"{program}.txt", "")
            elif "#include" in code:
                names.append(f"piece {stem}_{line}")
                write(out / f"{stem}_{line}.cpp", shown)
            else:
                pieces += WRAPPER.format(number=line, line=line, file=document.as_posix(), code=code)
        if pieces:
            names.append(f"piece {stem}_pieces")
            write(out / f"{stem}_pieces.cpp", PRELUDE + pieces)
    # The README's first program is one that lies in examples/ to be copied.
    example = (root / "examples" / "quick_start.cpp").read_text(encoding="utf-8")
    if example.split("\n", 2)[2] not in (root / "README.md").read_text(encoding="utf-8"):
        raise SystemExit("README.md does not show examples/quick_start.cpp as it is")
    # What it shows of read_feed is the beginning of what the example's own test expects of it.
    shown = re.search(r"```text\n\$ \S*read_feed \S*\n(.*?)```", (root / "README.md").read_text(encoding="utf-8"), re.S)
    printed = (root / "tests/examples/data/read_feed.seed.txt").read_text(encoding="utf-8")
    if shown is None or not printed.startswith(shown.group(1)):
        raise SystemExit("README.md does not show what read_feed prints")
    print("\n".join(names))


def run(program, expected):
    printed = subprocess.run([program], stdout=subprocess.PIPE, check=False)
    wanted = pathlib.Path(expected).read_bytes()
    if printed.returncode != 0:
        raise SystemExit(f"{program} exits with {printed.returncode}")
    if printed.stdout.replace(b"\r\n", b"\n") != wanted:
        raise SystemExit(f"wanted:\n{wanted.decode()}\nprinted:\n{printed.stdout.decode(errors='replace')}")


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "extract":
        extract(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
    elif len(sys.argv) == 4 and sys.argv[1] == "run":
        run(sys.argv[2], sys.argv[3])
    else:
        raise SystemExit(__doc__)
