#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Documents that break parsers of untrusted input: every family at any size, the same bytes at every call.

usage: generate.py --list
       generate.py FAMILY SIZE_IN_BYTES > DOCUMENT

A family is a function that takes a size in bytes and gives a document of about that size. What is known of the
document stands beside it: whether an item was planted in it, how much memory its kind may cost, whether it is a feed.
"""
import itertools
import random
import sys

ITEM = ('<item><title>planted</title><link>http://planted.example/1</link>'
        '<guid isPermaLink="false">planted-1</guid></item>')
ENTRY = ('<entry><id>planted-1</id><title>planted</title><link href="http://planted.example/1"/>'
         '<updated>2025-01-01T00:00:00Z</updated></entry>')
CONTENT_NS = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'

# Bytes of memory that a byte of the document may cost, by what it is made of.
TEXT, MARKUP, ITEMS = 12, 80, 300

FAMILIES = {}


class Family:
    """One family: how to make a document, and what is to come of it."""

    def __init__(self, name, make, memory, planted, status, fixed, written):
        self.name, self.make, self.memory = name, make, memory
        self.planted, self.status, self.fixed, self.written = planted, status, fixed, written

    def document(self, size):
        made = self.make() if self.fixed else self.make(size)
        return made if isinstance(made, bytes) else made.encode("utf-8", "surrogatepass")


def add(name, make, memory=TEXT, planted=True, status=0, fixed=False, written=False):
    """status None: a feed or none, both are right, so long as it ends. written: it attacks those who write what was read."""
    assert name not in FAMILIES, name
    FAMILIES[name] = Family(name, make, memory, planted, status, fixed, written)


def family(name, **known):
    def register(make):
        add(name, make, **known)
        return make
    return register


def fill(piece, size):
    """A piece as often as it fits, and once at least."""
    return piece * max(1, size // len(piece))


def numbered(form, size, start=0):
    """A text with a running number, as often as it fits: `form` has one %d or several of the same number."""
    count = form.count("%d")
    pieces, length = [], 0
    for number in itertools.count(start):
        piece = form % ((number,) * count)
        length += len(piece)
        if length > size and pieces:
            return "".join(pieces)
        pieces.append(piece)


def channel(inner, root="", before=""):
    return f'{before}<rss version="2.0"{root}><channel><title>c</title>{inner}</channel></rss>'


def feed(inner, root=""):
    return f'<feed xmlns="http://www.w3.org/2005/Atom"{root}><title>c</title><id>c</id>{inner}</feed>'


def in_item(inner):
    return (f'<item><title>planted</title><link>http://planted.example/1</link>{inner}</item>')


def rss_places(name, attack, root="", memory=TEXT, places="before after around"):
    """One attack with the item before, after and around it."""
    if "before" in places:
        add(name + "/item-before", lambda size: channel(ITEM + attack(size), root), memory)
    if "after" in places:
        add(name + "/item-after", lambda size: channel(attack(size) + ITEM, root), memory)
    if "around" in places:
        add(name + "/item-around", lambda size: channel(in_item(attack(size)), root), memory)


# Depth

def nested(start, end, size, text=""):
    count = max(1, size // (len(start) + len(text) + len(end)))
    return (start + text) * count + end * count


def nested_numbered(form, end, size):
    """Nested elements, each with a number in its start tag and in its end tag."""
    count = max(1, size // (len(form) + len(end) + 8))
    marks = form.count("%d"), end.count("%d")
    starts = "".join(form % ((i,) * marks[0]) for i in range(count))
    return starts + "".join(end % ((i,) * marks[1]) for i in reversed(range(count)))


MEDIA = ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
rss_places("depth/closed", lambda size: nested("<a>", "</a>", size), memory=MARKUP)
rss_places("depth/text", lambda size: nested("<a>", "</a>", size, "x"), memory=MARKUP)
rss_places("depth/b-in-description", lambda size: "<description>" + nested("<b>", "</b>", size) + "</description>",
           memory=MARKUP)
rss_places("depth/prefixes", lambda size: nested_numbered('<p%d:a xmlns:p%d="u:%d">', "</p%d:a>", size), memory=MARKUP)
rss_places("depth/default-namespaces", lambda size: nested_numbered('<a xmlns="u:%d">', "</a>", size), memory=MARKUP)
rss_places("depth/bases", lambda size: nested_numbered('<a xml:base="%d/">', "</a>", size), memory=MARKUP)
rss_places("depth/languages", lambda size: nested_numbered('<a xml:lang="x-%d">', "</a>", size), memory=MARKUP)
rss_places("depth/media-groups", lambda size: nested("<media:group>", "</media:group>", size), MEDIA, MARKUP)
rss_places("depth/itunes-categories",
           lambda size: nested('<itunes:category text="x">', "</itunes:category>", size), MEDIA, MARKUP)
rss_places("depth/open", lambda size: fill("<a>", size), memory=MARKUP, places="before around")
rss_places("depth/open-text", lambda size: fill("<a>x", size), memory=MARKUP, places="before around")
rss_places("depth/open-numbered", lambda size: numbered("<a%d>", size), memory=MARKUP, places="before around")
add("depth/root-open", lambda size: fill("<a>", size), MARKUP, planted=False, status=None)
add("depth/root-closed", lambda size: nested("<a>", "</a>", size), MARKUP, planted=False, status=1)
add("depth/root-around", lambda size: "<a>" * (size // 7) + channel(ITEM) + "</a>" * (size // 7), MARKUP)
add("depth/items", lambda size: channel(ITEM + nested("<item><title>x</title>", "</item>", size)), ITEMS)
add("depth/items-open", lambda size: channel(ITEM + fill("<item>", size)), ITEMS)
add("depth/item-in-items",
    lambda size: channel("<item>" * (size // 13) + ITEM + "</item>" * (size // 13)), ITEMS)
add("depth/channels", lambda size: channel(ITEM + nested("<channel>", "</channel>", size)), MARKUP)
add("depth/item-in-channels",
    lambda size: channel("<channel>" * (size // 19) + ITEM + "</channel>" * (size // 19)), MARKUP)
add("depth/entries", lambda size: feed(ENTRY + nested("<entry>", "</entry>", size)), ITEMS)
add("depth/sources", lambda size: feed(
    "<entry><id>planted-1</id><title>planted</title>" + nested("<source>", "</source>", size) + "</entry>"), MARKUP)
add("depth/authors", lambda size: feed(
    "<entry><id>planted-1</id><title>planted</title>" + nested("<author>", "</author>", size) + "</entry>"), MARKUP)
add("depth/xhtml", lambda size: feed(
    "<entry><id>planted-1</id><title>planted</title><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
    + nested("<b>", "</b>", size) + "</div></content></entry>"), MARKUP)
add("depth/xhtml-prefixes", lambda size: feed(
    "<entry><id>planted-1</id><title>planted</title><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
    + nested_numbered('<p%d:b xmlns:p%d="u:%d">', "</p%d:b>", size) + "</div></content></entry>"), MARKUP)
add("depth/escaped-html",
    lambda size: channel(in_item("<description>" + nested("&lt;b&gt;", "&lt;/b&gt;", size) + "</description>")))
add("depth/escaped-twice", lambda size: channel(in_item("<description>" + fill("&amp;amp;", size) + "</description>")))
add("depth/doctype-sections",
    lambda size: "<!DOCTYPE rss [" + fill("<![INCLUDE[", size // 2) + fill("]]>", size // 2) + "]>" + channel(ITEM))
add("depth/doctype-open", lambda size: "<!DOCTYPE rss [" + fill("<!ELEMENT ", size) + "]>" + channel(ITEM),
    planted=False, status=None)
add("depth/doctype-brackets", lambda size: "<!DOCTYPE rss " + fill("[", size) + channel(ITEM), planted=False,
    status=None)
add("depth/date-comments", lambda size: channel(in_item(
    "<pubDate>Mon, 01 Jan 2024 " + "(" * (size // 2) + ")" * (size // 2) + " 00:00:00 GMT</pubDate>")))
add("depth/date-comments-open", lambda size: channel(in_item("<pubDate>" + fill("(", size) + "</pubDate>")))


# Width

def attributes(form, size):
    return "<x " + numbered(form, size) + "/>"


def colliding(size):
    """Names of one length that differ in a few letters: as alike as a table of hashes can be given without knowing it."""
    return "".join(f'<x{"".join(one)}/>' for one in itertools.islice(
        itertools.product("ab", repeat=20), max(1, size // 24)))


rss_places("width/attributes", lambda size: attributes('a%d="" ', size), memory=MARKUP)
rss_places("width/attributes-same", lambda size: "<x " + fill('a="" ', size) + "/>", memory=MARKUP)
rss_places("width/attributes-prefixed", lambda size: attributes('p:a%d="" ', size), memory=MARKUP)
rss_places("width/attributes-undeclared", lambda size: attributes('p%d:a="" ', size), memory=MARKUP)
rss_places("width/declarations", lambda size: attributes('xmlns:p%d="u" ', size), memory=MARKUP)
rss_places("width/siblings-declare", lambda size: numbered('<p%d:x xmlns:p%d="u:%d"/>', size), memory=MARKUP)
rss_places("width/siblings-undeclared", lambda size: numbered("<p%d:x/>", size), memory=MARKUP)
rss_places("width/siblings", lambda size: fill("<x/>", size), memory=MARKUP)
rss_places("width/siblings-distinct", lambda size: numbered("<x%d/>", size), memory=MARKUP)
rss_places("width/siblings-alike", colliding, memory=MARKUP)
rss_places("width/siblings-text", lambda size: fill("<x>y</x>", size), memory=MARKUP)
add("width/item-attributes", lambda size: channel(
    "<item " + numbered('a%d="" ', size) + "><title>planted</title><link>http://planted.example/1</link></item>"), MARKUP)
add("width/root-attributes", lambda size: channel(ITEM, " " + numbered('a%d="" ', size)), MARKUP)


@family("width/prefixes-used", memory=MARKUP)
def prefixes_used(size):
    declared = numbered(' xmlns:p%d="u:%d"', size // 2)
    last = declared.count(" xmlns:p") - 1
    return channel(ITEM + fill(f"<p0:a/><p{last}:a/>", size // 2), declared)


@family("width/undeclared-deep", memory=MARKUP)
def undeclared_deep(size):
    return channel(in_item("<a>" * 2_000 + numbered("<p%d:x/>", size) + "</a>" * 2_000))


@family("width/declared-deep", memory=MARKUP)
def declared_deep(size):
    deep = "".join(f'<a xmlns:q{i}="u:{i}">' for i in range(90))
    return channel(in_item(deep + fill("<q0:x/><q89:y/>", size) + "</a>" * 90))


def items_with(inner):
    return lambda size: channel(ITEM + numbered(f"<item>{inner}</item>", size))


add("width/items-empty", lambda size: channel(ITEM + fill("<item/>", size)), ITEMS)
add("width/entries-empty", lambda size: feed(ENTRY + fill("<entry/>", size)), ITEMS)
add("width/items-small", items_with("<title>t%d</title>"), ITEMS)
add("width/items-one-guid", items_with("<guid>same</guid><title>%d</title>"), ITEMS)
add("width/items-guids", items_with('<guid isPermaLink="false">g%d</guid>'), ITEMS)
add("width/members-after-items",
    lambda size: f'<rss version="2.0"><channel>{ITEM}{fill("<item/>", size)}<title>c</title><link>http://c/</link>'
                 '</channel></rss>', ITEMS)
add("width/title-last", lambda size: channel(
    "<item>" + numbered("<x%d/>", size) + "<title>planted</title><link>http://planted.example/1</link></item>"), MARKUP)

MODULES = (' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" '
           'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
           + CONTENT_NS)
for repeated_name, repeated in {
        "categories": "<category>c%d</category>", "titles": "<title>t%d</title>", "links": "<link>http://l/%d</link>",
        "guids": "<guid>g%d</guid>", "dates": "<pubDate>%d</pubDate>", "authors": "<author>a%d@b.example</author>",
        "contents": "<content:encoded>%d</content:encoded>", "enclosures": '<enclosure url="http://e/%d"/>',
        "media-contents": '<media:content url="http://m/%d"/>', "dc-creators": "<dc:creator>c%d</dc:creator>",
        "dc-subjects": "<dc:subject>s%d</dc:subject>", "dc-dates": "<dc:date>%d</dc:date>",
        "atom-links": '<atom:link href="%d"/>', "atom-authors": "<atom:author><atom:name>%d</atom:name></atom:author>",
        "descriptions": "<description>%d</description>", "sources": '<source url="http://s/%d">s</source>',
        "itunes-authors": "<itunes:author>a%d</itunes:author>", "comments": "<comments>http://c/%d</comments>",
        "same-categories": "<category>c</category>", "same-links": '<atom:link href="http://l/"/>',
        "items-in-it": "<item>%d</item>", "languages": "<dc:language>x-%d</dc:language>",
        "media-groups": '<media:group><media:content url="http://m/%d"/></media:group>',
        "keywords": "<itunes:keywords>k%d, k</itunes:keywords>"}.items():
    add(f"width/repeated-{repeated_name}", lambda size, form=repeated: channel(
        in_item(numbered(form, size) if "%d" in form else fill(form, size)), MODULES),
        ITEMS if "<item" in repeated else MARKUP)
    add(f"width/channel-{repeated_name}", lambda size, form=repeated: channel(
        (numbered(form, size) if "%d" in form else fill(form, size)) + ITEM, MODULES),
        ITEMS if "<item" in repeated else MARKUP)
add("width/skip-hours", lambda size: channel("<skipHours>" + fill("<hour>1</hour>", size) + "</skipHours>" + ITEM), MARKUP)
add("width/skip-days", lambda size: channel("<skipDays>" + fill("<day>Monday</day>", size) + "</skipDays>" + ITEM), MARKUP)
add("width/images", lambda size: channel(fill("<image><url>u</url></image>", size) + ITEM), MARKUP)
add("width/keywords-list", lambda size: channel(in_item(
    "<itunes:keywords>" + fill("a,", size) + "</itunes:keywords>"), MODULES), MARKUP)
for atom_name, atom_form in {"links": '<link href="%d"/>', "categories": '<category term="t%d"/>',
                             "contents": "<content>%d</content>", "authors": "<author><name>n%d</name></author>",
                             "contributors": "<contributor><name>n%d</name></contributor>", "ids": "<id>%d</id>",
                             "enclosures": '<link rel="enclosure" href="%d"/>', "titles": "<title>%d</title>"}.items():
    add(f"width/atom-{atom_name}", lambda size, form=atom_form: feed(
        "<entry><id>planted-1</id><title>planted</title>" + numbered(form, size) + "</entry>"), MARKUP)


def rdf(order, known=True):
    def make(size):
        count = max(1, size // 180)
        named = [f'<rdf:li rdf:resource="http://i/{i if known else -i}"/>' for i in range(count)]
        items = "".join(f'<item rdf:about="http://i/{i}"><title>t{i}</title><link>http://i/{i}</link></item>'
                        for i in range(count))
        if order == "reversed":
            named.reverse()
        return ('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
                f'<channel rdf:about="http://c/"><title>c</title><items><rdf:Seq>{"".join(named)}</rdf:Seq></items>'
                f'</channel>{items}{ITEM}</rdf:RDF>')
    return make


add("width/rdf-reversed", rdf("reversed"), ITEMS)
add("width/rdf-unknown", rdf("straight", False), ITEMS)
add("width/channels", lambda size: '<rss version="2.0">' + f"<channel>{ITEM}</channel>"
    + fill("<channel><title>x</title></channel>", size) + "</rss>", MARKUP)
add("width/channels-with-items", lambda size: '<rss version="2.0">' + f"<channel>{ITEM}</channel>"
    + fill("<channel><item><title>x</title></item></channel>", size) + "</rss>", ITEMS)
add("width/roots", lambda size: channel(ITEM) + fill("<x/>", size), MARKUP)
add("width/roots-before", lambda size: fill("<x/>", size) + channel(ITEM), MARKUP, planted=False, status=None)
add("width/feeds", lambda size: channel(ITEM) + fill(channel("<item/>"), size), MARKUP)
add("width/instructions-before", lambda size: fill("<?a b?>", size) + channel(ITEM), MARKUP)
add("width/comments-before", lambda size: fill("<!--x-->", size) + channel(ITEM), MARKUP)
add("width/instructions-in-channel", lambda size: channel(fill("<?a b?>", size) + ITEM), MARKUP)
add("width/comments-in-channel", lambda size: channel(fill("<!--x-->", size) + ITEM), MARKUP)


# Pieces

def titled(inner):
    return channel(f"{ITEM}<item><title>{inner}</title><link>http://other/</link></item>")


for piece_name, piece in {
        "cdata": "<![CDATA[x]]>", "cdata-empty": "<![CDATA[]]>", "comments": "x<!---->", "instructions": "x<?p?>",
        "children": "x<b/>", "children-text": "<b>x</b>", "decimal": "&#65;", "decimal-zeros": "&#" + "0" * 40 + "65;",
        "hexadecimal": "&#x41;", "hexadecimal-zeros": "&#x" + "0" * 40 + "41;", "html": "&eacute;", "html-long":
        "&CounterClockwiseContourIntegral;", "predefined": "&amp;", "predefined-less": "&lt;", "unknown": "&nosuch;",
        "ampersands": "& ", "ampersands-close": "&", "cut-short": "&#x;", "cut-short-name": "&amp ", "no-semicolon":
        "&eacute", "beyond-unicode": "&#x110000;", "wraps-32": "&#4294967361;", "wraps-64": "&#18446744073709551681;",
        "surrogates": "&#xD800;", "nul": "&#0;", "controls": "&#1;", "c1": "&#150;", "cr": "\r", "crlf": "\r\n",
        "cr-letters": "a\r", "astral": "\U0001F600", "nbsp": "\u00A0", "hash": "&#", "negative": "&#-5;"}.items():
    add(f"pieces/{piece_name}", lambda size, one=piece: titled(fill(one, size)),
        MARKUP if "<" in piece else TEXT)
    add(f"pieces/description-{piece_name}", lambda size, one=piece: channel(
        in_item(f"<description>{fill(one, size)}</description>")), MARKUP if "<" in piece else TEXT)
for value_name, value in {"references": "&amp;", "html": "&eacute;", "ampersands": "& ", "crlf": "\r\n", "less": "&lt;",
                          "tabs": "\t"}.items():
    add(f"pieces/attribute-{value_name}",
        lambda size, one=value: channel(in_item(f'<x a="{fill(one, size)}"/>')))


# Size

long_text = {"title": "<title>%s</title>", "content": "<content:encoded>%s</content:encoded>",
             "attribute": '<x a="%s"/>', "element-name": "<x%s/>", "prefix": '<x%s:y/>',
             "prefix-declared": '<x%s:y xmlns:x%s="u"/>', "namespace": '<x xmlns="%s"><y/></x>',
             "attribute-name": '<x y%s="1"/>', "comment": "<!--%s-->", "instruction": "<?x %s?>",
             "instruction-name": "<?x%s?>", "category": "<category>%s</category>", "link": "<link>http://l/%s</link>",
             "guid": "<guid>%s</guid>", "enclosure": '<enclosure url="http://l/%s" length="%s"/>', "end-tag": "<z></z%s>",
             "cdata": "<z><![CDATA[%s]]></z>", "language": '<z xml:lang="%s"><y/></z>', "base": '<z xml:base="%s"><y/></z>'}
for long_name, form in long_text.items():
    def make_long(size, one=form):
        count = one.count("%s")
        return one % ((fill("x", size // count),) * count)
    rss_places(f"size/{long_name}", make_long, " " + CONTENT_NS)
add("size/doctype", lambda size: f"<!DOCTYPE rss {fill('x', size)}>" + channel(ITEM))
add("size/doctype-entity", lambda size: f'<!DOCTYPE rss [<!ENTITY e "{fill("x", size)}">]>' + channel(ITEM))
add("size/root-namespace", lambda size: f'<feed xmlns="{fill("x", size)}">{ENTRY}</feed>')
add("size/root-name", lambda size: f'<rss{fill("x", size)}>{ITEM}</rss{fill("x", size)}>', planted=False, status=None)
add("size/encoding-name", lambda size: f'<?xml version="1.0" encoding="{fill("x", size)}"?>' + channel(ITEM))
add("size/version", lambda size: f'<?xml version="{fill("1", size)}"?>' + channel(ITEM))
add("size/rss-version", lambda size: f'<rss version="{fill("2", size)}"><channel>{ITEM}</channel></rss>')
add("size/blanks-before", lambda size: fill(" ", size) + channel(ITEM))
add("size/lines-before", lambda size: fill("\n", size) + channel(ITEM))
add("size/blanks-after", lambda size: channel(ITEM) + fill(" \n", size))
add("size/blanks-inside", lambda size: channel(ITEM + fill(" \n", size)))
add("size/blanks-in-title", lambda size: channel(ITEM + "<item><title>" + fill(" \n\t", size) + "</title></item>"))
add("size/blanks-in-tag", lambda size: channel(ITEM + "<x" + fill(" \n", size) + "/>"))
add("size/blanks-only", lambda size: fill(" \n", size), planted=False, status=1)
add("size/text-before", lambda size: fill("junk ", size) + channel(ITEM))
add("size/text-after", lambda size: channel(ITEM) + fill("junk ", size))
for open_name, opening in {
        "comment": "<!-- ", "cdata": "<![CDATA[", "instruction": "<?x ", "tag": "<x ", "tag-name": "<", "attribute":
        '<x a="', "attribute-single": "<x a='", "doctype": "<!DOCTYPE ", "doctype-subset": "<!DOCTYPE x [", "reference": "&",
        "number": "&#", "hexadecimal": "&#x", "end-tag": "</", "end-tag-x": "</x "}.items():
    add(f"size/open-{open_name}", lambda size, one=opening: channel(ITEM + one + fill("y", size)))
    add(f"size/open-{open_name}-lines", lambda size, one=opening: channel(ITEM + one + fill("y z\n", size)))


# Repair

BROKEN = {
    "crossed": "<b><i></b></i>", "stray": "</b>", "wrong": "<b></i>", "br": "x<br>", "p": "<p>x", "bare-attribute": "<a b>x</a>",
    "unquoted": "<a b=c>x</a>", "no-value": "<a b=>x</a>", "open-quote": '<a b="c>x</a>', "less": "1 < 2 ", "less-alone": "<",
    "comment-open": "<!--", "cdata-open": "<![CDATA[", "cdata-close": "]]>", "doctype": "<!DOCTYPE x>", "declaration":
    '<?xml version="1.0"?>', "digit-name": "<1>x</1>", "empty-tag": "<>", "bad-comment": "<!-- a -- b -->", "nul": "\0",
    "control": "\x01", "instruction-open": "<?", "bang": "<!", "doctype-open": "<!DOCTYPE x [", "end-open": "</",
    "slash": "</>", "nested-open": "<a <b ", "equals": "<a ==>", "quotes": '<a """>', "no-space": '<a b="1"c="2"/>',
    "repeated-attribute": '<a b="1" b="2"/>', "bad-name": "<a$b/>", "colons": "<a:b:c/>", "colon": "<:/>", "li": "<li>x",
    "tr": "<table><tr><td>x", "script": "<script>if (a < b) c</script>", "img": "<img src=x>", "upper": "<B>x</b>",
    "end-attribute": '<b></b c="d">', "item-open": "<item>", "item-close": "</item>", "channel-close": "</channel>",
    "rss-close": "</rss>", "title-open": "<title>", "description-open": "<description>"}
