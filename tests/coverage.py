#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Adds up what gcov says of the headers, over all programs of a build that was made with --coverage.

usage: coverage.py BUILD_DIR [--lines PERCENT] [--branches PERCENT] [--files | --ways]

A line counts as run where any program ran it; a closing brace alone on its line is none, as what stands there is the
way of exceptions out of a function that returns an object. A branch is one way out of a line, in any of the programs that have it;
ways that only an exception takes are left out, as the library throws none of its own. --files prints each file, and the
numbers of the lines that nothing ran; --ways also those of the lines that have been left by some of their ways alone.
Exits with 1 where less than the percentages was run.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
INCLUDE = ROOT / "include"


def reports(build):
    """What gcov says of each object file, one after the other. It is asked once for a folder: starting it costs more."""
    folders = collections.defaultdict(list)
    for data in sorted(build.rglob("*.gcda")):
        folders[data.parent].append(data.name)
    # Of the system's headers, most of what there is to say, nothing is said: they do not lie beneath the prefix.
    command = ["gcov", "--json-format", "--branch-probabilities", "--stdout", "--relative-only", "--source-prefix", str(ROOT)]
    for folder, names in folders.items():
        with subprocess.Popen([*command, *names], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as gcov:
            for line in gcov.stdout:
                yield json.loads(line)
        if gcov.returncode != 0:
            sys.exit(f"gcov fails in {folder}")


def braces(path):
    """The numbers of the lines that hold a closing brace alone."""
    written = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    return {number for number, line in written if line.strip() in ("}", "};")}


def add_up(build):
    """Of each header how often its lines were run, and how often each of a line's branches was taken."""
    empty = {}
    lines = collections.defaultdict(collections.Counter)
    branches = collections.defaultdict(collections.Counter)
    for report in reports(build):
        folder = pathlib.Path(report["current_working_directory"])
        for file in report["files"]:
            path = (ROOT / file["file"]).resolve()
            if INCLUDE not in path.parents:
                path = (folder / file["file"]).resolve()
            if INCLUDE not in path.parents:
                continue
            name = str(path.relative_to(INCLUDE))
            if name not in empty:
                empty[name] = braces(path)
            for line in file["lines"]:
                if line["line_number"] in empty[name]:
                    continue
                lines[name][line["line_number"]] += line["count"]
                ways = [way for way in line["branches"] if not way["throw"]]
                for number, way in enumerate(ways):
                    branches[name][line["line_number"], len(ways), number] += way["count"]
    return lines, branches


def spans(numbers):
    """Numbers as text, those in a row as one: "3-5 9"."""
    found = []
    for number in sorted(numbers):
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return " ".join(str(a) if a == b else f"{a}-{b}" for a, b in found)


def percent(counts):
    run = sum(1 for count in counts if count)
    return 100 * run / len(counts) if counts else 100.0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--lines", type=float, default=0)
    parser.add_argument("--branches", type=float, default=0)
    parser.add_argument("--files", action="store_true")
    parser.add_argument("--ways", action="store_true")
    arguments = parser.parse_args()
    lines, branches = add_up(arguments.build.resolve())
    if not lines:
        sys.exit("no program of this build was made with --coverage, or none has run")
    if arguments.files or arguments.ways:
        for name in sorted(lines):
            missed = [number for number, count in lines[name].items() if not count]
            print(f"{percent(lines[name].values()):6.1f} {percent(branches[name].values()):6.1f}  {name}  {spans(missed)}")
            if arguments.ways:
                partly = {place[0] for place, count in branches[name].items() if not count and lines[name][place[0]]}
                print(f"               in part: {spans(partly)}")
    all_lines = [count for file in lines.values() for count in file.values()]
    all_branches = [count for file in branches.values() for count in file.values()]
    print(f"{len(lines)} headers: {percent(all_lines):.1f} % of {len(all_lines)} lines, "
          f"{percent(all_branches):.1f} % of {len(all_branches)} branches")
    if percent(all_lines) < arguments.lines or percent(all_branches) < arguments.branches:
        sys.exit(f"less than {arguments.lines} % of lines or {arguments.branches} % of branches")


if __name__ == "__main__":
    main()
