#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the generated headers of include/tidings/detail/text/.

    python3 tools/make_tables.py            write what differs
    python3 tools/make_tables.py --check    change nothing; exit status 1 where a file is stale

The bytes come from Python's codecs and html.entities. What the Encoding Standard (encoding.spec.whatwg.org)
says otherwise than those codecs stands in this file, each time with the rule it follows. Output depends on
nothing but this file and those tables, which do not change between Python versions.
"""
import argparse
import html.entities
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "include" / "tidings" / "detail" / "text"


# --- labels: the Encoding Standard, section 4.2 -------------------------------------------------------------

def iso_8859(part, year=None, registration=None, *others):
    """The labels that the parts of ISO 8859 have in common."""
    labels = [f"iso-8859-{part}", f"iso8859-{part}", f"iso8859{part}", *others]
    if year:
        labels += [f"iso_8859-{part}", f"iso_8859-{part}:{year}"]
    if registration:
        labels += [f"iso-ir-{registration}"]
    return labels


def code_page(number):
    return [f"windows-{number}", f"cp{number}", f"x-cp{number}"]


# Name -> labels. The single-byte encodings are a block of their own, at the end, in the order of their tables.
UNICODE = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8".split(),
    "utf-16le": "utf-16le utf-16 csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff".split(),
    "utf-16be": "utf-16be unicodefffe".split(),
    # Not in the Encoding Standard, which knows no UTF-32; documents name it, and it is told by its bytes alone.
    "utf-32le": "utf-32le".split(),
    "utf-32be": "utf-32be utf-32 ucs-4 iso-10646-ucs-4 csucs4".split(),
}
MULTI_BYTE = {
    "gbk": "gbk x-gbk gb2312 gb_2312 gb_2312-80 csgb2312 csiso58gb231280 iso-ir-58 chinese".split(),
    "gb18030": ["gb18030"],
    "big5": "big5 big5-hkscs cn-big5 csbig5 x-x-big5".split(),
    "euc-jp": "euc-jp x-euc-jp cseucpkdfmtjapanese".split(),
    "iso-2022-jp": "iso-2022-jp csiso2022jp".split(),
    "shift_jis": "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis".split(),
    "euc-kr": ("euc-kr cseuckr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 csksc56011987 iso-ir-149 "
               "windows-949").split(),
}
SINGLE_BYTE = {
    "ibm866": "ibm866 cp866 866 csibm866".split(),
    "iso-8859-2": iso_8859(2, 1987, 101, "csisolatin2", "l2", "latin2"),
    "iso-8859-3": iso_8859(3, 1988, 109, "csisolatin3", "l3", "latin3"),
    "iso-8859-4": iso_8859(4, 1988, 110, "csisolatin4", "l4", "latin4"),
    "iso-8859-5": iso_8859(5, 1988, 144, "csisolatincyrillic", "cyrillic"),
    "iso-8859-6": iso_8859(6, 1987, 127, "csisolatinarabic", "arabic", "asmo-708", "ecma-114", "csiso88596e",
                           "csiso88596i", "iso-8859-6-e", "iso-8859-6-i"),
    "iso-8859-7": iso_8859(7, 1987, 126, "csisolatingreek", "greek", "greek8", "ecma-118", "elot_928",
                           "sun_eu_greek"),
    "iso-8859-8": iso_8859(8, 1988, 138, "csisolatinhebrew", "hebrew", "csiso88598e", "iso-8859-8-e", "visual"),
    "iso-8859-8-i": "iso-8859-8-i csiso88598i logical".split(),
    "iso-8859-10": iso_8859(10, None, 157, "csisolatin6", "l6", "latin6"),
    "iso-8859-13": iso_8859(13),
    "iso-8859-14": iso_8859(14),
    "iso-8859-15": iso_8859(15, None, None, "csisolatin9", "iso_8859-15", "l9"),
    "iso-8859-16": ["iso-8859-16"],
    "koi8-r": "koi8-r koi8_r koi8 koi cskoi8r".split(),
    "koi8-u": "koi8-u koi8-ru".split(),
    "macintosh": "macintosh mac x-mac-roman csmacintosh".split(),
    "windows-874": "windows-874 dos-874 tis-620".split() + iso_8859(11),
    "windows-1250": code_page(1250),
    "windows-1251": code_page(1251),
    # Latin-1 and ASCII are windows-1252 on the web.
    "windows-1252": code_page(1252) + iso_8859(1, 1987, 100, "csisolatin1", "l1", "latin1", "ascii", "us-ascii",
                                               "ansi_x3.4-1968", "cp819", "ibm819"),
    "windows-1253": code_page(1253),
    "windows-1254": code_page(1254) + iso_8859(9, 1989, 148, "csisolatin5", "l5", "latin5"),
    "windows-1255": code_page(1255),
    "windows-1256": code_page(1256),
    "windows-1257": code_page(1257),
    "windows-1258": code_page(1258),
    "x-mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian".split(),
    "x-user-defined": ["x-user-defined"],
}
# The labels of the standard's "replacement" (iso-2022-kr, hz-gb-2312, …) are left out: what nobody may decode is
# no label here, so that the bytes are asked.
ENCODINGS = {**UNICODE, **MULTI_BYTE, **SINGLE_BYTE}


# --- single-byte encodings: the Encoding Standard, section 9 ------------------------------------------------

PYTHON_CODEC = {"ibm866": "cp866", "macintosh": "mac_roman", "x-mac-cyrillic": "mac_cyrillic",
                "windows-874": "cp874", "iso-8859-8-i": "iso-8859-8"}
# Where the standard's index holds another character than Python's codec.
INDEX_DIFFERS = {
    "koi8-u": {0xAE: 0x045E, 0xBE: 0x040E},   # the letters of Belarusian, as in koi8-ru
    "windows-1255": {0xCA: 0x05BA},           # holam haser for vav
}


def single_byte(name):
    """The characters of the bytes 80 to FF; 0 for a byte that stands for none."""
    if name == "x-user-defined":
        return [0xF780 + i for i in range(128)]
    table = []
    for byte in range(0x80, 0x100):
        try:
            character = ord(bytes([byte]).decode(PYTHON_CODEC.get(name, name)))
        except UnicodeDecodeError:
            # The index gives the C1 control of the same number where a Windows code page is undefined.
            character = byte if name.startswith("windows-") and byte < 0xA0 else 0
        table.append(INDEX_DIFFERS.get(name, {}).get(byte, character))
    return table


# --- big5: what converters know otherwise than the Encoding Standard's index --------------------------------

# Second codes of characters that HKSCS has at another place too; converters leave them out, the index has them.
BIG5_DOUBLES = """
8E69:7BB8 8E6F:7C06 8E7E:7CCE 8EAB:7DD2 8EB4:7E1D 8ECD:8005 8ED0:8028 8F57:83C1 8F69:84A8 8F6E:840F 8FCB:89A6
8FCC:89A9 8FFE:8D77 906D:90FD 907A:92B9 90DC:975C 90F1:97FF 91BF:9F16 9244:8503 92AF:5159 92B0:515B 92B1:515D
92B2:515E 92C8:936E 92D1:7479 9447:6D67 94CA:799B 95D9:9097 9644:975D 96ED:701E 96FC:5B28 9B76:7201 9B78:77D7
9B7B:7E87 9BC6:99D6 9BDE:91D4 9BEC:60DE 9BF6:6FB6 9C42:8F36 9C53:4FBB 9C62:71DF 9C68:9104 9C6B:9DF0 9C77:83CF
9CBC:5C10 9CBD:79E3 9CD0:5A67 9D57:8F0B 9D5A:7B51 9DC4:62D0 9EA9:6062 9EEF:75F9 9EFD:6C4A 9F60:9B2E 9F66:9F17
9FCB:50ED 9FD8:5F0C A063:880F A077:62CE A0D5:7468 A0DF:7162 A0E4:7250 C6CF:5EF4 C6D3:65E0 C6D5:7676 C6D7:96B6
C6DE:3003 C6DF:4EDD FA5F:5029 FA66:507D FABD:5305 FAC5:5344 FAD5:537F FB48:5605 FBB8:5A77 FBF3:5E75 FBF9:5ED0
FC4F:5F58 FC6C:60A4 FCB9:6490 FCE2:6674 FCF1:675E FDB7:6C9C FDB8:6E1D FDBB:6E2F FDF1:716E FE52:732A FE6F:745C
FEAA:74E9 FEDD:7809
"""


def big5_overrides():
    """Units of two bytes -> character, where the index differs from converters of BIG5-HKSCS."""
    overrides = {}
    for pair in BIG5_DOUBLES.split():
        unit, character = pair.split(":")
        overrides[int(unit, 16)] = int(character, 16)
    # Symbols: the index has them as code page 950 does; converters of HKSCS differ here, and from each other.
    for lead in (0xA1, 0xA2, 0xA3):
        for trail in [*range(0x40, 0x7F), *range(0xA1, 0xFF)]:
            try:
                overrides[lead << 8 | trail] = ord(bytes([lead, trail]).decode("cp950"))
            except UnicodeDecodeError:
                continue
    # A3C0 to A3E0: the pictures of the control characters.
    for i in range(0x21):
        overrides[0xA3C0 + i] = 0x2400 + (i if i < 0x20 else 0x21)
    return overrides


# --- frequent characters, for guessing ----------------------------------------------------------------------

# The characters that running text has most of, and those of web pages and news, for each encoding by pairs.
FREQUENT = {
    "simplified": (["gbk", "gb18030"], "gb18030",
                   "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
                   "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日"
                   "新闻网最全点高，。、：“”《》（）！？"),
    "traditional": (["big5"], "big5",
                    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡"
                    "用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日"
                    "新聞網最全點高，。、：「」《》（）！？"),
    "korean": (["euc-kr"], "euc-kr",
               "이다의는에을가한고를하은로지사기도서자인대어리시그정아나일수있해전라스부것제주들과만보여상으관원장구성"
               "면국적안조동공신연비선등위경했경오게내무중미계회개방소러며문까유세요우"),
}


def frequent_units(codec, characters):
    return sorted({int.from_bytes(c.encode(codec), "big") for c in characters})


# Letters by falling frequency in running text: one alphabet for each script that a guess knows.
ALPHABETS = {
    "cyrillic": "оеаинтсрвлкмдпуяызьбгчйхжшюцщэіфїєъёґў",
    "greek": "αοιετσνηυρπκμλςάίόέήγδχθύωφβώξζψ",
    "hebrew": "יוהלארתבמשנדפםקעחכגטזסןצךףץ",
    "arabic": "اليمنرتوبةدعسفهكقحجأشطصخىذزثضغءظإئآؤ",
    "thai": "านรอกเงมยลวดท่สตะปบคหแจพชขใไโผณถซศธษภฉฟญฐุูัิี้็์ึืำ",
}


# --- writing ------------------------------------------------------------------------------------------------

def enumerator(name):
    return name.replace("-", "_")


def rows(items, indent="    "):
    """Items behind one another, in lines of at most 100 columns."""
    lines, line = [], indent
    for item in items:
        if len(line) + len(item) + 2 > 100:
            lines.append(line.rstrip())
            line = indent
        line += item + ", "
    lines.append(line.rstrip().rstrip(","))
    return "\n".join(lines)


def header(name, purpose, includes, body):
    guard = "TIDINGS_DETAIL_TEXT_" + name.upper() + "_HPP"
    standard = "\n".join(f"#include <{i}>" for i in includes)
    return f"""// SPDX-License-Identifier: MIT
