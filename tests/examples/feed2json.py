#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""feed2json: the seed's every fact, the arguments, and the schema over every document there is.

usage: feed2json.py BUILD_DIR
"""
import json
import pathlib
import subprocess
import sys
import tempfile

from support import DATA, SEEDS, SHARED, TESTS, Programs

SEED = SEEDS / "spotify-engineering.rss.xml"
HOME = "https://engineering.atspotify.com/"


def date(value, raw):
    return {"value": value, "raw": raw, "offset": 0, "precision": "second"}


def seed(programs):
    feed = json.loads(programs.run("feed2json", SEED))
    channel = feed.pop("channel")
    items = channel.pop("items")
    programs.equal("seed: document", feed, {"format": "rss-2.0", "encoding": "utf-8", "well_formed": True})

    def text(value):
        return {"value": value, "type": "text", "language": "en-US"}

    found = {name: {key: one for key, one in value.items() if key != "base"} if isinstance(value, dict) else value
             for name, value in channel.items()}
    programs.equal("seed: channel", found, {
        "title": text("Spotify Engineering"),
        "subtitle": {**text("Spotify’s official technology blog"), "type": channel["subtitle"]["type"]},
        "links": [{"href": HOME, "rel": "alternate"},
                  {"href": HOME + "feed/", "rel": "self", "type": "application/rss+xml"}],
        "language": "en-US",
        "updated": date("2026-03-20T02:02:00Z", "Fri, 20 Mar 2026 02:02:00 +0000"),
        "generator": channel.get("generator"),
        "image": {"url": "https://storage.googleapis.com/production-eng/1/2021/03/"
                         "cropped-Engineering-Icon-RGB-512x512-light-120x120.png",
                  "title": "Spotify Engineering", "link": HOME, "width": 32, "height": 32},
        "update": {"period": "hourly", "frequency": 1}})
    programs.equal("seed: generator", "https://wordpress.org/?v=6.7.2" in channel["generator"].values(), True)
    programs.equal("seed: dates", [item["published"] for item in items], [
        date("2026-03-12T20:42:22Z", "Thu, 12 Mar 2026 20:42:22 +0000"),
        date("2026-02-19T17:28:13Z", "Thu, 19 Feb 2026 17:28:13 +0000"),
        date("2026-02-09T14:44:27Z", "Mon, 09 Feb 2026 14:44:27 +0000"),
        date("2026-01-22T15:00:25Z", "Thu, 22 Jan 2026 15:00:25 +0000"),
        date("2026-01-07T14:41:11Z", "Wed, 07 Jan 2026 14:41:11 +0000")])
    first = items[0]
    programs.equal("seed: item's members", sorted(set(first) - {"language"}),
                   ["id", "id_is_permalink", "links", "published", "summary", "title"])
    programs.equal("seed: item's id", (first["id"], first["id_is_permalink"]), (HOME + "?p=1FaDH30hqF8M6aMDIsl71b", False))
    programs.equal("seed: item's title", first["title"]["value"],
                   "Inside the Archive: The Tech Behind Your 2025 Wrapped Highlights")
    programs.equal("seed: item's link", first["links"],
                   [{"href": HOME + "2026/3/inside-the-archive-2025-wrapped/", "rel": "alternate"}])
    programs.equal("seed: summary's type", {item["summary"]["type"] for item in items}, {"html"})
    source = SEED.read_text(encoding="utf-8").split("<![CDATA[")[1:]
    programs.equal("seed: summaries", [item["summary"]["value"].strip() for item in items],
                   [one.split("]]>")[0].strip() for one in source])


def arguments(programs):
    data = SEED.read_bytes()
    programs.equal("- is standard input", programs.run("feed2json", "-", stdin=data), programs.run("feed2json", SEED))
    relative = b"<rss version='2.0'><channel><title>T</title><item><title>A \xe9</title><link>a/b</link></item></channel></rss>"
    feed = json.loads(programs.run("feed2json", "--base", "https://base.example/x/feed.xml", "--content-type",
                                   "application/rss+xml; charset=windows-1251", "--content-language", "de", "-",
                                   stdin=relative))
    item = feed["channel"]["items"][0]
    programs.equal("--base", item["links"][0]["href"], "https://base.example/x/a/b")
    programs.equal("--content-type", (feed["encoding"], item["title"]["value"]), ("windows-1251", "A й"))
    programs.equal("--content-language", item["title"]["language"], "de")

    for name, given in (("no feed", b"<html><body>no</body></html>"), ("nothing", b"")):
        programs.equal(f"{name}: stdout", programs.run("feed2json", "-", stdin=given, status=1), b"")
        programs.equal(f"{name}: a reason", len(programs.errors.strip()) > 10, True)
    programs.equal("missing file: stdout", programs.run("feed2json", DATA / "missing", status=1), b"")
    programs.equal("a folder: stdout", programs.run("feed2json", DATA, status=1), b"")
    programs.run("feed2json", status=2)
    programs.run("feed2json", "a", "b", status=2)
    programs.run("feed2json", "--nonsense", "-", status=2)
    programs.run("feed2json", "--base", status=2)
    programs.equal("--help", b"--content-language" in programs.run("feed2json", "--help"), True)


def documents():
    """Every document of the tests and, where it lies beside the project, of the corpus."""
    folders = [TESTS / "feeds", DATA]
    if (SHARED / "corpus").is_dir():
        folders.append(SHARED / "corpus")
    else:
        print(f"skipped: the corpus, which is not at {SHARED / 'corpus'}")
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            text = path.suffix in (".md", ".txt", ".tsv") or path.name == "consensus.json"
            if path.is_file() and (not text or folder.name == "corpus" and path.suffix == ".txt"):
                yield path


def schema(programs):
    """What is printed for a feed must conform; for what is none, nothing may be printed."""
    with tempfile.TemporaryDirectory() as folder:
        outputs, names, refused = [], {}, 0
        for path in documents():
            done = subprocess.run([str(programs.path("feed2json")), str(path)], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, timeout=120, check=False)
            if done.returncode == 0:
                output = pathlib.Path(folder) / f"{len(outputs)}.json"
                output.write_bytes(done.stdout)
                outputs.append(str(output))
                names[str(output)] = str(path)
            else:
                programs.equal(f"{path}: status and stdout", (done.returncode, done.stdout), (1, b""))
                refused += 1
        checked = subprocess.run([sys.executable, str(TESTS / "check_schema.py"), str(TESTS / "feed-json.schema.json"),
                                  *outputs], stdout=subprocess.PIPE, check=False)
        for line in checked.stdout.decode().splitlines():
            output, rest = line.split(": ", 1)
            programs.equal(f"schema: {names[output]}", rest, "")
        programs.equal("schema: status", checked.returncode, 0)
        print(f"{len(outputs)} documents against the schema, {refused} that are no feeds")


def schema_can_fail(programs):
    """The checker refuses what the schema forbids: each of these breaks one rule."""
    good = {"format": "rss-2.0", "encoding": "utf-8", "well_formed": True, "channel": {
        "title": {"value": "T", "type": "text"}, "skip_hours": [0, 23], "items": [{"id_is_permalink": False}],
        "updated": {"value": "2026-03-20T02:02:00Z", "raw": "x", "precision": "second"}, "ttl": 0, "added": [1]}}

    def broken(path, value):
        copy = json.loads(json.dumps(good))
        target = copy
        for key in path[:-1]:
            target = target[key]
        target[path[-1]] = value
        return copy

    cases = [
        (good, 0), (broken(["format"], "rss-3.0"), 1), (broken(["encoding"], "UTF-8"), 1),
        (broken(["well_formed"], 1), 1), (broken(["diagnostics"], []), 1), (broken(["channel", "title"], "T"), 1),
        (broken(["channel", "title", "type"], "markdown"), 1), (broken(["channel", "title", "value"], ""), 1),
        (broken(["channel", "skip_hours"], [24]), 1), (broken(["channel", "skip_hours"], [1, 1]), 1),
        (broken(["channel", "skip_hours"], []), 1), (broken(["channel", "ttl"], "60"), 1),
        (broken(["channel", "ttl"], True), 1), (broken(["channel", "ttl"], -1), 1),
        (broken(["channel", "links"], [{}]), 1), (broken(["channel", "items", 0, "content"], [{"media_type": "a/b"}]), 1),
        (broken(["channel", "updated", "value"], "2026-03-20T02:02:00+00:00"), 1),
        (broken(["channel", "updated", "value"], "2026-03-20T02:02:00.50Z"), 1),
        (broken(["channel", "updated"], {"raw": "x", "offset": 0}), 1), (broken(["channel", "added"], None), 1),
        (broken(["channel", "extensions"], [{"name": "a", "children": [{"name": "b", "base": "c"}]}]), 1),
        (broken(["channel", "extensions"], [{"name": "a", "text": " "}]), 0), ({"format": "rss-2.0"}, 1),
    ]
    for document, expected in cases:
        done = subprocess.run([sys.executable, str(TESTS / "check_schema.py"), str(TESTS / "feed-json.schema.json")],
                              input=json.dumps(document).encode(), stdout=subprocess.PIPE, check=False)
        programs.equal(f"check_schema of {document}", done.returncode, expected)


def main():
    programs = Programs("feed2json")
    seed(programs)
    arguments(programs)
    schema_can_fail(programs)
    schema(programs)
    programs.finish()


main()
