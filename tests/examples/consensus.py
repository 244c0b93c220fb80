#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""feed2json against what other parsers agree that real documents say.

The documents and their records lie beside the project; where they are missing, the test is skipped. Each place where
the consensus is not followed stands in DIFFERENT, with the reason.

usage: consensus.py BUILD_DIR
"""
import calendar
import html
import json
import re
import subprocess
import sys
import unicodedata
import urllib.parse

from support import SHARED, SKIPPED, Programs

# Where what is given instead is right: (document, value) -> (what is given, why).
DIFFERENT = {
    ("feedjira+feedjira/ITunesWithSingleQuotedAttributes.xml", "items"):
        (3, "the document is well-formed and has three items; some parsers give up on its quotes"),
    ("nicolus+picoFeed/cercle.psy.xml", "first.title"):
        ("Stéphane Gumpper : Qu'est-ce que la psychologie des religions ?",
         "a stray byte in a document of UTF-8 is read as windows-1252; the others put U+FFFD"),
    ("simplepie+simplepie-ng/2464.dat", "title"):
        ("?s Blog (Mårslet Skole)", "undeclared bytes that are no UTF-8 read as windows-1252; the others put U+FFFD"),
    ("witochandra+webfeed/RSS-Itunes_item_empty_field.xml", "first.title"):
        ("awesome title", "the core title is empty, so that itunes:title fills the member"),
    ("witochandra+webfeed/RSS-Itunes_item_empty_field.xml", "last.title"):
        ("awesome title", "as above"),
}
NO_FEED = {"opml": "OPML", "json": "JSON"}


def plain(text):
    """A title as the records have it: references decoded, tags dropped, blanks collapsed."""
    if not text:
        return None
    for _ in range(3):
        text = html.unescape(text)
    text = re.sub(r"<[^>]*>", "", text)
    return unicodedata.normalize("NFC", re.sub(r"[\s\u00a0]+", " ", text).strip()) or None


def address(url):
    """An address as the records have it: scheme and host in lower case, a path, ASCII alone."""
    if not url:
        return None
    url = html.unescape(url.strip())
    try:
        parts = urllib.parse.urlsplit(url)
    except ValueError:
        return url
    url = urllib.parse.urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", parts.query,
                                   parts.fragment))
    return urllib.parse.quote(url, safe="%/:=&?~#+!$,;'@()*[]")


def seconds(date):
    """A date as the records have it: seconds since 1970, the fraction cut off."""
    if not date or "value" not in date:
        return None
    numbers = re.match(r"(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)", date["value"]).groups()
    return calendar.timegm((*map(int, numbers), 0, 0, 0))


def facts(document, record):
    """What the record speaks of, as the document gives it."""
    channel = document["channel"]
    items = channel.get("items", [])
    found = {"items": len(items), "title": plain(channel.get("title", {}).get("value")),
             "enclosures": sum(len(item.get("enclosures", [])) for item in items)}
    for which, place in (("first", 0), ("last", -1)):
        if not items or not isinstance(record[which], dict):
            continue
        item = items[place]
        links = [link["href"] for link in item.get("links", []) if link["rel"] == "alternate"]
        item_id = item.get("id")
        found[which + ".title"] = plain(item.get("title", {}).get("value"))
        found[which + ".link"] = address(links[0]) if links else None
        found[which + ".id"] = re.sub(r"\s+", " ", item_id) if item_id else None
        found[which + ".published"] = seconds(item.get("published"))
        if document["format"].startswith("atom"):
            found[which + ".updated"] = seconds(item.get("updated"))
    return found


def expected(record, value):
    """The record's value; "?" where the parsers do not agree."""
    which, _, member = value.partition(".")
    given = record[which][member] if member else record[which]
    if given == "?":
        return given
    if member == "link":
        return address(given)
    return plain(given) if value == "title" else given


def compare(programs, name, record):
    if any(kind in record["format"] for kind in NO_FEED):
        kind = next(word for key, word in NO_FEED.items() if key in record["format"])
        programs.run("feed2json", SHARED / "corpus" / name, status=1)
        programs.equal(f"{name}: the error names {kind}", kind in programs.errors, True)
        return
    done = subprocess.run([str(programs.path("feed2json")), str(SHARED / "corpus" / name)], capture_output=True,
                          timeout=120, check=False)
    if done.returncode != 0:
        programs.equal(f"{name}: status", done.returncode, 0)
        return
    for value, found in facts(json.loads(done.stdout), record).items():
        wanted = expected(record, value)
        if (name, value) in DIFFERENT:
            wanted = DIFFERENT[name, value][0]
        if wanted != "?":
            programs.equal(f"{name}: {value}", found, wanted)


def main():
    programs = Programs("feed2json")
    consensus = SHARED / "corpus" / "consensus.json"
    if not consensus.exists():
        print("skipped: the documents of other publishers are not beside the project")
        sys.exit(SKIPPED)
    records = json.loads(consensus.read_text(encoding="utf-8"))
    for name, record in sorted(records.items()):
        compare(programs, name, record)
    programs.finish()


if __name__ == "__main__":
    main()