// {purpose}
// Written by tools/make_tables.py: change that, not this.
#ifndef {guard}
#define {guard}

{standard}

#include <tidings/detail/config.hpp>

// clang-format off
TIDINGS_BEGIN_NAMESPACE
namespace detail {{

{body.strip()}

}}  // namespace detail
TIDINGS_END_NAMESPACE
// clang-format on

#endif  // {guard}
"""


def charset_labels():
    names = list(ENCODINGS)
    first_multi, first_single = next(iter(MULTI_BYTE)), next(iter(SINGLE_BYTE))
    labels = sorted((label, name) for name in names for label in ENCODINGS[name])
    assert len({label for label, _ in labels}) == len(labels)
    table = "\n".join(f'    {{"{label}", Charset::{enumerator(name)}}},' for label, name in labels).rstrip(",")
    body = f"""
/// An encoding, in the order of `charset_names`: first Unicode's, then the multi-byte ones, then the single-byte ones.
enum class Charset : std::uint8_t {{
  none,
{rows([enumerator(n) for n in names], "  ")}
}};

inline constexpr Charset first_multi_byte_charset = Charset::{enumerator(first_multi)};
inline constexpr Charset first_single_byte_charset = Charset::{enumerator(first_single)};

/// The names of the Encoding Standard in lower case, and those of UTF-32.
inline constexpr std::string_view charset_names[] = {{
{rows(['""'] + [f'"{n}"' for n in names])}
}};

