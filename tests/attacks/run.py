#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs feed2json on hostile documents and holds it to what is promised of untrusted input.

usage: run.py BUILD_DIR [--sizes 1,4] [--families REGEX] [--slack FACTOR] [--untimed] [--instrumented] [--verbose]

The tests take small sizes and no times, so that they give the same everywhere; `--sizes 1,4,16,64` is the whole check.

Of every document (see generate.py): the program ends by itself, with a stack of 256 kB and its documented exit status,
and prints strict UTF-8 JSON, nested at most 256 deep. For B bytes it takes at most 0.5 s + 0.1 s per MB of processor time, 32 MB +
12 B of memory (80 B where the document is nearly all markup, 300 B where it is nearly all empty items), 64 kB + 24 B of
output. An item that was planted is found. Time and memory grow no faster than the document from one size to the
next. No file that a document names is opened.

Documents against those who write what was read are converted instead, to either format, with all that is to be said
of it: 0.5 s + 4 s per MB, 32 MB + 700 B, 64 kB + 64 B of well-formed XML.
"""
import argparse
import json
import os
import pathlib
import re
import resource
import signal
import sys
import tempfile
import xml.parsers.expat

import generate

MB = 1_000_000
SKIPPED = 77
STACK = 256 * 1024
INSTRUMENTED_STACK = 8 * STACK  # the sanitizers put red zones between variables
DEEPEST = 256
CANARY_TEXT = "the-canary-was-read"


def build_document(family, size, path, canary):
    """Makes the document in a process of its own, as the memory of this one counts as a child's where it forks."""
    child = os.fork()
    if child == 0:
        data = family.document(size).replace(b"%CANARY%", str(canary).encode())
        path.write_bytes(data)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        sys.exit(f"{family.name}: the document could not be made")
    return path.stat().st_size


