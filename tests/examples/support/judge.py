# SPDX-License-Identifier: MIT
"""A judge of feeds that knows nothing of the library: what RSS 2.0, the RSS Advisory Board's profile, RFC 4287 and the
modules forbid, as far as the text alone tells. Each fault is named as the W3C validator names it.

    faults = judge(text)      # of bytes that are an RSS 2.0 or Atom 1.0 document; [] for a valid one
"""
import datetime
import re
import xml.etree.ElementTree as etree

ATOM = "{http://www.w3.org/2005/Atom}"
XHTML = "{http://www.w3.org/1999/xhtml}"
XML = "{http://www.w3.org/XML/1998/namespace}"
SPACES = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "thr": "http://purl.org/syndication/thread/1.0",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "georss": "http://www.georss.org/georss",
    "creativeCommons": "http://backend.userland.com/creativeCommonsRssModule",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
}
PREFIXES = {uri: prefix for prefix, uri in SPACES.items()}

# RFC 822 with the years of RFC 1123, and RFC 3339; W3C's form of ISO 8601 may stop early.
RFC822 = re.compile(
    r"(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d\d?) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) "
    r"(\d\d):(\d\d)(?::(\d\d))? (UT|GMT|Z|[ECMP][SD]T|[+-]\d{4})")
RFC3339 = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)")
W3CDTF = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20\x7f]+", re.ASCII)
ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(\s*;.*)?")
LANGUAGE = re.compile(r"([A-Za-z]{2,3}|[ixIX])(-[A-Za-z0-9]{1,8})*")
MAIL = re.compile(r"[^\s@()<>\[\]:;,\\\"]+@[^\s@()<>\[\]:;,\\\"]+")


def day_exists(year, month, day):
    try:
        # The calendar repeats after 400 years, and Python's begins with the year 1.
        return datetime.date(2000 + year % 400, month, day)
    except ValueError:
        return None


def clock(hour, minute, second):
    return int(hour) < 24 and int(minute) < 60 and int(second or 0) <= 60


def is_rfc822(text):
    found = RFC822.fullmatch(text)
    if not found:
        return "InvalidRFC2822Date"
    weekday, day, month, year, hour, minute, second, _ = found.groups()
    date = day_exists(int(year), MONTHS.index(month) + 1, int(day))
    if date is None or not clock(hour, minute, second):
        return "InvalidRFC2822Date"
    return "IncorrectDOW" if weekday and DAYS[date.weekday()] != weekday else None


def is_rfc3339(text):
    found = RFC3339.fullmatch(text)
    good = found and day_exists(*map(int, found.groups()[:3])) and clock(*found.groups()[3:6])
    return None if good else "InvalidRFC3339Date"


def is_w3cdtf(text):
    found = W3CDTF.fullmatch(text)
    if not found:
        return "InvalidW3CDTFDate"
    year, month, day, hour, minute, second, _ = found.groups()
    good = day_exists(int(year), int(month or 1), int(day or 1)) and (hour is None or clock(hour, minute, second))
    return None if good else "InvalidW3CDTFDate"


def is_address(text):
    """A full IRI: scheme, allowed characters, whole escapes; of the web's schemes a host as well."""
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", text):
        return "InvalidFullLink"
    if not ADDRESS.fullmatch(text) or ESCAPE.search(text):
        return "InvalidUriChar"
    if re.match(r"(?i)(https?|ftp):", text) and not re.match(r"(?i)(https?|ftp)://[^/?#]", text):
        return "InvalidLink"
    if re.match(r"(?i)urn:uuid:", text) and not re.fullmatch(r"(?i)urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text):
        return "InvalidUUID"
    if re.match(r"(?i)tag:", text) and not re.match(r"(?i)tag:[^,]+,\d{4}(-\d\d(-\d\d)?)?:", text):
        return "InvalidTAG"
    return None


def is_uri(text):
    return is_address(text) or (None if text.isascii() else "UriNotIri")


def matches(pattern, code):
    compiled = re.compile(pattern) if isinstance(pattern, str) else pattern
    return lambda text: None if compiled.fullmatch(text) else code


def number_within(low, high, code):
    def form(text):
        return None if re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)", text) and low <= float(text) <= high else code
    return form