struct CharsetLabel {{
  std::string_view label;
  Charset charset;
}};

/// Every label in lower case, sorted by its bytes (Encoding Standard, 4.2).
inline constexpr CharsetLabel charset_labels[] = {{
{table}
}};
"""
    return header("charset_labels", "The encodings, their names, and the labels that documents have for them: data.",
                  ["cstdint", "string_view"], body)


def single_byte_tables():
    parts = []
    for name in SINGLE_BYTE:
        cells = rows([f"0x{c:04X}" if c else "0" for c in single_byte(name)])
        parts.append(f"    // {name}\n    {{\n{cells}\n    }}")
    body = f"""
/// The characters of the bytes 80 to FF of each single-byte encoding, in the order of Charset from
/// `first_single_byte_charset` on; 0 for a byte that stands for nothing (Encoding Standard, 9).
inline constexpr char16_t single_byte_tables[{len(SINGLE_BYTE)}][128] = {{
{(','+chr(10)).join(parts)}
}};
"""
    return header("single_byte_tables", "What the bytes of single-byte encodings stand for: data.", [], body)


def multi_byte_tables():
    overrides = big5_overrides()
    cells = rows([f"{{0x{u:04X}, 0x{c:04X}}}" for u, c in sorted(overrides.items())])
    body = f"""
