#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The order of the house: what a header may include.

    layers.py [ROOT]

Headers have a rank by where they lie, and include only their own rank or a lower one; never in a circle. Prints each
include that breaks a rule, and exits with 1 where there is one.
"""
import pathlib
import re
import sys
import tempfile

# The first pattern that fits gives the rank.
RANKS = [
    (r"detail/config\.hpp|version\.hpp", 0),
    (r"model/.*|model\.hpp|options\.hpp", 1),
    (r"detail/text/.*", 2),
    (r"detail/(xml|json)/.*", 3),
    (r"detail/(read|write|modules)/.*", 4),
    (r"detail/(settle|meanings)\.hpp|impl/.*\.ipp", 5),  # these two ask readers and writers alike
    (r"(parse|write|date|text)\.hpp", 6),
    (r"io\.hpp", 7),
    (r"tidings\.hpp", 9),
    (r"interop/.*", 9),
    (r"[a-z_0-9]+\.hpp", 8),  # modules: itunes.hpp, media.hpp, ...
]

# Of the model, text and XML know the small things: what a date, a format, a diagnostic and an option is; XML also
# the element, which it captures.
MODEL_FOR_TEXT = {
    "model/date_time.hpp",
    "model/format.hpp",
    "model/diagnostic.hpp",
    "model/error.hpp",
    "options.hpp",
}
MODEL_FOR_XML = MODEL_FOR_TEXT | {"model/element.hpp"}

# Which files may include a header from elsewhere; nobody else does.
CONFINED = [
    (r"date/.*", r"detail/text/civil\.hpp"),
    (r"pugixml\.hpp", r"detail/xml/pugixml_tree\.hpp"),
    (r"iconv\.h", r"detail/text/.*"),
    (r"fstream|ostream|istream", r"io\.hpp|impl/io\.ipp"),
    (r"iostream|sstream|locale|regex|functional|filesystem|cctype|iomanip|thread|mutex", None),
]

INCLUDE = re.compile(r'^\s*#\s*include\s+(<([^>]+)>|"([^"]+)")', re.M)


def rank_of(name):
    for pattern, rank in RANKS:
        if re.fullmatch(pattern, name):
            return rank
    return None


def folder_of(name):
    return "/".join(name.split("/")[:2])


def faults_of_include(name, target):
    """What is wrong with `name` including tidings/`target`."""
    mine, other = rank_of(name), rank_of(target)
    if other is None:
        return "which has no rank"
    if target.startswith("impl/"):
        own = "impl/" + name.replace(".hpp", ".ipp")
        return None if target == own else "but bodies are included by their own header alone"
    if other > mine:
        return f"which lies higher ({other} over {mine})"
    if {folder_of(name), folder_of(target)} == {"detail/read", "detail/write"}:
        return "but readers and writers do not know each other"
    if mine in (2, 3) and other == 1 and target not in (MODEL_FOR_TEXT if mine == 2 else MODEL_FOR_XML):
        return "but text and XML know of the model only its small things"
    return None


def faults_of_confinement(name, header):
    for pattern, allowed in CONFINED:
        if re.fullmatch(pattern, header) and not (allowed and re.fullmatch(allowed, name)):
            return "which is kept to " + (allowed or "nobody").replace("\\", "")
    return None


def circles(graph):
    """Every circle of includes, as the list of files it goes through."""
    state, found = {}, []

    def visit(node, path):
        state[node] = "open"
        for other in graph.get(node, ()):
            if state.get(other) == "open":
                found.append([*path[path.index(other):], other])
            elif other not in state:
                visit(other, [*path, other])
        state[node] = "done"

    for node in sorted(graph):
        if node not in state:
            visit(node, [node])
    return found


def check(root):
    base = root / "include" / "tidings"
    files = sorted(p for p in base.rglob("*") if p.suffix in (".hpp", ".ipp"))
    graph, faults = {}, []
    for path in files:
        name = path.relative_to(base).as_posix()
        graph[name] = []
        if rank_of(name) is None:
            faults.append(f"{name} has no rank")
            continue
        for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            header = match.group(2)
            if header is None:
                faults.append(f'{name} includes "{match.group(3)}" in quotation marks')
                continue
            if header.startswith("tidings/"):
                target = header[len("tidings/"):]
                graph[name].append(target)
                fault = faults_of_include(name, target)
                if not (base / target).exists():
                    fault = "which is not there"
            else:
                fault = faults_of_confinement(name, header)
            if fault:
                faults.append(f"{name} includes <{header}>, {fault}")
    for circle in circles(graph):
        faults.append("a circle: " + " -> ".join(circle))
    return len(files), faults


# Each breaks one rule; the words must come up in what is said of it.
WRONG = [
    ("detail/text/a.hpp", "<tidings/detail/xml/b.hpp>", "lies higher"),
    ("detail/text/a.hpp", "<tidings/model/item.hpp>", "know of the model only"),
    ("detail/read/a.hpp", "<tidings/detail/write/b.hpp>", "do not know each other"),
    ("detail/text/a.hpp", '"b.hpp"', "quotation marks"),
    ("detail/text/a.hpp", "<date/date.h>", "is kept to detail/text/civil.hpp"),
    ("model/item.hpp", "<pugixml.hpp>", "is kept to"),
    ("detail/text/a.hpp", "<regex>", "is kept to nobody"),
    ("detail/text/a.hpp", "<tidings/detail/text/missing.hpp>", "is not there"),
    ("detail/text/a.hpp", "<tidings/detail/text/a.hpp>", "a circle"),
    ("tidings.hpp", "<tidings/impl/parse.ipp>", "by their own header alone"),
    ("impl/parse.ipp", "<tidings/parse.hpp>", "lies higher"),
    ("detail/new_room/a.hpp", "<string>", "has no rank"),
]


def try_on_wrong_trees():
    """Whether each of the rules is kept: returns the faults that were not found."""
    missed = []
    for name, header, words in WRONG:
        with tempfile.TemporaryDirectory() as root:
            base = pathlib.Path(root, "include", "tidings")
            for other in ("detail/xml/b.hpp", "detail/write/b.hpp", "model/item.hpp", "impl/parse.ipp",
                          "parse.hpp", name):
                (base / other).parent.mkdir(parents=True, exist_ok=True)
                (base / other).write_text(f"#include {header}\n" if other == name else "", encoding="utf-8")
            if not any(words in fault for fault in check(pathlib.Path(root))[1]):
                missed.append(f"not found: {name} includes {header}")
    return missed


if __name__ == "__main__":
    ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent)
    COUNT, FAULTS = check(ROOT)
    if COUNT == 0:
        FAULTS.append(f"no headers under {ROOT}/include/tidings")
    FAULTS += try_on_wrong_trees()
    for line in FAULTS:
        print(line)
    print(f"{COUNT} headers, {len(FAULTS)} wrong includes")
    sys.exit(1 if FAULTS else 0)