def longest(count):
    return lambda text: None if len(text) <= count else "TooLong"


WHOLE = matches(r"\d+", "InvalidNonNegativeInteger")
POSITIVE = matches(r"0*[1-9]\d*", "InvalidPositiveInteger")
TYPE = matches(MEDIA_TYPE, "InvalidMIMEType")
TAG = matches(LANGUAGE, "InvalidLanguage")
YES_NO = matches(r"(?i)yes|no", "InvalidYesNo")
EXPLICIT = matches(r"(?i)yes|no|clean|true|false|explicit", "InvalidYesNoClean")
FLOAT = matches(r"[+-]?(\d+\.?\d*|\.\d+)", "InvalidFloat")
PLAY_TIME = matches(r"(?:\d+:[0-5]?\d:)?[0-9]+(\.\d+)?|now", "InvalidNPTTime")
DURATION = matches(r"(\d+:)?(\d+:)?\d+", "InvalidDuration")
ANY = lambda text: None  # noqa: E731

# Elements of modules: prefix:name -> (most in one parent or None, form of a value that is not blank).
MODULES = {
    "content:encoded": (1, ANY), "slash:comments": (1, WHOLE), "slash:section": (1, ANY), "slash:department": (1, ANY),
    "slash:hit_parade": (1, matches(r"\s*-?\d+\s*(,\s*-?\d+\s*)*", "InvalidCommaSeparatedIntegers")),
    "sy:updatePeriod": (1, matches("hourly|daily|weekly|monthly|yearly", "InvalidUpdatePeriod")),
    "sy:updateFrequency": (1, POSITIVE), "sy:updateBase": (1, is_w3cdtf),
    "wfw:comment": (1, is_address), "wfw:commentRss": (1, is_address),
    "dc:date": (1, is_w3cdtf), "dc:language": (1, TAG), "dcterms:created": (1, is_w3cdtf), "dcterms:issued": (1, is_w3cdtf),
    "dcterms:modified": (1, is_w3cdtf),
    "thr:total": (1, WHOLE), "geo:lat": (1, number_within(-90, 90, "InvalidLatitude")),
    "geo:long": (1, number_within(-180, 180, "InvalidLongitude")),
    "creativeCommons:license": (None, is_address), "feedburner:origLink": (1, is_address),
    "itunes:author": (1, longest(255)), "itunes:block": (1, YES_NO), "itunes:complete": (1, YES_NO),
    "itunes:duration": (1, DURATION), "itunes:episode": (1, POSITIVE), "itunes:season": (1, POSITIVE),
    "itunes:episodeType": (1, matches("(?i)full|trailer|bonus", "InvalidItunesEpisodeType")),
    "itunes:type": (1, matches("(?i)episodic|serial", "InvalidItunesChannelType")),
    "itunes:explicit": (1, EXPLICIT), "itunes:image": (1, ANY), "itunes:keywords": (1, longest(255)),
    "itunes:new-feed-url": (1, is_address), "itunes:subtitle": (1, longest(255)), "itunes:summary": (1, longest(4000)),
    "itunes:title": (1, longest(255)), "itunes:owner": (1, ANY), "itunes:order": (1, WHOLE),
    "media:title": (1, ANY), "media:description": (1, ANY), "media:keywords": (1, ANY), "media:player": (1, ANY),
    "media:hash": (None, matches("[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}", "InvalidMediaHash")),
}
# (element, attribute) -> (required, form)
ATTRIBUTES = {
    ("itunes:image", "href"): (True, is_address), ("itunes:category", "text"): (True, ANY),
    ("media:content", "url"): (False, is_address), ("media:content", "type"): (False, TYPE),
    ("media:content", "fileSize"): (False, POSITIVE), ("media:content", "bitrate"): (False, FLOAT),
    ("media:content", "framerate"): (False, FLOAT), ("media:content", "samplingrate"): (False, FLOAT),
    ("media:content", "duration"): (False, POSITIVE), ("media:content", "width"): (False, POSITIVE),
    ("media:content", "height"): (False, POSITIVE), ("media:content", "lang"): (False, TAG),
    ("media:content", "medium"): (False, matches("image|audio|video|document|executable", "InvalidMediaMedium")),
    ("media:content", "expression"): (False, matches("sample|full|nonstop", "InvalidMediaExpression")),
    ("media:content", "isDefault"): (False, matches("true|false", "InvalidTrueFalse")),
    ("media:thumbnail", "url"): (True, is_address), ("media:thumbnail", "width"): (False, POSITIVE),
    ("media:thumbnail", "height"): (False, POSITIVE), ("media:thumbnail", "time"): (False, PLAY_TIME),
    ("media:player", "url"): (True, is_address), ("media:title", "type"): (False, matches("plain|html", "InvalidMediaTextType")),
    ("media:description", "type"): (False, matches("plain|html", "InvalidMediaTextType")),
    ("media:restriction", "relationship"): (True, matches("allow|deny", "InvalidMediaRestrictionRel")),
    ("thr:in-reply-to", "ref"): (True, is_address), ("thr:in-reply-to", "href"): (False, is_address),
    ("thr:in-reply-to", "type"): (False, TYPE),
}


