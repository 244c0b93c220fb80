#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What including a header costs a translation unit, beside <string>, <vector> and <optional> together.

    headers.py [--rounds N] [--lines] [COMPILER...]     g++ and clang++, whichever are there

The time is processor time of the compiler (user and system) for a file that holds the include alone, C++17, no
optimisation: the least of N rounds, in which all files take turns, so that what else the machine does disturbs all of
them alike. Lines are non-blank lines after preprocessing. --lines counts these alone, which takes seconds, and fails
where there are more than the ceiling: whoever adds a heavy include meets it here.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

INCLUDE = pathlib.Path(__file__).resolve().parent.parent.parent / "include"
UNIT = "#include <string>\n#include <vector>\n#include <optional>\n"
# (name, what the file holds, most lines): model.hpp is what people include everywhere; its ceiling allows for <chrono>.
# write.hpp asks the reader what an extension element means, and so has him behind it.
FILES = [
    ("unit", UNIT, None),
    ("pugixml.hpp + date/date.h", UNIT + "#include <pugixml.hpp>\n#include <date/date.h>\n", None),
    ("tidings/model.hpp", "#include <tidings/model.hpp>\n", 22_500),
    ("tidings/itunes.hpp", "#include <tidings/itunes.hpp>\n", 31_500),
    ("tidings/text.hpp", "#include <tidings/text.hpp>\n", 31_500),
    ("tidings/date.hpp", "#include <tidings/date.hpp>\n", 60_000),
    ("tidings/parse.hpp", "#include <tidings/parse.hpp>\n", 82_000),
    ("tidings/write.hpp", "#include <tidings/write.hpp>\n", 82_000),
    ("tidings/tidings.hpp", "#include <tidings/tidings.hpp>\n", 89_000),
    ("tidings.hpp, no bodies", "#define TIDINGS_HEADER_ONLY 0\n#include <tidings/tidings.hpp>\n", 33_500),
]


def lines_of(compiler, path):
    done = subprocess.run([compiler, "-std=c++17", f"-I{INCLUDE}", "-E", "-P", path], stdout=subprocess.PIPE, check=True)
    return sum(1 for line in done.stdout.splitlines() if line.strip())


def seconds_of(compiler, path):
    process = subprocess.Popen([compiler, "-std=c++17", "-O0", f"-I{INCLUDE}", "-c", path, "-o", os.devnull])
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{compiler} does not compile {path}")
    return used.ru_utime + used.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--lines", action="store_true")
    parser.add_argument("compilers", nargs="*")
    arguments = parser.parse_args()
    compilers = arguments.compilers or [one for one in ("g++", "clang++") if shutil.which(one)]
    if not compilers:
        print("skipped: neither g++ nor clang++ is here")
        return 77
    faults = 0
    with tempfile.TemporaryDirectory() as work:
        paths = []
        for number, (_, text, _) in enumerate(FILES):
            paths.append(os.path.join(work, f"{number}.cpp"))
            pathlib.Path(paths[-1]).write_text(text, encoding="utf-8")
        for compiler in compilers:
            best = [float("inf")] * len(FILES)
            for _ in range(0 if arguments.lines else arguments.rounds):
                best = [min(old, seconds_of(compiler, path)) for old, path in zip(best, paths)]
            for (name, _, ceiling), path, seconds in zip(FILES, paths, best):
                lines = lines_of(compiler, path)
                time = "" if arguments.lines else f"{seconds:7.2f} s {seconds / best[0]:6.2f} x"
                print(f"{compiler:8} {name:28} {lines:7,} lines {time}")
                if ceiling is not None and lines > ceiling:
                    print(f"  more than {ceiling:,} lines: which include is new, and does it belong there?")
                    faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
