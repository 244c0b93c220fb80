# SPDX-License-Identifier: MIT
"""The judge of RSS 2.0: https://www.rssboard.org/rss-specification, and the profile's errors."""
from . import judge_atom
from .judge import (ANY, ATOM, MAIL, POSITIVE, TAG, TYPE, WHOLE, Judge, blank_beside, is_rfc822, is_uri, matches,
                    number_within, text_of)


def is_contact(text):
    return None if MAIL.search(text) else "InvalidContact"


DAY = matches("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday", "InvalidDay")
# name -> (least, most or None, form)
CHANNEL = {
    "title": (1, 1, ANY), "link": (1, 1, is_uri), "description": (1, 1, ANY), "language": (0, 1, TAG),
    "copyright": (0, 1, ANY), "managingEditor": (0, 1, is_contact), "webMaster": (0, 1, is_contact),
    "pubDate": (0, 1, is_rfc822), "lastBuildDate": (0, 1, is_rfc822), "category": (0, None, ANY), "generator": (0, 1, ANY),
    "docs": (0, 1, is_uri), "cloud": (0, 1, None), "ttl": (0, 1, POSITIVE), "image": (0, 1, None), "rating": (0, 1, ANY),
    "textInput": (0, 1, None), "skipHours": (0, 1, None), "skipDays": (0, 1, None), "item": (0, None, None),
}
ITEM = {
    "title": (0, 1, ANY), "link": (0, 1, is_uri), "description": (0, 1, ANY), "author": (0, 1, is_contact),
    "category": (0, None, ANY), "comments": (0, 1, is_uri), "enclosure": (0, None, None), "guid": (0, 1, None),
    "pubDate": (0, 1, is_rfc822), "source": (0, 1, None),
}
IMAGE = {
    "url": (1, 1, is_uri), "title": (1, 1, ANY), "link": (1, 1, is_uri),
    "width": (0, 1, number_within(1, 144, "InvalidWidth")), "height": (0, 1, number_within(1, 400, "InvalidHeight")),
    "description": (0, 1, ANY),
}
INPUT = {
    "title": (1, 1, ANY), "description": (1, 1, ANY), "link": (1, 1, is_uri),
    "name": (1, 1, matches(r"[A-Za-z][A-Za-z0-9_:.-]*", "InvalidFormComponentName")),
}


class RssJudge(Judge):
    def members(self, element, table, where):
        """Counts and values of the children that are RSS's own; others of its own are unknown."""
        for name, (least, most, form) in table.items():
            self.count(element, name, least, most, where)
            for child in element.findall(name):
                # A title or description may be there and say nothing; what has a form may not.
                if form is not None and (form is not ANY or text_of(child)):
                    self.value(form, f"{where} {name}", text_of(child))
        for child in element:
            if not child.tag.startswith("{") and child.tag not in table:
                self.fault("UndefinedElement", f"{where} {child.tag}")
        if not blank_beside(element):
            self.fault("UnexpectedText", where)

    def channel(self, channel):
        self.members(channel, CHANNEL, "channel")
        for cloud in channel.findall("cloud"):
            for name in ("domain", "path", "registerProcedure", "protocol"):
                self.attribute(cloud, name, ANY, True, "cloud")
            self.attribute(cloud, "port", number_within(1, 65535, "InvalidInteger"), True, "cloud")
        for image in channel.findall("image"):
            self.members(image, IMAGE, "image")
        for text_input in channel.findall("textInput"):
            self.members(text_input, INPUT, "textInput")
        hours = [text_of(hour) for hour in channel.findall("skipHours/hour")]
        for hour in hours:
            self.value(number_within(0, 23, "InvalidHour"), "skipHours", hour)
        days = [text_of(day) for day in channel.findall("skipDays/day")]
        for day in days:
            self.value(DAY, "skipDays", day)
        if len(set(hours)) != len(hours) or len(set(days)) != len(days):
            self.fault("DuplicateValue", "skipHours or skipDays")
        guids = [text_of(guid) for guid in channel.findall("item/guid")]
        if len(set(guids)) != len(guids):
            self.fault("DuplicateValue", "guids of items")
        self.beside(channel, "channel")
        for index, item in enumerate(channel.findall("item")):
            self.item(item, f"item {index}")

    def item(self, item, where):
        self.members(item, ITEM, where)
        if item.find("title") is None and item.find("description") is None:
            self.fault("ItemMustContainTitleOrDescription", where)
        for enclosure in item.findall("enclosure"):
            self.attribute(enclosure, "url", is_uri, True, f"{where} enclosure")
            self.attribute(enclosure, "length", WHOLE, True, f"{where} enclosure")
            self.attribute(enclosure, "type", TYPE, True, f"{where} enclosure")
        for guid in item.findall("guid"):
            permalink = guid.get("isPermaLink", "true")
            if permalink not in ("true", "false"):
                self.fault("InvalidBooleanAttribute", f"{where} guid", permalink)
            self.value(is_uri if permalink == "true" else ANY, f"{where} guid", text_of(guid))
        for source in item.findall("source"):
            self.attribute(source, "url", is_uri, True, f"{where} source")
        self.beside(item, where)

    def beside(self, element, where):
        """Elements of Atom and of modules beside RSS's own."""
        atom = judge_atom.AtomJudge()
        for child in element:
            if child.tag.startswith(ATOM):
                atom.member(child, f"{where} atom:", of_entry=element.tag == "item")
        self.faults += atom.faults
        self.modules(element, where)


def judge(root):
    judging = RssJudge()
    if root.get("version") != "2.0":
        judging.fault("InvalidRSSVersion", "rss")
    judging.count(root, "channel", 1, 1, "rss")
    if len(root) != len(root.findall("channel")):
        judging.fault("UndefinedElement", "rss")
    for channel in root.findall("channel"):
        judging.channel(channel)
    return judging.faults
