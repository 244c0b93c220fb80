#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The version stands in include/tidings/version.hpp; every other place that must repeat it agrees.

    versions.py [ROOT]
"""
import json
import pathlib
import re
import sys


def version_of(root):
    header = (root / "include/tidings/version.hpp").read_text(encoding="utf-8")
    return [re.search(rf"#define TIDINGS_VERSION_{part} (\d+)", header).group(1) for part in ("MAJOR", "MINOR", "PATCH")]


def check(root):
    major, minor, patch = version_of(root)
    version = f"{major}.{minor}.{patch}"
    read = lambda name: (root / name).read_text(encoding="utf-8")
    namespace = re.search(r"inline namespace (\w+)", read("include/tidings/detail/config.hpp")).group(1)
    # The newest release of the changelog is this version, or what comes next is "Unreleased".
    headings = re.findall(r"^## \[?([^\]\s]+)", read("CHANGELOG.md"), re.M)
    places = {
        "the inline namespace": (namespace, f"v{major}_{minor}" if major == "0" else f"v{major}"),
        "the vcpkg port": (json.loads(read("packaging/vcpkg/ports/tidings/vcpkg.json"))["version"], version),
        "Conan's config.yml": (re.findall(r'^  "([^"]+)":', read("packaging/conan/config.yml"), re.M)[-1], version),
        "Conan's conandata.yml": (re.findall(r'^  "([^"]+)":', read("packaging/conan/all/conandata.yml"), re.M)[-1], version),
        "the changelog": (headings[0] if headings else "", version if headings[:1] != ["Unreleased"] else "Unreleased"),
    }
    return [f"{place} says {found}, not {wanted}" for place, (found, wanted) in places.items() if found != wanted]


if __name__ == "__main__":
    ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent)
    FAULTS = check(ROOT)
    print("\n".join(FAULTS) or "version " + ".".join(version_of(ROOT)) + " everywhere")
    sys.exit(1 if FAULTS else 0)
