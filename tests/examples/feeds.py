#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""feed2json over the documents of tests/feeds: beside NAME.xml stands what it says, in NAME.json.

A document may have the program's arguments beside it as well, in NAME.args, a line each. A new case is two files.
With --accept the expected files are written anew: read their difference before you commit it.

usage: feeds.py BUILD_DIR [--accept]
"""
import json
import sys

from support import TESTS, Programs

FEEDS = TESTS / "feeds"


def main():
    accept = "--accept" in sys.argv
    if accept:
        sys.argv.remove("--accept")
    programs = Programs("feed2json")
    documents = sorted(path for path in FEEDS.rglob("*.xml") if path.with_suffix(".json").exists() or accept)
    for path in documents:
        name = path.relative_to(FEEDS).as_posix()
        given = path.with_suffix(".args")
        arguments = given.read_text(encoding="utf-8").split("\n") if given.exists() else []
        found = json.loads(programs.run("feed2json", *filter(None, arguments), path))
        if accept:
            text = json.dumps(found, indent=2, ensure_ascii=False)
            path.with_suffix(".json").write_text(text + "\n", encoding="utf-8")
            continue
        expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        if found == expected:
            programs.equal(name, True, True)
            continue
        for key in sorted(set(found) | set(expected) - {"channel"}):
            if key != "channel":
                programs.equal(f"{name}: {key}", found.get(key), expected.get(key))
        channel, wanted = found["channel"], expected["channel"]
        for key in sorted(set(channel) | set(wanted)):
            programs.equal(f"{name}: channel.{key}", channel.get(key), wanted.get(key))
    programs.finish()


if __name__ == "__main__":
    main()
