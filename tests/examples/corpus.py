#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""convert over the documents of the shared corpus: what it writes is well-formed for xmllint, is read back as what it
was written from, and is the same each time.

usage: corpus.py BUILD_DIR
"""
import concurrent.futures
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from support import SHARED, SKIPPED, Programs

CORPUS = SHARED / "corpus"


def run(program, *arguments):
    return subprocess.run([str(program), *map(str, arguments)], timeout=120, check=False, capture_output=True)


def facts(feed2json, path):
    done = run(feed2json, path)
    return None if done.returncode else json.loads(done.stdout)


def convert_one(programs, document, folder, number):
    """Converts a document to both formats; gives what is wrong, and the files written."""
    convert, feed2json = programs.path("convert"), programs.path("feed2json")
    faults, files = [], []
    for form, kind in (("rss", "rss-2.0"), ("atom", "atom-1.0")):
        done = run(convert, "--to", form, document)
        if done.returncode == 1 and not done.stdout:
            continue  # no feed
        path = folder / f"{number}.{form}"
        path.write_bytes(done.stdout)
        files.append(path)
        if done.returncode or done.stderr:
            faults.append(f"{form}: status {done.returncode}: {done.stderr!r}")
        if run(convert, "--to", form, document).stdout != done.stdout:
            faults.append(f"{form}: a second run writes something else")
        told = facts(feed2json, path)
        if told is None or (told["format"], told["well_formed"]) != (kind, True):
            faults.append(f"{form}: is not read as well-formed {kind}")
            continue
        # What has been written once is complete: writing it again loses and adds nothing.
        again = folder / f"{number}.again.{form}"
        again.write_bytes(run(convert, "--to", form, path).stdout)
        files.append(again)
        if (facts(feed2json, again) or {}).get("channel") != told["channel"]:
            faults.append(f"{form}: written again it differs")
    return document, faults, files


def main():
    programs = Programs("convert", "feed2json")
    if not CORPUS.exists() or not shutil.which("xmllint"):
        print("skipped: no shared corpus here" if not CORPUS.exists() else "skipped: no xmllint here")
        sys.exit(SKIPPED)
    rows = (CORPUS / "MANIFEST.tsv").read_text(encoding="utf-8").split("\n")[1:]
    documents = [CORPUS / row.split("\t")[0] for row in rows if row]
    with tempfile.TemporaryDirectory() as name, concurrent.futures.ThreadPoolExecutor() as pool:
        folder = pathlib.Path(name)
        tasks = [pool.submit(convert_one, programs, document, folder, i) for i, document in enumerate(documents)]
        written = 0
        for task in tasks:
            document, faults, files = task.result()
            programs.equal(document.relative_to(CORPUS).as_posix(), faults, [])
            written += len(files)
        files = sorted(folder.iterdir())
        lint = subprocess.run(["xmllint", "--noout", *map(str, files)], check=False, capture_output=True, text=True)
        programs.equal("xmllint", (lint.returncode, lint.stderr[:2000]), (0, ""))
        programs.equal("most documents of the corpus are feeds", written >= 800, True)
        print(f"{written} documents written")
    programs.finish()


main()
