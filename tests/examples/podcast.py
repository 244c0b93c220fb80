#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What write_podcast writes, by the stated requirements of Apple's and Spotify's directories, rule by rule.

usage: podcast.py BUILD_DIR

Apple: "Podcast RSS feed requirements", "Podcaster's guide to RSS", "Apple Podcasts categories", "Artwork requirements",
podcasters.apple.com/support. Spotify: "Podcast Delivery Specification v1.9" and "Podcast specification doc",
support.spotify.com/creators. PSP-1: the Podcast Standards Project's certification, which both name. What only the
files behind the addresses show (pixels of a cover, bit rate) is not judged.
"""
import email.utils
import re
import xml.etree.ElementTree as etree

from support import Programs

ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
PODCAST = "{https://podcastindex.org/namespace/1.0}"
ATOM = "{http://www.w3.org/2005/Atom}"

# Apple Podcasts categories, as listed.
CATEGORIES = {
    "Arts": "Books, Design, Fashion & Beauty, Food, Performing Arts, Visual Arts",
    "Business": "Careers, Entrepreneurship, Investing, Management, Marketing, Non-Profit",
    "Comedy": "Comedy Interviews, Improv, Stand-Up",
    "Education": "Courses, How To, Language Learning, Self-Improvement",
    "Fiction": "Comedy Fiction, Drama, Science Fiction",
    "Government": "",
    "History": "",
    "Health & Fitness": "Alternative Health, Fitness, Medicine, Mental Health, Nutrition, Sexuality",
    "Kids & Family": "Education for Kids, Parenting, Pets & Animals, Stories for Kids",
    "Leisure": "Animation & Manga, Automotive, Aviation, Crafts, Games, Hobbies, Home & Garden, Video Games",
    "Music": "Music Commentary, Music History, Music Interviews",
    "News": "Business News, Daily News, Entertainment News, News Commentary, Politics, Sports News, Tech News",
    "Religion & Spirituality": "Buddhism, Christianity, Hinduism, Islam, Judaism, Religion, Spirituality",
    "Science": "Astronomy, Chemistry, Earth Sciences, Life Sciences, Mathematics, Natural Sciences, Nature, Physics, "
               "Social Sciences",
    "Society & Culture": "Documentary, Personal Journals, Philosophy, Places & Travel, Relationships",
    "Sports": "Baseball, Basketball, Cricket, Fantasy Sports, Football, Golf, Hockey, Rugby, Running, Soccer, Swimming, "
              "Tennis, Volleyball, Wilderness, Wrestling",
    "Technology": "",
    "True Crime": "",
    "TV & Film": "After Shows, Film History, Film Interviews, Film Reviews, TV Reviews",
}
# Apple, "Podcast RSS feed requirements": file extension and type of the enclosure.
APPLE_TYPES = {".m4a": "audio/x-m4a", ".mp3": "audio/mpeg", ".mov": "video/quicktime", ".mp4": "video/mp4",
               ".m4v": "video/x-m4v", ".pdf": "application/pdf"}
# Spotify, "Audio": MP3, and M4A and MP4 with AAC; no other audio.
SPOTIFY_TYPES = {"audio/mpeg", "audio/x-m4a", "audio/mp4", "video/mp4"}


def text(element, path):
    """The text of the one element there; "" for none, None for several."""
    found = element.findall(path)
    return None if len(found) > 1 else (found[0].text or "").strip() if found else ""


def href(element, path):
    found = element.find(path)
    return "" if found is None else found.get("href", "")


def is_plain_address(address):
    """HTTP(S), ASCII, no blanks: what Apple and Spotify fetch."""
    return re.fullmatch(r"https?://[a-z0-9.-]+(:\d+)?/[\x21-\x7e]*", address, re.I) is not None


def is_ascii_file(address):
    """Apple: file names of ASCII letters, digits and the marks of addresses."""
    return re.fullmatch(r"[A-Za-z0-9._~%-]+", address.split("?")[0].rsplit("/", 1)[-1]) is not None


def has_markup(value):
    return re.search(r"<[A-Za-z/!]", value) is not None


def is_rfc2822(date):
    parsed = email.utils.parsedate_to_datetime(date) if date else None
    return parsed is not None and re.fullmatch(
        r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d ([+-]\d{4}|GMT)", date) is not None \
        and parsed.strftime("%a") == date[:3]


def categories_listed(channel):
    for category in channel.findall(ITUNES + "category"):
        below = CATEGORIES.get(category.get("text"))
        if below is None:
            return False
        if any(one.get("text") not in below.split(", ") for one in category.findall(ITUNES + "category")):
            return False
    return channel.find(ITUNES + "category") is not None


def channel_rules(root, channel):
    """(source and rule, whether it holds)"""
    cover = href(channel, ITUNES + "image")
    yield "Apple, RSS feed requirements: RSS 2.0", root.tag == "rss" and root.get("version") == "2.0"
    yield "Apple, RSS feed requirements: one channel, in which all else stands", len(root) == 1 and channel is not None
    yield "Apple, RSS feed requirements: the namespace of itunes is written exactly so", channel.find(ITUNES + "image") is not None
    yield "Apple, Required: title", bool(text(channel, "title"))
    yield "Apple, Required: title without markup, one", not has_markup(text(channel, "title") or "<b>")
    yield "Apple, Required: description", bool(text(channel, "description"))
    yield "Apple, Required: description of at most 4000 bytes", len((text(channel, "description") or "").encode()) <= 4000
    yield "Apple, Required: itunes:image with an href", bool(cover)
    yield "Apple, Artwork: JPEG or PNG by its name", re.search(r"\.(jpg|jpeg|png)$", cover.split("?")[0], re.I) is not None
    yield "Apple, Artwork: address and file name of ASCII", is_plain_address(cover) and is_ascii_file(cover)
    yield "Apple, Required: language of ISO 639", re.fullmatch(
        r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", text(channel, "language") or "") is not None
    yield "Apple, Required: itunes:category of Apple's list, and so those below", categories_listed(channel)
    yield "Apple, Required: itunes:explicit true or false", text(channel, ITUNES + "explicit") in ("true", "false")
    yield "Apple, Recommended: itunes:author", bool(text(channel, ITUNES + "author"))
    yield "Apple, Recommended: link to a website", is_plain_address(text(channel, "link") or "")
    yield "Apple, Situational: itunes:type episodic or serial", text(channel, ITUNES + "type") in ("", "episodic", "serial")
    yield "Apple, Situational: copyright, where there is one, says something", text(channel, "copyright") is not None
    yield "Apple, Situational: itunes:new-feed-url, if any, an address", \
        text(channel, ITUNES + "new-feed-url") == "" or is_plain_address(text(channel, ITUNES + "new-feed-url") or "")
    yield "Apple, Situational: itunes:block and itunes:complete are Yes or absent", \
        all(text(channel, ITUNES + name) in ("", "Yes") for name in ("block", "complete"))
    yield "Spotify, Delivery specification: title", bool(text(channel, "title"))
    yield "Spotify, Delivery specification: title of at most 255 characters", len(text(channel, "title") or "") <= 255
    yield "Spotify, Delivery specification: cover art (itunes:image)", is_plain_address(cover)
    yield "Spotify, Delivery specification: itunes:author", bool(text(channel, ITUNES + "author"))
    yield "Spotify, Verify ownership: itunes:owner with itunes:email", re.fullmatch(
        r"[^\s@]+@[^\s@]+\.[^\s@]+", text(channel, f"{ITUNES}owner/{ITUNES}email") or "") is not None
    yield "Spotify, Delivery specification: at least one episode", channel.find("item") is not None
    yield "PSP-1: atom:link rel=self", any(
        link.get("rel") == "self" and is_plain_address(link.get("href", "")) for link in channel.findall(ATOM + "link"))
    yield "PSP-1: podcast:locked, if any, yes or no", text(channel, PODCAST + "locked") in ("", "yes", "no")
    guids = [text(item, "guid") for item in channel.findall("item")]
    files = [item.find("enclosure").get("url") for item in channel.findall("item") if item.find("enclosure") is not None]
    yield "Apple, Required: every guid is unique", len(set(guids)) == len(guids)
    yield "Apple, RSS feed requirements: every episode has a file of its own", len(set(files)) == len(files)


def item_rules(item):
    enclosures = item.findall("enclosure")
    file = enclosures[0] if enclosures else etree.Element("enclosure")
    address, kind, length = file.get("url", ""), file.get("type", ""), file.get("length", "")
    suffix = re.search(r"\.[a-z0-9]+$", address.split("?")[0], re.I)
    duration = text(item, ITUNES + "duration")
    yield "Apple, Required: title", bool(text(item, "title")) and not has_markup(text(item, "title"))
    yield "Apple, Recommended: no number of the episode in the title", not re.match(r"(?i)(episode|ep\.?|#)\s*\d", text(item, "title"))
    yield "Apple, Required: one enclosure", len(enclosures) == 1
    yield "Apple, Required: enclosure url, length and type", bool(address and kind and length)
    yield "Apple, Required: enclosure length in bytes, above 0", re.fullmatch(r"[1-9]\d*", length) is not None
    yield "Apple, Required: enclosure type and suffix of Apple's table", \
        suffix is not None and APPLE_TYPES.get(suffix.group().lower()) == kind
    yield "Apple, Required: enclosure url of ASCII, http or https", is_plain_address(address) and is_ascii_file(address)
    yield "Apple, Recommended: https", address.startswith("https://")
    yield "Apple, Recommended: guid, which is not the file's address", text(item, "guid") not in ("", None, address)
    yield "RSS 2.0: a guid that is no address says isPermaLink=\"false\"", \
        is_plain_address(text(item, "guid")) or item.find("guid").get("isPermaLink") == "false"
    yield "Apple, Recommended: pubDate of RFC 2822", is_rfc2822(text(item, "pubDate"))
    yield "Apple, Recommended: description of at most 10000 bytes", \
        0 < len((text(item, CONTENT + "encoded") or text(item, "description") or "").encode()) <= 10000
    yield "Apple, Recommended: itunes:duration in seconds or h:mm:ss", re.fullmatch(r"\d+|(\d+:)?[0-5]?\d:[0-5]\d", duration) is not None
    yield "Apple, Recommended: link to the episode's page", is_plain_address(text(item, "link") or "")
    yield "Apple, Recommended: itunes:image, if any, JPEG or PNG", \
        item.find(ITUNES + "image") is None or re.search(r"\.(jpe?g|png)$", href(item, ITUNES + "image"), re.I) is not None
    yield "Apple, Recommended: itunes:explicit true or false", text(item, ITUNES + "explicit") in ("", "true", "false")
    yield "Apple, Situational: itunes:title is the title alone", text(item, ITUNES + "title") is not None
    yield "Apple, Situational: itunes:episode a number above 0", re.fullmatch(r"[1-9]\d*|", text(item, ITUNES + "episode")) is not None
    yield "Apple, Situational: itunes:season a number above 0", re.fullmatch(r"[1-9]\d*|", text(item, ITUNES + "season")) is not None
    yield "Apple, Situational: itunes:episodeType full, trailer or bonus", \
        text(item, ITUNES + "episodeType") in ("", "full", "trailer", "bonus")
    yield "Apple, Situational: itunes:block is Yes or absent", text(item, ITUNES + "block") in ("", "Yes")
    yield "Spotify, Audio: MP3, or AAC in MP4", kind in SPOTIFY_TYPES
    yield "Spotify, Delivery specification: title of at most 255 characters", len(text(item, "title")) <= 255
    yield "Spotify, Delivery specification: episode's date", is_rfc2822(text(item, "pubDate"))
    yield "Spotify, Audio: at most 200 MB", int(length or 0) <= 200_000_000


def main():
    programs = Programs("write_podcast")
    document = programs.run("write_podcast")
    programs.equal("Apple, RSS feed requirements: UTF-8", document.startswith(b'<?xml version="1.0" encoding="UTF-8"?>'), True)
    # Everything but notes would stand on standard error, and has failed the run: see programs.run.
    root = etree.fromstring(document)
    channel = root.find("channel")
    for rule, holds in channel_rules(root, channel):
        programs.equal(f"channel: {rule}", holds, True)
        print(f"{'holds' if holds else 'FAULT'}  channel: {rule}")
    for index, item in enumerate(channel.findall("item")):
        for rule, holds in item_rules(item):
            programs.equal(f"item {index}: {rule}", holds, True)
            if index == 0:
                print(f"{'holds' if holds else 'FAULT'}  item: {rule}")
    programs.finish()


main()
