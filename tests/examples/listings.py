#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""listing2feed: the blog's three listings, and listings of the same shapes in other words.

usage: listings.py BUILD_DIR
"""
import datetime
import email.utils
import html
import re
import xml.etree.ElementTree as etree

from support import DATA, SEEDS, Programs

MONTHS = ("jan feb mar apr may jun jul aug sep oct nov dec").split()


def day(line):
    """The date that is a whole line, read here anew: "SEP 23, 2025", "December 5, 2023"."""
    found = re.fullmatch(r"([A-Za-z]+) (\d{1,2}), (\d{4})", line)
    if not found or found[1][:3].lower() not in MONTHS:
        return None
    return datetime.date(int(found[3]), MONTHS.index(found[1][:3].lower()) + 1, int(found[2]))


def plain(element, name):
    """RSS's descriptions are HTML: plain text stands in them with its & and < escaped."""
    return html.unescape(element.findtext(name) or "")


def posts_of(programs, path, stdin=b"", arguments=()):
    """What the feed of a listing says: channel's facts, then a tuple for each item."""
    output = programs.run("listing2feed", path, *arguments, stdin=stdin)
    channel = etree.fromstring(output).find("channel")
    posts = []
    for item in channel.findall("item"):
        guid = item.find("guid")
        programs.equal("guid is no permalink", guid.get("isPermaLink"), "false")
        programs.equal("guid is a UUID", bool(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", guid.text)), True)
        date = item.findtext("pubDate")
        posts.append((
            email.utils.parsedate_to_datetime(date).date() if date else None,
            item.findtext("title") or "",
            plain(item, "description"),
            [one.text for one in item.findall("category")],
            guid.text))
    programs.equal("ids are unique", len({post[4] for post in posts}), len(posts))
    programs.equal("the feed is the same again", programs.run("listing2feed", path, *arguments, stdin=stdin), output)
    return channel, posts


def lines_of(path):
    return path.read_text(encoding="utf-8").split("\n")


def listing_2025(programs):
    path = SEEDS / "listing-2025.txt"
    expected, lines = [], lines_of(path)
    for at, line in enumerate(lines):
        if day(line):
            categories = []
            for follows in lines[at + 3:]:
                if day(follows) or follows in ("All categories", "Load More"):
                    break
                if follows:
                    categories.append(follows)
            expected.append((day(line), lines[at + 1].strip(" \u00a0"), lines[at + 2], categories))
    channel, posts = posts_of(programs, path)
    programs.equal("2025: posts", [post[:4] for post in posts], expected)
    programs.equal("2025: number of posts", len(posts), 13)
    programs.equal("2025: title", channel.findtext("title"), "Spotify’s official technology blog | Spotify Engineering")
    programs.equal("2025: link", channel.findtext("link"), "https://engineering.atspotify.com")
    programs.equal("2025: description", plain(channel, "description"),
                   "Read about the magic behind the music & more. Welcome to our official technology blog.")
    programs.equal("2025: when", channel.findtext("lastBuildDate"), "Fri, 10 Oct 2025 06:26:49 -0000")


def listing_2023(programs):
    path = SEEDS / "listing-2023.txt"
    expected, lines = [], lines_of(path)
    for at, line in enumerate(lines):
        if day(line) and lines[at + 1] != "Engineering":
            expected.append((day(line), lines[at + 1], lines[at + 2].removesuffix(" -"), []))
    channel, posts = posts_of(programs, path)
    programs.equal("2023: posts", [post[:4] for post in posts], expected)
    programs.equal("2023: number of posts", len(posts), 24)
    programs.equal("2023: title", channel.findtext("title"), "Engineering")
    programs.equal("2023: description", plain(channel, "description"),
                   "Read about the magic behind the music & more. Welcome to our official technology blog.")


def listing_2021(programs):
    path = SEEDS / "listing-2021.txt"
    teasers = list(dict.fromkeys(line for line in lines_of(path) if line.endswith("[...]")))
    channel, posts = posts_of(programs, path)
    programs.equal("2021: teasers", [post[2] for post in posts], teasers)
    programs.equal("2021: number of posts", len(posts), 24)
    programs.equal("2021: titles", [post[1] for post in posts],
                   ["Failing Forward — How We Grow from Incidents"] + [""] * 23)
    programs.equal("2021: dates", {post[0] for post in posts}, {None})
    programs.equal("2021: description", plain(channel, "description"),
                   "Read about the magic behind the music & more. Welcome to our official technology blog.")


OTHER_DATED = """# The Quay\r
\r
**URL**: https://quay.example/\r
\r
MARCH 9, 2024\r
ALL IN CAPITALS\r
On March 1, 2024 we moved…\r
R&D\r
ΝΕΑ\r
LOAD MORE\r
8 March 2024\r
Two on a day\r
One teaser that\r
runs on.\r
8 March 2024\r
Two on a day, too\r
2024-03-07\r
* 設計の話\r
新しい API の話...  \r
"""

OTHER_UNDATED = """First post of the page
The first teaser is cut off …
A slogan stands here.
The first teaser is cut off …
The second teaser is cut off …
Third title
The third teaser is cut off …
Older posts
"""

HEADING = """May 3, 2024
Workshop
Things we make.
Things we mend.
May 3, 2024
A title
A teaser in full.
May 2, 2024
Another title
Another teaser...
"""


def other_listings(programs):
    channel, posts = posts_of(programs, "-", OTHER_DATED.encode())
    programs.equal("other, dated", [post[:4] for post in posts], [
        (datetime.date(2024, 3, 9), "ALL IN CAPITALS", "On March 1, 2024 we moved…", ["R&D", "ΝΕΑ"]),
        (datetime.date(2024, 3, 8), "Two on a day", "One teaser that runs on.", []),
        (datetime.date(2024, 3, 8), "Two on a day, too", "", []),
        (datetime.date(2024, 3, 7), "設計の話", "新しい API の話...", [])])
    programs.equal("other, dated: link", channel.findtext("link"), "https://quay.example/")

    channel, posts = posts_of(programs, "-", OTHER_UNDATED.encode(), ("--title", "Mine", "--url", "https://a.example/"))
    programs.equal("other, undated", [post[:4] for post in posts], [
        (None, "First post of the page", "The first teaser is cut off …", []),
        (None, "", "The second teaser is cut off …", []),
        (None, "Third title", "The third teaser is cut off …", [])])
    programs.equal("other, undated: title", channel.findtext("title"), "Mine")
    programs.equal("other, undated: link", channel.findtext("link"), "https://a.example/")
    programs.equal("other, undated: description", plain(channel, "description"), "A slogan stands here.")

    channel, posts = posts_of(programs, "-", HEADING.encode())
    programs.equal("heading", [post[:4] for post in posts], [
        (datetime.date(2024, 5, 3), "A title", "A teaser in full.", []),
        (datetime.date(2024, 5, 2), "Another title", "Another teaser...", [])])
    programs.equal("heading: title", channel.findtext("title"), "Workshop")


def refusals(programs):
    programs.equal("nothing to stdout", programs.run("listing2feed", "-", stdin=b"Title\n", status=1), b"")
    programs.run("listing2feed", "-", status=1)
    programs.run("listing2feed", DATA / "missing", status=1)
    programs.run("listing2feed", DATA, status=1)
    programs.run("listing2feed", status=2)
    programs.run("listing2feed", "--nonsense", "-", status=2)
    programs.run("listing2feed", "--help")


def main():
    programs = Programs("listing2feed")
    listing_2021(programs)
    listing_2023(programs)
    listing_2025(programs)
    other_listings(programs)
    refusals(programs)
    programs.finish()


main()