struct UnitOverride {{
  std::uint16_t unit;
  char16_t character;
}};

/// Units of Big5 that converters know otherwise than the Encoding Standard's index, or not at all; sorted.
inline constexpr UnitOverride big5_overrides[] = {{
{cells}
}};
"""
    return header("multi_byte_tables", "Where the Encoding Standard says otherwise than converters: data.",
                  ["cstdint"], body)


def guess_tables():
    body = ""
    for name, (_, codec, characters) in FREQUENT.items():
        cells = rows([f"0x{u:04X}" for u in frequent_units(codec, characters)])
        body += f"""
/// What {name} text has most of: units of {codec}, sorted.
inline constexpr std::uint16_t frequent_{name}[] = {{
{cells}
}};
"""
    for name, letters in ALPHABETS.items():
        assert len(set(letters)) == len(letters), name
        cells = rows([f"0x{ord(c):04X}" for c in letters])
        body += f"""
/// The {name} letters by falling frequency, small ones where there are two kinds.
inline constexpr char16_t letters_{name}[] = {{
{cells}
}};
"""
    return header("guess_tables", "What texts of a language have most of, to guess an encoding by: data.",
                  ["cstdint"], body)


def entity_table():
    entities = sorted((name[:-1], value) for name, value in html.entities.html5.items() if name.endswith(";"))
    blob, offsets, lines = b"", [], []
    for name, value in entities:
        encoded = value.encode("utf-8")
        offsets += [len(blob), len(blob) + len(name)]
        blob += name.encode("ascii") + encoded
        text = "".join(chr(b) if 0x20 <= b < 0x7F and chr(b) not in '"\\?' else f"\\{b:03o}" for b in encoded)
        lines.append(f'    "{name}" "{text}"')
    offsets.append(len(blob))
    assert len(blob) < 0x10000
    letters = [chr(c) for c in range(ord("A"), ord("z") + 1)]
    starts = [sum(1 for name, _ in entities if name[0] < letter) for letter in letters] + [len(entities)]
    body = f"""
/// How many named references HTML has that end in a semicolon.
inline constexpr std::size_t entity_count = {len(entities)};

/// Names and expansions (UTF-8) behind one another, sorted by name: name, expansion, name, expansion, …
inline constexpr char entity_text[] =
{chr(10).join(lines)};

/// Where they begin in `entity_text`: name i at 2 i, its expansion at 2 i + 1; the end at last.
inline constexpr std::uint16_t entity_offsets[] = {{
{rows([str(o) for o in offsets])}
}};

/// The first name that begins with each character from 'A' to 'z' or a later one; the count at last.
inline constexpr std::uint16_t entity_starts[] = {{
{rows([str(s) for s in starts])}
}};
"""
    return header("entity_table", "HTML's named character references that end in a semicolon: data.",
                  ["cstddef", "cstdint"], body)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only say what is stale")
    check = parser.parse_args().check
    made = {"charset_labels": charset_labels(), "single_byte_tables": single_byte_tables(),
            "multi_byte_tables": multi_byte_tables(), "guess_tables": guess_tables(),
            "entity_table": entity_table()}
    stale = 0
    for name, text in made.items():
        path = FOLDER / f"{name}.hpp"
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale += 1
        if check:
            print(f"stale: {path.name}", file=sys.stderr)
        else:
            path.write_text(text, encoding="utf-8", newline="\n")
            print(f"written: {path.name}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
