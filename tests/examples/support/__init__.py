# SPDX-License-Identifier: MIT
"""What the tests of the examples share: running programs, and saying what is wrong."""
import pathlib
import subprocess
import sys

TESTS = pathlib.Path(__file__).resolve().parents[2]
SEEDS = TESTS / "feeds" / "seeds"
DATA = TESTS / "examples" / "data"
SHARED = TESTS.parent.parent / "shared"
SKIPPED = 77


class Programs:
    """The example programs of a build. `faults` counts what went wrong; `finish` ends the test."""

    def __init__(self, *needed):
        if len(sys.argv) != 2:
            sys.exit(f"usage: {sys.argv[0]} BUILD_DIR")
        build = pathlib.Path(sys.argv[1]).resolve()
        self.folders = (build / "examples", build / "tests" / "bench")
        self.faults = 0
        self.checks = 0
        missing = [name for name in needed if not self.path(name).exists()]
        if missing:
            print(f"skipped: {', '.join(missing)} not built in {build}")
            sys.exit(SKIPPED)

    def path(self, name):
        for folder in self.folders:
            for path in (folder / name, folder / (name + ".exe")):
                if path.exists():
                    return path
        return self.folders[0] / name

    def run(self, name, *arguments, stdin=b"", status=0):
        """Runs a program and gives its output in bytes; its status must be the one expected."""
        done = subprocess.run([str(self.path(name)), *map(str, arguments)], input=stdin, timeout=120,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        what = f"{name} {' '.join(map(str, arguments))}"
        self.equal(f"status of {what}", done.returncode, status)
        if done.returncode != status:
            print(done.stderr.decode("utf-8", "replace"))
        self.errors = done.stderr.decode("utf-8", "replace")
        if status == 0 and self.errors:
            self.equal(f"errors of {what}", self.errors, "")
        return done.stdout

    def equal(self, what, found, expected):
        self.checks += 1
        if found != expected:
            self.faults += 1
            print(f"FAULT {what}:\n  found    {found!r}\n  expected {expected!r}")

    def finish(self):
        print(f"{self.checks} checks, {self.faults} faults")
        sys.exit(1 if self.faults or not self.checks else 0)