for broken_name, broken in BROKEN.items():
    cost = ITEMS if "<item" in broken else MARKUP
    if broken not in ("</item>", "</channel>", "</rss>"):
        add(f"repair/description-{broken_name}", lambda size, one=broken: channel(
            ITEM + f"<item><title>broken</title><description>{fill(one, size)}</description></item>"), cost)
    add(f"repair/channel-{broken_name}", lambda size, one=broken: channel(ITEM + fill(one, size)), cost)
    add(f"repair/only-{broken_name}", lambda size, one=broken: fill(one, size), cost, planted=False, status=None)
    add(f"repair/every-item-{broken_name}", lambda size, one=broken: channel(ITEM + fill(
        f"<item><title>t</title><description>{one}</description></item>", size)), ITEMS)
    add(f"repair/between-{broken_name}", lambda size, one=broken: channel(ITEM + fill(f"{one}<x>y</x>", size)), cost)
add("repair/end-tags-distinct", lambda size: channel(ITEM + numbered("</b%d>", size)), MARKUP)
add("repair/open-and-stray", lambda size: channel(
    ITEM + "<d>" + numbered("<b%d>", size // 2) + numbered("</c%d>", size // 2)), MARKUP)
add("repair/open-and-stray-same", lambda size: channel(
    ITEM + "<d>" + fill("<b>", size // 2) + fill("</c>", size // 2)), MARKUP)
add("repair/crossed-deep", lambda size: channel(
    ITEM + "<d>" + numbered("<b%d>", size // 2) + numbered("</b%d>", size // 2)), MARKUP)
add("repair/crossed-twice", lambda size: channel(ITEM + "<d>" + fill("<b><i>", size // 2) + fill("</b></i>", size // 2)),
    MARKUP)


def random_bytes(size):
    return random.Random(size).randbytes(size)


add("repair/random", random_bytes, MARKUP, planted=False, status=None)
add("repair/random-after", lambda size: channel(ITEM).encode() + random_bytes(size), MARKUP)
add("repair/random-in-channel", lambda size: channel(ITEM + "@@").encode().replace(b"@@", random_bytes(size)), MARKUP,
    planted=None)
add("repair/random-markup", lambda size: channel(ITEM + "".join(random.Random(size).choices(
    ["<", ">", "/", "a", "b", '"', "'", "=", " ", "!", "-", "[", "]", "?", "&", ";", "CDATA", "item", "title"], k=size // 2))),
    ITEMS, planted=None)


# Entities

def doctype(subset, inner):
    return f"<!DOCTYPE rss [{subset}]>" + channel(inner)


LAUGHS = '<!ENTITY l0 "lol">' + "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 30))
CANARY = "%CANARY%"  # the driver puts the address of a file of its own here
add("entities/laughs-text", lambda: doctype(LAUGHS, ITEM + "<item><title>&l29;</title></item>"), fixed=True)
add("entities/laughs-attribute", lambda: doctype(LAUGHS, ITEM + '<item><x a="&l29;"/></item>'), fixed=True)
add("entities/laughs-often", lambda size: doctype(LAUGHS, ITEM + f"<item><title>{fill('&l29;', size)}</title></item>"))
add("entities/laughs-small", lambda size: doctype(LAUGHS, ITEM + f"<item><title>{fill('&l3;', size)}</title></item>"))
add("entities/laughs-parameter", lambda: doctype(
    '<!ENTITY % p0 "lol">' + "".join(f'<!ENTITY % p{i} "{f"%p{i - 1};" * 10}">' for i in range(1, 30))
    + "%p29;<!ENTITY e '%p29;'>", ITEM + "<item><title>&e;</title></item>"), fixed=True)
add("entities/quadratic", lambda size: doctype(
    f'<!ENTITY e "{fill("x", size // 2)}">', ITEM + f"<item><title>{fill('&e;', size // 2)}</title></item>"))
add("entities/quadratic-items", lambda size: doctype(
    f'<!ENTITY e "{fill("x", size // 2)}">', ITEM + fill("<item><title>&e;</title></item>", size // 2)), ITEMS)
add("entities/quadratic-number", lambda size: doctype(
    f'<!ENTITY e "&#38;#{fill("0", size // 2)}65;">', ITEM + f"<item><title>{fill('&e;', size // 2)}</title></item>"))
add("entities/quadratic-unknown", lambda size: doctype(
    f'<!ENTITY e "{fill("&" + "x" * 60 + ";", size // 2)}">',
    ITEM + f"<item><title>{fill('&e;', size // 2)}</title></item>"))
add("entities/empty-often", lambda size: doctype(
    '<!ENTITY e0 "">' + "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 20)),
    ITEM + f"<item><title>{fill('&e19;', size)}</title></item>"))
add("entities/loop", lambda size: doctype(
    '<!ENTITY a "&b;"><!ENTITY b "&a;"><!ENTITY c "&c;">', ITEM + f"<item><title>{fill('&a;&c;', size)}</title></item>"))
add("entities/chain", lambda size: doctype(
    '<!ENTITY e0 "x">' + "".join(f'<!ENTITY e{i} "&e{i - 1};">' for i in range(1, max(2, size // 25))),
    ITEM + f"<item><title>&e{max(2, size // 25) - 1};</title></item>"), MARKUP)
add("entities/declarations", lambda size: doctype(
    numbered('<!ENTITY e%d "x">', size), ITEM + "<item><title>&e0;</title></item>"), MARKUP)
add("entities/declarations-used", lambda size: doctype(
    numbered('<!ENTITY e%d "x">', size // 2), ITEM + f"<item><title>{numbered('&e%d;', size // 2)}</title></item>"), MARKUP)
add("entities/declarations-same", lambda size: doctype(
    fill('<!ENTITY e "x">', size), ITEM + "<item><title>&e;</title></item>"), MARKUP)
add("entities/attlists", lambda size: doctype(numbered('<!ATTLIST item a%d CDATA "x">', size), ITEM), MARKUP)
add("entities/elements", lambda size: doctype(numbered("<!ELEMENT e%d ANY>", size), ITEM), MARKUP)
add("entities/predefined-anew", lambda: doctype(
    '<!ENTITY amp "BAD"><!ENTITY lt "BAD"><!ENTITY gt "BAD"><!ENTITY quot "BAD"><!ENTITY apos "BAD">',
    ITEM + "<item><title>&amp;&lt;</title></item>"), fixed=True)
for external_name, external in {
        "file": f'<!ENTITY e SYSTEM "file://{CANARY}">', "relative": '<!ENTITY e SYSTEM "canary.txt">',
        "path": f'<!ENTITY e SYSTEM "{CANARY}">', "public": f'<!ENTITY e PUBLIC "x" "{CANARY}">',
        "parameter": f'<!ENTITY % p SYSTEM "file://{CANARY}">%p;<!ENTITY e "%p;">',
        "network": '<!ENTITY e SYSTEM "http://127.0.0.1:9/canary">', "unparsed": f'<!ENTITY e SYSTEM "{CANARY}" NDATA n>'}.items():
    add(f"entities/external-{external_name}",
        lambda subset=external: doctype(subset, ITEM + "<item><title>&e;</title></item>"), fixed=True)
add("entities/external-dtd", lambda: f'<!DOCTYPE rss SYSTEM "file://{CANARY}">' + channel(
    ITEM + "<item><title>&e;</title></item>"), fixed=True)
add("entities/dtd-on-the-network",
    lambda: '<!DOCTYPE rss PUBLIC "x" "http://127.0.0.1:9/rss.dtd">' + channel(ITEM), fixed=True)
add("entities/xinclude", lambda: channel(
    ITEM + f'<item><title>x</title><xi:include href="{CANARY}" parse="text"/></item>',
    ' xmlns:xi="http://www.w3.org/2001/XInclude"'), fixed=True)
add("entities/stylesheet", lambda: f'<?xml-stylesheet type="text/xsl" href="{CANARY}"?>' + channel(ITEM), fixed=True)
add("entities/base-and-links", lambda: channel(
    ITEM + f'<item xml:base="file://{CANARY}"><link>{CANARY}</link><enclosure url="file://{CANARY}"/></item>'), fixed=True)


# Encodings

PLAIN = channel(ITEM + "<item><title>\u00e9\U0001F600</title></item>")


def big(size):
    return channel(ITEM + f"<item><title>{fill(chr(0xE9) + chr(0x1F600), size // 6)}</title></item>")


def encoded(encoding, bom=b"", cut=0):
    def make(size):
        data = bom + big(size // 2).encode(encoding)
        return data[:len(data) - cut]
    return make


for unit in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
    mark = "\ufeff".encode(unit)
    add(f"encodings/{unit}", encoded(unit))
    add(f"encodings/{unit}-bom", encoded(unit, mark))
    add(f"encodings/{unit}-cut", encoded(unit, mark, 1))
    add(f"encodings/{unit}-two-boms", encoded(unit, mark * 2))
    add(f"encodings/{unit}-lone", lambda size, one=unit, bom=mark: bom + channel(
        ITEM + f"<item><title>{fill(chr(0xD800), size // 4)}</title></item>").encode(one, "surrogatepass"))
    add(f"encodings/{unit}-swapped", lambda size, one=unit, bom=mark: bom + channel(
        ITEM + f"<item><title>{fill('ab', size // 4)}</title></item>").encode(one).replace(
            "ab".encode(one), (chr(0xDC00) + chr(0xD800)).encode(one, "surrogatepass")))


def raw_title(data, declared="", outside=b""):
    head = f'<?xml version="1.0" encoding="{declared}"?>'.encode() if declared else b""
    start, end = channel(ITEM + "<item><title>@@</title></item>").encode().split(b"@@")
    return head + start + data + end + outside


for bytes_name, data in {"continuation": b"\x80", "start": b"\xc3", "cut-3": b"\xe2\x82", "cut-4": b"\xf0\x9f\x98",
                         "long": b"\xc0\x80", "surrogate": b"\xed\xa0\x80", "beyond": b"\xf4\x90\x80\x80", "ff": b"\xff",
                         "latin": b"caf\xe9 "}.items():
    add(f"encodings/utf-8-{bytes_name}", lambda size, one=data: raw_title(fill(one, size)))
    add(f"encodings/declared-utf-8-{bytes_name}", lambda size, one=data: raw_title(fill(one, size), "utf-8"))
add("encodings/cut-at-end", lambda size: big(size).encode()[:-1] + b"\xe2", TEXT)
add("encodings/two-boms", lambda size: b"\xef\xbb\xbf" * 2 + big(size).encode())
for declared in ("utf-16", "utf-32", "iso-8859-1", "nosuch", "utf-7", "ebcdic-cp-us", "gbk", "shift_jis", "iso-2022-jp",
                 "big5", "euc-kr", "windows-1252", "x-user-defined", "replacement", "gb18030", "euc-jp", "hz-gb-2312"):
    add(f"encodings/declared-{declared}", lambda size, one=declared: raw_title(
        fill("\u00e9\u65e5".encode(), size), one))
add("encodings/utf-7", lambda size: raw_title(fill(b"+ADw-script+AD4-", size), "utf-7"))
add("encodings/ebcdic", lambda size: ('<?xml version="1.0" encoding="cp037"?>' + channel(ITEM + fill("x", size))).encode("cp037"),
    status=None, planted=None)
add("encodings/iso-2022-jp-cut", lambda size: raw_title(fill(b"\x1b$B$\"", size) + b"\x1b$", "iso-2022-jp"), planted=None)
add("encodings/escapes-undeclared", lambda size: raw_title(fill(b"\x1b$B$\"\x1b(B", size)))
for nul_name, make in {
        "text": lambda size: raw_title(fill(b"a\0", size)), "first": lambda size: b"\0" + big(size).encode(),
        "last": lambda size: big(size).encode() + b"\0", "tag": lambda size: channel(ITEM + fill("<a\0b/>", size)).encode(),
        "attribute": lambda size: channel(ITEM + '<x a="' + fill("\0", size) + '"/>').encode()}.items():
    add(f"encodings/nul-{nul_name}", make, MARKUP if nul_name == "tag" else TEXT)


# Values

LONG_VALUES = {"digits": "9", "zeros": "0", "blanks": " ", "signs": "-", "plus": "+", "letters": "a", "colons": "1:", "dots": "1.",
               "dashes": "2024-", "months": "Jan ", "commas": ",", "zones": "+00:00", "utf-8": "\u0661", "words": "on the ",
               "t": "T", "slashes": "1/", "years": "2024 "}
for value_name, value in LONG_VALUES.items():
    add(f"values/date-{value_name}", lambda size, one=value: channel(in_item(f"<pubDate>{fill(one, size)}</pubDate>")))
    add(f"values/atom-date-{value_name}", lambda size, one=value: feed(
        ENTRY.replace("2025-01-01T00:00:00Z", fill(one, size))))
    add(f"values/number-{value_name}", lambda size, one=value: channel(
        f"<ttl>{fill(one, size)}</ttl>" + in_item(f'<enclosure url="http://e/" length="{fill(one, 100)}"/>')))
ODD_DATES = ["0000-00-00", "9999-99-99T99:99:99Z", "10000-01-01", "-0001-01-01", "2024-02-30", "1 Jan 99999", "31 Feb 2024 25:61:61",
             "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "now", "Thu, 01 Jan 1970 00:00:60 GMT", "2024-W53-7",
             "2024-366", "1e400", "NaN", "\u0662\u0660\u0662\u0664-01-01", "99999999999999999999", "Mon, 1 Jan 2024 00:00:00 +99:99"]
add("values/dates-odd", lambda size: channel(ITEM + fill("".join(
    f"<item><title>d</title><pubDate>{one}</pubDate></item>" for one in ODD_DATES), size)), ITEMS)
ODD_NUMBERS = ["-1", "1e9", "0x10", "99999999999999999999", "18446744073709551616", "1,000", " 7 ", "+5", "1.5", "NaN", ""]
add("values/numbers-odd", lambda size: channel(ITEM + fill("".join(
    f'<item><title>n</title><enclosure url="http://e/" length="{one}"/></item>' for one in ODD_NUMBERS), size)), ITEMS)
ADDRESSES = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//", "///", "http://", "http:", ":", "?", "#",
             "../" * 50, "http://[::1", "http://a b/", "http://a\tb/\n", "%", "%zz", "\\\\host\\x", "http://user:pass@h/",
             "file:///etc/passwd", "a:b:c", "http://\u00e9.example/\u00e9?\u00e9#\u00e9", "mailto:", "feed:http://x/", "x" * 300]
add("values/addresses", lambda size: channel(ITEM + fill("".join(
    f'<item xml:base="{one}"><title>a</title><link>{one}</link><guid>{one}</guid><enclosure url="{one}"/><comments>{one}'
    "</comments></item>" for one in (a.replace("\t", "&#9;").replace("\n", "&#10;") for a in ADDRESSES)), size)), ITEMS)
for long_name, long_form in {
        "link": "<link>http://h/%s/</link>", "language": "<language>en-%s</language>"}.items():
    add(f"values/inherited-{long_name}", lambda size, one=long_form: channel(
        one % fill("b", size // 2) + ITEM + fill("<item><title>t</title><link>l</link></item>", size // 2)), ITEMS)
for address_name, piece in {"dots": "./", "double-dots": "../", "slashes": "/", "percent": "%", "escapes": "%2e/", "blanks": " ",
                            "questions": "?", "hashes": "#", "colons": ":", "at-signs": "@", "brackets": "[", "backslashes": "\\",
                            "segments": "a/../", "letters": "a/"}.items():
    add(f"values/link-{address_name}", lambda size, one=piece: channel(
        "<link>http://c.example/a/b/</link>" + ITEM + f"<item><title>x</title><link>{fill(one, size)}</link></item>"))
    add(f"values/based-{address_name}", lambda size, one=piece: channel(
        ITEM + f'<item xml:base="http://h/a/b/"><title>x</title><link>{fill(one, size)}</link></item>'))
    add(f"values/base-{address_name}", lambda size, one=piece: channel(
        ITEM + f'<item xml:base="http://h/{fill(one, size)}"><title>x</title><link>y</link></item>'))
for base_length in (250, 1_000, 4_000, 5_000):
    based = f' xml:base="http://h/{"b" * base_length}/"'
    add(f"values/base-{base_length}-links", lambda size, one=based: feed(
        ENTRY + "<entry><title>x</title>" + fill('<link href="l"/>', size) + "</entry>", one), MARKUP)
    add(f"values/base-{base_length}-items", lambda size, one=based: channel(
        ITEM + fill("<item><link>l</link></item>", size), one), ITEMS)
    add(f"values/base-{base_length}-titles", lambda size, one=based: channel(
        ITEM + fill("<item><description>d</description></item>", size), one), ITEMS)
    add(f"values/base-{base_length}-extensions", lambda size, one=based: channel(
        ITEM + "<item>" + fill("<x/>", size) + "</item>", one), MARKUP)
    add(f"values/base-{base_length}-guids", lambda size, one=based: channel(
        ITEM + fill("<item><guid>g</guid></item>", size), one), ITEMS)
    add(f"values/namespace-{base_length}", lambda size, one=base_length: channel(
        ITEM + "<item>" + fill("<p:x p:a=''/>", size) + "</item>", f' xmlns:p="{"n" * one}"'), MARKUP)
    add(f"values/language-{base_length}", lambda size, one=base_length: channel(
        ITEM + fill("<item><title>d</title></item>", size), f' xml:lang="en-{"n" * one}"'), ITEMS)
    add(f"values/channel-link-{base_length}", lambda size, one=base_length: channel(
        f'<link>http://h/{"b" * one}/</link>' + ITEM + fill("<item><link>l</link></item>", size)), ITEMS)
    add(f"values/channel-language-{base_length}", lambda size, one=base_length: channel(
        f'<language>en-{"b" * one}</language>' + ITEM + fill("<item><title>l</title></item>", size)), ITEMS)
    add(f"values/xhtml-namespace-{base_length}", lambda size, one=base_length: feed(
        ENTRY + fill("<entry><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p:a/></div></content></entry>", size),
        f' xmlns:p="{"n" * one}"'), ITEMS)
add("values/xhtml-declared", lambda size: feed(
    ENTRY + fill("<entry><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                 + "".join(f"<p{i}:a/>" for i in range(50)) + "</div></content></entry>", size),
    "".join(f' xmlns:p{i}="http://namespaces.example/of/some/length/{i}"' for i in range(50))), ITEMS)
SCRIPTS = ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "<![CDATA[<img src=x onerror=alert(1)>]]>",
           "&amp;lt;script&amp;gt;"]
add("values/scripts", lambda size: channel(ITEM + fill("".join(
    f"<item><title>{one}</title><description>{one}</description></item>" for one in SCRIPTS), size)), ITEMS)
add("values/escaped-tags", lambda size: channel(in_item(f"<description>{fill('&lt;b&gt;', size)}</description>")))
add("values/escaped-attributes",
    lambda size: channel(in_item(f"<description>&lt;b {fill('a=&quot;b&quot; ', size)}&gt;</description>")))
add("values/escaped-title-tags", lambda size: channel(ITEM + f"<item><title>{fill('&lt;b&gt;', size)}</title></item>"))
for author_name, piece in {"at": "@", "at-words": "a@b ", "parens": "(", "closed": "a@b (c) ", "less": "&lt;", "quotes": '"',
                           "angle": "a &lt;b@c&gt;, ", "commas": ","}.items():
    add(f"values/author-{author_name}", lambda size, one=piece: channel(
        in_item(f"<author>{fill(one, size)}</author>"), MODULES))
    add(f"values/creator-{author_name}", lambda size, one=piece: channel(
        in_item(f"<dc:creator>{fill(one, size)}</dc:creator>"), MODULES))
add("values/base64", lambda size: feed(
    f"<entry><title>planted</title><content type='image/png'>{fill('QUJD', size)}</content></entry>"))
add("values/media-type", lambda size: feed(f"<entry><title>planted</title><content type='{fill('x/', size)}'>y</content></entry>"))
add("values/link-rel", lambda size: feed(f"<entry><title>planted</title><link rel='{fill('x ', size)}' href='h'/></entry>"))


# Strays

STRAYS = {
    "empty": b"", "bom": b"\xef\xbb\xbf", "half-bom": b"\xef\xbb", "bom-16": b"\xff\xfe", "less": b"<", "declaration":
    b'<?xml version="1.0"?>', "comment": b"<!-- x -->", "text": b"hello", "html":
    b"<!DOCTYPE html><html><head><title>x</title></head><body><p>x</p></body></html>", "gzip": b"\x1f\x8b\x08\0" + b"x" * 50,
    "png": b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "pdf": b"%PDF-1.4\n%\xe2\xe3", "elf": b"\x7fELF\x02\x01\x01" + b"\0" * 50,
    "json": b'{"a": 1}', "json-list": b"[1, 2]", "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0"/></svg>',
    "opml": b'<opml version="2.0"><head/><body><outline text="x"/></body></opml>', "soap":
    b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>', "zip": b"PK\x03\x04" + b"\0" * 50}
for stray_name, stray in STRAYS.items():
    add(f"strays/{stray_name}", lambda one=stray: one, planted=False, status=1, fixed=True)
for bare_name, bare in {"root": "<rss/>", "root-version": '<rss version="2.0"></rss>', "feed":
                        '<feed xmlns="http://www.w3.org/2005/Atom"/>', "channel": "<channel/>", "open-root": "<rss",
                        "open-root-end": "<rss>"}.items():
    add(f"strays/{bare_name}", lambda one=bare: one, planted=False, status=None, fixed=True)
add("strays/rss-in-html", lambda: f"<html><body>{channel(ITEM)}</body></html>", fixed=True)
add("strays/text-before", lambda: "HTTP/1.1 200 OK\r\n\r\n" + channel(ITEM), fixed=True)
add("strays/junk-after", lambda: channel(ITEM) + "<!-- x --></body></html> junk \0", fixed=True)
add("strays/many-strays", lambda size: fill("hello ", size), planted=False, status=1)
add("strays/big-html", lambda size: "<html><body>" + fill("<p>x</p>", size) + "</body></html>", MARKUP, planted=False, status=1)
add("strays/big-json", lambda size: "[" + fill("1,", size) + "1]", planted=False, status=1)
add("strays/deep-json", lambda size: fill("[", size), planted=False, status=1)


# What was found by readers of the code: the same bytes asked for again and again.
QUOTED = '"n"'
ATTRIBUTED = '<x n:a=""/>'


def in_xhtml(markup, attributes=""):
    return (f'<item{attributes}><a:content xmlns:a="http://www.w3.org/2005/Atom" type="xhtml">'
            f'<div xmlns="http://www.w3.org/1999/xhtml">{markup}</div></a:content></item>')


ASKED_AGAIN = {
    "attribute-in-attribute": lambda size: f'<x a="{fill("<x b=1" + chr(34) + " a=" + chr(34), size)}" ',
    "tag-in-quotes": lambda size: in_item(
        f'<title><![CDATA[<z a="{fill("<z" + chr(34) + " a=" + chr(34), size)}" < >]]></title>'),
    "tag-in-quotes-closed": lambda size: in_item(
        f'<title><![CDATA[<z a="{fill("<z" + chr(34) + " a=" + chr(34), size)}">]]></title>'),
    "instructions-in-title": lambda size: in_item(f"<title><![CDATA[{fill('<?', size)}>]]></title>"),
    "cdata-misspelt": lambda size: f"<item><title>{fill('<![cdata[</item>', size)}</title><![CDATA[x]]>",
    "language-copied": lambda size: f"<language>{fill('a', size // 2)}</language>"
                                    + fill('<item xml:Lang=""/>', size // 2),
    "link-resolved": lambda size: f"<link>http://h/{fill('a/', size // 2)}</link><item>"
                                  + fill('<x xml:base="x"/>', size // 2) + "</item>",
    "title-compared": lambda size: in_item(
        f'<a:title xmlns:a="http://www.w3.org/2005/Atom">{fill("x", size // 2)}</a:title>'
        + fill("<title>y</title>", size // 2)),
    "summary-compared": lambda size: in_item(
        '<a:summary xmlns:a="http://www.w3.org/2005/Atom">s</a:summary>' + fill("<summary>y</summary>", size)
        + '<c:x xmlns:c="http://purl.org/rss/1.0/modules/content/"/>'),
    "namespace-copied": lambda size: f'<item><w xmlns="http://n/{"n" * 80}">{fill("<x/>", size)}</w></item>',
    "namespace-of-attributes": lambda size: f'<item xmlns:n="urn:{"&quot;" * 200}">{fill(ATTRIBUTED, size)}</item>',
    "namespace-printed": lambda size: in_xhtml(fill("<n:b/>", size), f' xmlns:n="urn:{"&quot;" * 250}"'),
    "prefixes-searched": lambda size: in_xhtml(
        "".join(f'<b{"".join(f" xmlns:n{level}.{i}={QUOTED}" for i in range(500))}>' for level in range(32))
        + fill("<n0.0:b n0.1:c=''/>", size) + "</b>" * 32, ' xmlns:n0.0="n" xmlns:n0.1="n"'),
}
for asked_name, asked in ASKED_AGAIN.items():
    add(f"again/{asked_name}", lambda size, make=asked: channel(ITEM + make(size)),
        ITEMS if asked_name == "language-copied" else MARKUP)


# What is small where it is read and large where it is written.
MEDIA_NS = ' xmlns:m="http://search.yahoo.com/mrss/"'
LONG = f"http://a/{'b' * 240}/"


def uneven_items(size):
    """Long texts in the items that one would look at who takes every thirty-second for all."""
    count = min(100_000, max(33, size // 14))
    step = count // 32 + 1
    text = "x" * max(1, (size - 7 * count) // 33)
    return "".join("<item/>" if i % step else f"<item><description>{text}</description></item>" for i in range(count))


WRITTEN = {
    "quotes-in-html": lambda size: f"<item><description><![CDATA[<b>x</b>{fill('<a %s=' % chr(34), size)}>]]></description></item>",
    "uneven-items": uneven_items,
    "self-link": lambda size: f'<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="self" href="http://a/{fill("b", size // 2)}/"/>'
                              + fill("<item><link>a</link></item>", size // 2),
    "id": lambda size: f'<a:id xmlns:a="http://www.w3.org/2005/Atom">http://a/{fill("b", size // 2)}/</a:id>'
                       + fill("<item><comments>a</comments></item>", size // 2),
    "links": lambda size: f"<link>{LONG}</link>" + fill("<item><link>a</link></item>", size),
    "enclosures": lambda size: f"<link>{LONG}</link><item>{numbered('<enclosure url=%s%%d%s/>' % (chr(34), chr(34)), size)}</item>",
    "second-title": lambda size: "<title>u</title>" + fill("<b/>", size),
    "second-title-items": lambda size: "<title>u</title>" + fill("<item><b/></item>", size),
}
for written_name, written_make in WRITTEN.items():
    add(f"writing/{written_name}", lambda size, make=written_make: channel(make(size)), written=True)
add("writing/paths", lambda size: channel(
    f'{"<m:content>" * 98}<m:restriction relationship="deny" type="uri">{fill("a ", size)}</m:restriction>{"</m:content>" * 98}',
    MEDIA_NS), written=True)
add("writing/bases", lambda size: channel(f"<link>{LONG}</link>" + fill("<x:b/>", size), ' xml:base="a"'), written=True)
add("writing/bases-settled", lambda size: channel(f"<title>u</title><link>{LONG}</link>" + fill("<x:b/>", size), ' xml:base="a"'),
    written=True)


def main():
    if sys.argv[1:] == ["--list"]:
        print("\n".join(FAMILIES))
    elif len(sys.argv) == 3 and sys.argv[1] in FAMILIES and sys.argv[2].isdigit():
        sys.stdout.buffer.write(FAMILIES[sys.argv[1]].document(int(sys.argv[2])))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
