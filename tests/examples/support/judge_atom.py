# SPDX-License-Identifier: MIT
"""The judge of Atom 1.0: RFC 4287. Section numbers are its own."""
import base64
import binascii

from .judge import (ANY, ATOM, MAIL, TAG, TYPE, WHOLE, XHTML, XML, Judge, blank_beside, is_address, is_rfc3339, matches,
                    text_of)

# isegment-nz-nc of RFC 3987, or an IRI.
RELATION = matches(r"(?:[A-Za-z0-9._~!$&'()*+,;=@-]|%[0-9A-Fa-f]{2}|[^\x00-\x9f])+|[A-Za-z][A-Za-z0-9+.-]*:\S+", "InvalidValue")
# 4.1.1, 4.1.2, 4.2.11: name -> (least, most)
FEED = {
    "author": (0, None), "category": (0, None), "contributor": (0, None), "entry": (0, None), "generator": (0, 1),
    "icon": (0, 1), "id": (1, 1), "link": (0, None), "logo": (0, 1), "rights": (0, 1), "subtitle": (0, 1), "title": (1, 1),
    "updated": (1, 1),
}
ENTRY = {
    "author": (0, None), "category": (0, None), "content": (0, 1), "contributor": (0, None), "id": (1, 1), "link": (0, None),
    "published": (0, 1), "rights": (0, 1), "source": (0, 1), "summary": (0, 1), "title": (1, 1), "updated": (1, 1),
}
SOURCE = {name: (0, most) for name, (_, most) in FEED.items() if name != "entry"}


class AtomJudge(Judge):
    def scope(self, element, where):
        if element.get(XML + "lang"):
            self.value(TAG, f"{where} xml:lang", element.get(XML + "lang"))

    def text(self, element, where):
        """3.1"""
        kind = element.get("type", "text")
        if kind not in ("text", "html", "xhtml"):
            self.fault("InvalidTextType", where, kind)
        if kind == "xhtml":
            if [child.tag for child in element] != [XHTML + "div"] or not blank_beside(element):
                self.fault("MissingXhtmlDiv", where)
        elif len(element):
            self.fault("UndefinedElement", where)

    def person(self, element, where):
        """3.2"""
        self.count(element, ATOM + "name", 1, 1, where)
        self.count(element, ATOM + "uri", 0, 1, where)
        self.count(element, ATOM + "email", 0, 1, where)
        for child in element:
            name = child.tag[len(ATOM):]
            if not child.tag.startswith(ATOM):
                continue
            if name == "uri":
                self.value(is_address, f"{where} uri", text_of(child))
            elif name == "email":
                self.value(matches(MAIL, "InvalidAddrSpec"), f"{where} email", text_of(child))
            elif name != "name":
                self.fault("UndefinedElement", f"{where} {name}")
        self.modules(element, where)

    def content(self, element, where):
        """4.1.3"""
        kind = element.get("type", "text")
        if element.get("src") is not None:
            self.value(is_address, f"{where} src", element.get("src"))
            if len(element) or text_of(element).strip():
                self.fault("ContentNotEmpty", where)
            if element.get("type") is not None:
                self.value(TYPE, f"{where} type", kind)
            return
        if kind in ("text", "html", "xhtml"):
            self.text(element, where)
            return
        self.value(TYPE, f"{where} type", kind)
        if kind.endswith(("+xml", "/xml")):
            return
        if len(element):
            self.fault("UndefinedElement", where)
        if not kind.startswith("text/"):
            try:
                base64.b64decode("".join(text_of(element).split()), validate=True)
            except binascii.Error:
                self.fault("NotBase64", where)

    def link(self, element, where):
        """4.2.7"""
        self.attribute(element, "href", is_address, True, where)
        self.attribute(element, "rel", RELATION, False, where)
        self.attribute(element, "type", TYPE, False, where)
        self.attribute(element, "hreflang", TAG, False, where)
        self.attribute(element, "length", WHOLE, False, where)

    def member(self, child, where, of_entry):
        """One element of Atom's in a feed, an entry or a source, and in RSS."""
        name = child.tag[len(ATOM):]
        where += name
        self.scope(child, where)
        if name in ("title", "subtitle", "summary", "rights"):
            self.text(child, where)
        elif name in ("author", "contributor"):
            self.person(child, where)
        elif name == "link":
            self.link(child, where)
        elif name == "category":
            self.attribute(child, "term", ANY, True, where)
            if child.get("scheme") is not None:
                self.value(is_address, f"{where} scheme", child.get("scheme"))
        elif name in ("updated", "published"):
            self.value(is_rfc3339, where, text_of(child))
        elif name in ("id", "icon", "logo"):
            self.value(is_address, where, text_of(child))
        elif name == "generator":
            if child.get("uri") is not None:
                self.value(is_address, f"{where} uri", child.get("uri"))
        elif name == "content" and of_entry:
            self.content(child, where)
        elif name == "source" and of_entry:
            self.members(child, SOURCE, f"{where} ", of_entry=False)
        elif name != "entry":
            self.fault("UndefinedElement", where)

    def members(self, element, table, where, of_entry):
        for name, (least, most) in table.items():
            self.count(element, ATOM + name, least, most, where)
        for child in element:
            if child.tag.startswith(ATOM):
                if child.tag[len(ATOM):] not in table:
                    self.fault("UndefinedElement", where + child.tag[len(ATOM):])
                else:
                    self.member(child, where, of_entry)
        if not blank_beside(element):
            self.fault("UnexpectedText", where)
        self.modules(element, where)
        self.scope(element, where)
        seen = set()
        for link in element.findall(ATOM + "link"):
            key = (link.get("type", "").lower(), link.get("hreflang", "").lower())
            if link.get("rel", "alternate") != "alternate":
                continue
            if key in seen:
                self.fault("DuplicateAtomLink", where)
            seen.add(key)

    def entry(self, entry, where):
        self.members(entry, ENTRY, where, of_entry=True)
        content = entry.find(ATOM + "content")
        alternates = [link for link in entry.findall(ATOM + "link") if link.get("rel", "alternate") == "alternate"]
        if content is None and not alternates:
            self.fault("MissingContentOrAlternate", where)
        kind = "text" if content is None else content.get("type", "text")
        outside = content is not None and content.get("src") is not None
        encoded = "/" in kind and not kind.startswith("text/") and not kind.endswith(("+xml", "/xml"))
        if (outside or encoded) and entry.find(ATOM + "summary") is None:
            self.fault("MissingSummary", where)


def judge(root):
    judging = AtomJudge()
    judging.members(root, FEED, "feed ", of_entry=False)
    entries = root.findall(ATOM + "entry")
    lonely = [entry for entry in entries
              if entry.find(ATOM + "author") is None and entry.find(ATOM + "source/" + ATOM + "author") is None]
    if root.find(ATOM + "author") is None and lonely:
        judging.fault("MissingElement", "feed author")
    ids = [text_of(one) for one in root.findall(f"{ATOM}entry/{ATOM}id")]
    if len(set(ids)) != len(ids):
        judging.fault("DuplicateEntries", "feed")
    for index, entry in enumerate(entries):
        judging.entry(entry, f"entry {index} ")
    return judging.faults