class Judge:
    def __init__(self):
        self.faults = []

    def fault(self, code, where, said=""):
        self.faults.append(f"{code} in {where}" + (f": {said[:120]!r}" if said else ""))

    def value(self, form, where, text):
        """The text of an element or attribute, which may not be blank."""
        code = form(text) if text and text.strip() else "NotBlank"
        if code:
            self.fault(code, where, text or "")

    def attribute(self, element, name, form, required, where):
        text = element.get(name)
        if text is None:
            if required:
                self.fault("MissingAttribute", f"{where} {name}")
        else:
            self.value(form, f"{where} {name}", text)

    def count(self, element, name, least, most, where):
        found = len(element.findall(name))
        if found < least:
            self.fault("MissingElement", f"{where} {name}")
        if most is not None and found > most:
            self.fault("DuplicateElement", f"{where} {name}")

    def modules(self, parent, where):
        """Elements of modules anywhere below."""
        counts = {}
        for child in parent:
            if not isinstance(child.tag, str) or not child.tag.startswith("{"):
                continue
            uri, local = child.tag[1:].split("}")
            if uri not in PREFIXES:
                continue
            name = f"{PREFIXES[uri]}:{local}"
            counts[name] = counts.get(name, 0) + 1
            most, form = MODULES.get(name, (None, ANY))
            if most is not None and counts[name] == most + 1:
                self.fault("DuplicateElement", f"{where} {name}")
            text = (child.text or "").strip()
            if text and form(text):
                self.fault(form(text), f"{where} {name}", text)
            for (element, attribute), (required, its_form) in ATTRIBUTES.items():
                if element == name and (required or (child.get(attribute) or "").strip()):
                    self.attribute(child, attribute, lambda text, form=its_form: form(text.strip()), required, f"{where} {name}")
            if name == "media:group" and len(child.findall(f"{{{uri}}}content")) < 2:
                self.fault("MediaGroupWithoutAlternatives", where)
            self.modules(child, f"{where} {name}")


def blank_beside(element):
    """Whether characters stand where only elements may."""
    return not ((element.text or "").strip() or any((child.tail or "").strip() for child in element))


def text_of(element):
    return element.text or ""


def judge(document):
    """The faults of a document, given as bytes."""
    # The formats' own judges use this one's parts.
    from . import judge_atom, judge_rss  # pylint: disable=import-outside-toplevel
    root = etree.fromstring(document)
    if root.tag == "rss":
        return judge_rss.judge(root)
    if root.tag == ATOM + "feed":
        return judge_atom.judge(root)
    return ["UndefinedElement in root: " + root.tag]