def run_limited(command, document, output, seconds, size_limit, stack):
    """Runs the command on the document; gives its status, processor time and peak of memory in bytes."""
    child = os.fork()
    if child == 0:
        try:
            resource.setrlimit(resource.RLIMIT_STACK, (stack, stack))
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            resource.setrlimit(resource.RLIMIT_FSIZE, (size_limit, size_limit))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            os.dup2(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
            os.dup2(os.open(str(output) + ".errors", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
            os.chdir(document.parent)
            os.execv(command[0], [*command, str(document)])
        finally:
            os._exit(126)
    _, status, usage = os.wait4(child, 0)
    code = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
    return code, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def json_depth(text):
    """How deep lists and objects stand in one another."""
    bare = re.sub(rb'"(?:[^"\\]|\\.)*"', b"", text)
    depth = deepest = 0
    for byte in re.sub(rb"[^][{}]", b"", bare):
        depth += 1 if byte in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def no_constant(name):
    raise ValueError(f"{name} is no JSON")


def once(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a member stands twice in an object")
    return found


def faults_of_feed(text):
    """What is wrong with a feed that was written."""
    try:
        xml.parsers.expat.ParserCreate().Parse(text, True)
    except xml.parsers.expat.ExpatError as error:
        return [f"the output is no XML: {error}"]
    return []


def faults_of_output(family, output):
    """What is wrong with what was printed."""
    text = output.read_bytes()
    if family.written:
        return faults_of_feed(text)
    try:
        document = json.loads(text.decode("utf-8"), parse_constant=no_constant, object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        return [f"the output is no JSON: {error}"]
    found = []
    if json_depth(text) > DEEPEST:
        found.append(f"the output is nested {json_depth(text)} deep")
    if re.search(r'"[^"]*[\ud800-\udfff]', json.dumps(document["diagnostics"] if "diagnostics" in document else [],
                                                      ensure_ascii=False)):
        found.append("a surrogate in a diagnostic")
    items = document.get("channel", {}).get("items", [])
    if family.planted and not any(item.get("title", {}).get("value") == "planted" for item in items):
        found.append(f"the planted item is not among {len(items)}")
    if CANARY_TEXT.encode() in text:
        found.append("a file that the document names was read")
    if re.search(r"\bBAD\b", str(document["channel"])):
        found.append("a predefined entity was defined anew")
    return found


def check_output(family, output):
    """As faults_of_output, in a process of its own."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.write(writing, "\n".join(faults_of_output(family, output)).encode()[:4000])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read().decode()
    if os.waitpid(child, 0)[1] != 0:
        return ["the check of the output broke off"]
    return told.splitlines()


class Bounds:
    """What a document of a length may take: seconds, bytes of memory, bytes of output."""

    def __init__(self, family, length):
        if family.written:
            self.seconds, self.memory, self.output = 0.5 + 4 * length / MB, 32 * MB + 700 * length, 64_000 + 64 * length
        else:
            self.seconds, self.memory = 0.5 + 0.1 * length / MB, 32 * MB + family.memory * length
            self.output = 64_000 + 24 * length


def run_once(command, family, size, options, folder):
    """One document: what it took, and what is wrong."""
    document, output = folder / "attack.xml", folder / "out.json"
    length = build_document(family, size, document, folder / "canary.txt")
    bounds = Bounds(family, length)
    time_limit = bounds.seconds * options.slack
    # What does not end at all is a fault however slow the machine is.
    patience = 120 if options.untimed or options.instrumented else int(2 * time_limit) + 2
    stack = INSTRUMENTED_STACK if options.instrumented else STACK
    memory_limit, output_limit = bounds.memory, bounds.output
    status, seconds, memory = run_limited(command, document, output, patience, output_limit + MB, stack)
    printed = output.stat().st_size
    found = []
    if status < 0:
        found.append(f"ended by {signal.Signals(-status).name}")
    elif status not in ((0, 1) if family.status is None else (family.status,)):
        found.append(f"exit status {status}: {pathlib.Path(str(output) + '.errors').read_text(errors='replace')[:200]}")
    if seconds > time_limit and not options.untimed and not options.instrumented:
        found.append(f"{seconds:.2f} s of processor time, {time_limit:.2f} are allowed")
    if memory > memory_limit and not options.instrumented:
        found.append(f"{memory / MB:.0f} MB of memory, {memory_limit / MB:.0f} are allowed")
    if printed > output_limit:
        found.append(f"{printed / MB:.1f} MB of output, {output_limit / MB:.1f} are allowed")
    if status == 0 and printed <= output_limit:
        found += check_output(family, output)
    elif status == 1:
        if printed:
            found.append("output where there is no feed")
        if not (folder / "out.json.errors").stat().st_size:
            found.append("no reason why it is no feed")
    return length, seconds, memory, found


def growth_faults(measured, options):
    """Time and memory from one size to the next: no faster than the document, but for what every run costs."""
    found = []
    if options.instrumented:
        return found
    for (a, a_time, a_memory), (b, b_time, b_memory) in zip(measured, measured[1:]):
        if b_time > (b / a) * a_time * 1.6 * options.slack + 0.15 and not options.untimed:
            found.append(f"{a_time:.2f} s for {a / MB:.1f} MB, but {b_time:.2f} s for {b / MB:.1f} MB")
        if b_memory > (b / a) * a_memory * 1.3:
            found.append(f"{a_memory / MB:.0f} MB for {a / MB:.1f} MB, but {b_memory / MB:.0f} MB for {b / MB:.1f} MB")
    return found


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--sizes", default="1,4", help="in MB, in rising order")
    parser.add_argument("--families", default="", help="only those whose name this regular expression finds")
    parser.add_argument("--slack", type=float, default=1, help="factor on all times: for slow machines and debug builds")
    parser.add_argument("--untimed", action="store_true", help="do not judge times")
    parser.add_argument("--instrumented", action="store_true",
                        help="the program is one for sanitizers: judge neither times nor memory, and give it more stack")
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args()


def main():
    options = arguments()
    reader, writer = (str(options.build.resolve() / "examples" / name) for name in ("feed2json", "convert"))
    for program in (reader, writer):
        if not os.path.exists(program) or not hasattr(os, "wait4"):
            print(f"skipped: {program} is not there, or this system does not measure programs")
            return SKIPPED
    writers = [[writer, "--verbose", "--to", form] for form in ("rss", "atom")]
    sizes = [float(one) for one in options.sizes.split(",")]
    families = [one for name, one in generate.FAMILIES.items() if re.search(options.families, name)]
    faults = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "canary.txt").write_text(CANARY_TEXT, encoding="ascii")
        for family, command in [(one, each) for one in families for each in (writers if one.written else [[reader]])]:
            measured, found = [], []
            for size in [0] if family.fixed else sizes:
                length, seconds, memory, wrong = run_once(command, family, int(size * MB), options, folder)
                measured.append((length, seconds, memory))
                found += [f"{length / MB:.1f} MB: {one}" for one in wrong]
            found += growth_faults(measured, options)
            faults += bool(found)
            for one in found:
                print(f"FAULT {family.name}: {one}", flush=True)
            if options.verbose:
                print(family.name, "; ".join(f"{a / MB:.1f} MB {b:.2f} s {c / MB:.0f} MB" for a, b, c in measured), flush=True)
    print(f"{len(families)} families, {faults} with faults")
    return 1 if faults or not families else 0


if __name__ == "__main__":
    sys.exit(main())
