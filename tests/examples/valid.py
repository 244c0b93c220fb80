#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A feed of which check says no error has none: what convert writes of the documents of the tests and of the shared
corpus is judged by support/judge.py, which shares nothing with the library.

usage: valid.py BUILD_DIR
"""
import concurrent.futures
import subprocess
import xml.etree.ElementTree as etree

from support import SHARED, TESTS, Programs
from support.judge import judge

CORPUS = SHARED / "corpus"


def convert(program, document, form):
    """What convert writes, and the errors that check has; None where there is no feed."""
    done = subprocess.run([str(program), "--verbose", "--to", form, str(document)], timeout=120, check=False,
                          capture_output=True)
    if done.returncode:
        return None
    said = done.stderr.decode("utf-8").split("\n")
    return done.stdout, [line for line in said if line.startswith("convert: error: ")]


def look_at(program, document):
    """For each format: whether check says an error, and what the judge says."""
    results = []
    for form in ("rss", "atom"):
        written = convert(program, document, form)
        if written is None:
            continue
        text, errors = written
        try:
            faults = judge(text)
        except etree.ParseError as error:
            faults = [f"SAXError: {error}"]
        results.append((form, errors, faults))
    return document, results


def main():
    programs = Programs("convert")
    documents = sorted(path for path in (TESTS / "feeds").rglob("*") if path.is_file())
    if CORPUS.exists():
        rows = (CORPUS / "MANIFEST.tsv").read_text(encoding="utf-8").split("\n")[1:]
        documents += [CORPUS / row.split("\t")[0] for row in rows if row]
    else:
        print("skipped: no shared corpus here; the documents of the tests alone are judged")
    clean = faulty = 0
    with concurrent.futures.ThreadPoolExecutor() as pool:
        for document, results in pool.map(lambda one: look_at(programs.path("convert"), one), documents):
            for form, errors, faults in results:
                if errors:
                    faulty += 1
                    continue
                clean += 1
                programs.equal(f"{document.name} as {form}", faults[:5], [])
    print(f"{clean} feeds of which check says no error, {faulty} of which it says one")
    enough = 100 if CORPUS.exists() else 5
    programs.equal("some of each kind were judged", clean >= enough and faulty >= 1, True)
    programs.finish()


main()
