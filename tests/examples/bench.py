#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tidings_bench and memory_bench: what they print, and that what is written is a feed of the records.

usage: bench.py BUILD_DIR
"""
import json
import os
import pathlib
import re
import shutil
import tempfile
import xml.etree.ElementTree as etree

from support import DATA, Programs

TIMES = {"bytes", "best_ns", "median_ns", "cpu_best_ns", "cpu_median_ns", "floor_best_ns", "floor_median_ns", "items"}
RECORDS = """2
https://a.example/?p=1
One & two
https://a.example/1/
1767225600
Ada Marsh
ada@a.example
News|R&D
A summary
<p>Some <b>HTML</b> &amp; more</p>
tag:a.example,2026:2
Three
https://a.example/2/
1767139200
Ben
ben@a.example

Second
<p>x</p>
"""


def texts_of(document):
    """All texts and addresses that the records gave, sorted: their number is what the work depends on."""
    found = []
    for element in etree.fromstring(document).iter():
        found += [value for value in element.attrib.values() if "://" in value]
        if element.text and element.text.strip():
            found.append(element.text)
    return sorted(found)


def check_times(programs, what, times):
    programs.equal(f"{what}: numbers", all(type(value) is int and value > 0 for value in times.values()), True)
    for kind in ("", "cpu_", "floor_", "by_hand_"):
        if kind + "best_ns" in times:
            programs.equal(f"{what}: {kind}best is no more than the median",
                           times[kind + "best_ns"] <= times[kind + "median_ns"], True)


def main():
    programs = Programs("tidings_bench", "memory_bench")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        feeds = folder / "feeds"
        feeds.mkdir()
        shutil.copy(DATA / "plain.atom", feeds / 'a "quoted" name.atom')
        (feeds / "b.txt").write_bytes(b"no feed")
        (feeds / "folder").mkdir()
        told = json.loads(programs.run("tidings_bench", feeds, 3))
        programs.equal("name", told["name"], "tidings")
        programs.equal("files", sorted(told["corpus"]), ['a "quoted" name.atom', "b.txt"])
        feed, none = told["corpus"]['a "quoted" name.atom'], told["corpus"]["b.txt"]
        programs.equal("members", set(feed), TIMES | {"by_hand_best_ns", "by_hand_median_ns"})
        programs.equal("bytes and items", (feed["bytes"], feed["items"]), ((DATA / "plain.atom").stat().st_size, 2))
        check_times(programs, "parsing", feed)
        programs.equal("no feed", (set(none), none["bytes"], bool(none["error"])), ({"bytes", "error"}, 7, True))

        records = folder / "records.txt"
        records.write_text(RECORDS, encoding="utf-8")
        os.environ["BENCH_KEEP"] = str(folder / "kept")
        told = json.loads(programs.run("tidings_bench", "--write", records, 4))
        programs.equal("formats", list(told["write"]), ["rss", "atom"])
        for form, item, title in (("rss", "channel/item", "title"),
                                  ("atom", "{http://www.w3.org/2005/Atom}entry", "{http://www.w3.org/2005/Atom}title")):
            times = told["write"][form]
            document = (folder / f"kept.{form}").read_bytes()
            programs.equal(f"{form}: members", set(times), TIMES)
            programs.equal(f"{form}: bytes and items", (times["bytes"], times["items"]), (len(document), 2))
            check_times(programs, form, times)
            programs.equal(f"{form}: titles", [one.findtext(title) for one in etree.fromstring(document).findall(item)],
                           ["One & two", "Three"])
            # A floor is one only for the same document: where the writer changes, bench/records.hpp has to follow.
            floor = (folder / f"kept.{form}.floor").read_bytes()
            programs.equal(f"{form}: texts of the floor", texts_of(floor), texts_of(document))
        programs.run("tidings_bench", folder / "missing", 1, status=1)
        programs.run("tidings_bench", "--write", folder / "missing", 1, status=1)
        for wrong in ((), (feeds,), (feeds, 0), (feeds, "x"), ("--write", records), (feeds, 1, 2)):
            programs.run("tidings_bench", *wrong, status=2)

        for way in ("tidings", "pugixml", "by-hand"):
            told = programs.run("memory_bench", way, DATA / "plain.atom").decode()
            programs.equal(f"memory of {way}: a number", bool(re.fullmatch(r"[1-9][0-9]* MB\n", told)), True)
        programs.run("memory_bench", "tidings", folder / "missing", status=1)
        programs.run("memory_bench", "tidings", feeds / "b.txt", status=1)
        for wrong in ((), ("tidings",), ("other", records), ("tidings", records, 1)):
            programs.run("memory_bench", *wrong, status=2)
    programs.finish()


main()
