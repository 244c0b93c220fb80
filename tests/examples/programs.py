#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""read_feed, convert, feedlint, merge_feeds and write_podcast on documents of the tests.

usage: programs.py BUILD_DIR
"""
import json
import pathlib
import re
import shutil
import tempfile
import xml.etree.ElementTree as etree

from support import DATA, SEEDS, Programs

ATOM = "{http://www.w3.org/2005/Atom}"
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
SEED = SEEDS / "spotify-engineering.rss.xml"


def read_feed(programs):
    for document, expected in ((SEED, "read_feed.seed.txt"), (DATA / "hostile.rss", "read_feed.hostile.txt")):
        output = programs.run("read_feed", document)
        programs.equal(f"read_feed {document.name}", output.decode(), (DATA / expected).read_text(encoding="utf-8"))
        programs.equal("read_feed -", programs.run("read_feed", "-", stdin=document.read_bytes()), output)
        programs.equal(f"{document.name}: no commands to the terminal",
                       re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", output.decode()), [])
        longest = max((line for line in output.decode().splitlines() if "://" not in line), key=len)
        programs.equal(f"{document.name}: lines fit", len(longest) <= 78, True)
    programs.equal("no feed: stdout", programs.run("read_feed", "-", stdin=b"{}", status=1), b"")
    programs.run("read_feed", DATA / "missing", status=1)
    programs.run("read_feed", status=2)
    programs.run("read_feed", "a", "b", status=2)
    programs.run("read_feed", "--help")


def facts(programs, document):
    """What feed2json says of a document, without what belongs to the way it was written."""
    feed = json.loads(programs.run("feed2json", "-", stdin=document))

    def plain(value):
        if isinstance(value, dict):
            return {key: plain(one) for key, one in value.items() if key not in ("raw", "precision")}
        return [plain(one) for one in value] if isinstance(value, list) else value

    return feed["format"], plain(feed["channel"])


def convert(programs):
    seed = SEED.read_bytes()
    _, channel = facts(programs, seed)
    atom = programs.run("convert", "--to", "atom", SEED)
    programs.equal("convert: Atom's root", etree.fromstring(atom).tag, ATOM + "feed")
    programs.equal("convert: - is the default", programs.run("convert", "--to", "atom", stdin=seed), atom)
    kind, through_atom = facts(programs, atom)
    programs.equal("convert: Atom's format", kind, "atom-1.0")
    rss = programs.run("convert", "--to", "rss", "-", stdin=atom)
    kind, back = facts(programs, rss)
    programs.equal("convert: RSS's format", kind, "rss-2.0")
    for name in ("title", "subtitle", "links", "updated", "language", "generator", "image", "update"):
        programs.equal(f"convert: {name} through Atom", through_atom.get(name), channel.get(name))
        programs.equal(f"convert: {name} through Atom and back", back.get(name), channel.get(name))
    for name in ("title", "links", "summary", "published", "id", "language"):
        programs.equal(f"convert: items' {name} through Atom and back", [one.get(name) for one in back["items"]],
                       [one.get(name) for one in channel["items"]])
    programs.equal("convert: a second time changes nothing", programs.run("convert", "--to", "rss", "-", stdin=rss), rss)
    programs.equal("convert: no feed", programs.run("convert", "--to", "rss", "-", stdin=b"text", status=1), b"")
    programs.run("convert", status=2)
    programs.run("convert", "--to", "opml", SEED, status=2)
    programs.run("convert", "--help")


def feedlint(programs):
    programs.equal("feedlint: clean", programs.run("feedlint", DATA / "plain.atom"), b"")
    broken = DATA / "broken.rss"
    output = programs.run("feedlint", broken, status=1).decode()
    lines = output.splitlines()
    form = re.compile(re.escape(str(broken)) + r":(\d+):(\d+): (note|warning|error): \S.* \[([a-z0-9-]+)\]")
    found = [form.fullmatch(line) for line in lines]
    programs.equal("feedlint: form", [line for line, match in zip(lines, found) if not match], [])
    places = [(int(match[1]), int(match[2])) for match in found if match]
    programs.equal("feedlint: sorted", places, sorted(places))
    codes = {match[4]: (int(match[1]), int(match[2])) for match in found if match}
    programs.equal("feedlint: the ampersand's place", codes.get("bare-ampersand"), (3, 13))
    programs.equal("feedlint: the date's line", codes.get("bad-date", (0, 0))[0], 4)
    programs.equal("feedlint: the item that was not closed", "unclosed-element" in codes, True)

    told = json.loads(programs.run("feedlint", "--json", broken, status=1))
    programs.equal("feedlint --json: document", (told["file"], told["format"], told["well_formed"]),
                   (str(broken), "rss-2.0", False))
    programs.equal("feedlint --json: the same faults", [
        f"{broken}:{one['line']}:{one['column']}: {one['severity']}: {one['message']} [{one['code']}]"
        for one in told["diagnostics"]], lines)
    programs.equal("feedlint --json: clean", json.loads(programs.run("feedlint", "--json", DATA / "plain.atom")), {
        "file": str(DATA / "plain.atom"), "format": "atom-1.0", "encoding": "utf-8", "well_formed": True,
        "diagnostics": []})
    programs.equal("feedlint: no feed", programs.run("feedlint", "-", stdin=b"", status=2), b"")
    told = json.loads(programs.run("feedlint", "--json", "-", stdin=b"", status=2))
    programs.equal("feedlint --json: no feed", told["error"]["code"], "empty")
    told = json.loads(programs.run("feedlint", "--json", DATA / "missing", status=2))
    programs.equal("feedlint --json: no file", told["error"]["code"], "unreadable")
    programs.run("feedlint", status=2)
    programs.run("feedlint", "--help")
    try:  # not every system allows such a name
        with tempfile.TemporaryDirectory() as folder:
            name = pathlib.Path(folder) / "a\x1b[31m.rss"
            shutil.copy(broken, name)
            programs.equal("feedlint: no commands to the terminal", b"\x1b" in programs.run("feedlint", name, status=1), False)
    except OSError as error:
        print(f"skipped: a file name with ESC in it: {error}")


def merge_feeds(programs):
    plain, other = DATA / "plain.atom", DATA / "other.rss"
    for form in ("atom", "rss"):
        merged = programs.run("merge_feeds", plain, other, "--to", form, "--title", "Both")
        _, channel = facts(programs, merged)
        programs.equal(f"merge to {form}: title", channel["title"]["value"], "Both")
        items = channel["items"]
        programs.equal(f"merge to {form}: newest first, each once", [one["title"]["value"] for one in items],
                       ["Second", "Number two", "First", "Undated"])
        programs.equal(f"merge to {form}: sources", [one["source"]["title"]["value"] for one in items],
                       ["The Quay", "The Mole", "The Quay", "The Mole"])
        programs.equal(f"merge to {form}: addresses of sources", [one["source"]["url"] for one in items],
                       ["https://quay.example/feed.atom", "https://mole.example/"] * 2)
        programs.equal(f"merge to {form}: ids", [one["id"] for one in items[:3]],
                       ["tag:quay.example,2026:2", "https://mole.example/#2", "tag:quay.example,2026:1"])
        programs.equal(f"merge to {form}: authors", items[0]["authors"][0]["name"], "Ben Okoro")
        programs.equal(f"merge to {form}: order of arguments", programs.run(
            "merge_feeds", "--title", "Both", "--to", form, plain, other), merged)
    _, channel = facts(programs, programs.run("merge_feeds", plain, other, "--to", "rss", "--most", "2"))
    programs.equal("merge: --most", [one["title"]["value"] for one in channel["items"]], ["Second", "Number two"])
    output = programs.run("merge_feeds", plain, DATA / "missing", "--to", "rss", status=1)
    programs.equal("merge: the others are merged all the same", len(facts(programs, output)[1]["items"]), 2)
    programs.equal("merge: nothing read", programs.run("merge_feeds", DATA / "missing", "--to", "rss", status=1), b"")
    programs.run("merge_feeds", plain, status=2)
    programs.run("merge_feeds", "--to", "rss", status=2)
    programs.run("merge_feeds", "--help")


def write_podcast(programs):
    output = programs.run("write_podcast")
    channel = etree.fromstring(output).find("channel")
    for name in ("title", "description", "link", "language", "copyright", ITUNES + "author", ITUNES + "explicit"):
        programs.equal(f"podcast: {name}", bool(channel.findtext(name)), True)
    programs.equal("podcast: image", channel.find(ITUNES + "image").get("href"), "https://harbour.example/cover.jpg")
    programs.equal("podcast: owner", [channel.findtext(f"{ITUNES}owner/{ITUNES}{name}") for name in ("name", "email")],
                   ["Ada Marsh", "ada@harbour.example"])
    programs.equal("podcast: categories", [(one.get("text"), [inner.get("text") for inner in one])
                                           for one in channel.findall(ITUNES + "category")],
                   [("Leisure", ["Hobbies"]), ("Society & Culture", [])])
    items = channel.findall("item")
    programs.equal("podcast: enclosures", [dict(one.find("enclosure").attrib) for one in items], [
        {"url": "https://media.harbour.example/2.mp3", "type": "audio/mpeg", "length": "29840112"},
        {"url": "https://media.harbour.example/1.mp3", "type": "audio/mpeg", "length": "23041536"}])
    programs.equal("podcast: guids", [(one.find("guid").get("isPermaLink"), one.findtext("guid")) for one in items], [
        ("false", "tag:harbour.example,2026:episode-2"), ("false", "tag:harbour.example,2026:episode-1")])
    programs.equal("podcast: dates", [one.findtext("pubDate") for one in items],
                   ["Thu, 12 Mar 2026 06:00:00 +0000", "Thu, 05 Mar 2026 06:00:00 +0000"])
    programs.equal("podcast: episodes", [[one.findtext(ITUNES + name) for name in
                                          ("episodeType", "season", "episode", "duration", "explicit", "title")]
                                         for one in items],
                   [["full", "1", "2", "1865", "false", "Reading the water"],
                    ["full", "1", "1", "1440", "false", "Leaving the quay"]])
    content = "{http://purl.org/rss/1.0/modules/content/}encoded"
    programs.equal("podcast: notes", items[0].findtext(content),
                   '<p>With <a href="https://pilots.example/">Ben</a>.</p>')


def main():
    programs = Programs("read_feed", "convert", "feed2json", "feedlint", "merge_feeds", "write_podcast")
    read_feed(programs)
    convert(programs)
    feedlint(programs)
    merge_feeds(programs)
    write_podcast(programs)
    programs.finish()


main()
