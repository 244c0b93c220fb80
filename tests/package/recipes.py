#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The recipes for vcpkg and Conan hold to what their indexes ask for, and to each other.

    recipes.py [ROOT]

Neither tool need be there: what can be said of the files alone is checked always, and what only the tools can say is
said to be skipped.
"""
import ast
import json
import pathlib
import re
import shutil
import sys


def vcpkg(root):
    """Yields what is wrong with the port and the manifest."""
    port = root / "packaging/vcpkg/ports/tidings"
    manifest = json.loads((port / "vcpkg.json").read_text(encoding="utf-8"))
    names = {one if isinstance(one, str) else one["name"] for one in manifest["dependencies"]}
    host = {one["name"] for one in manifest["dependencies"] if isinstance(one, dict) and one.get("host")}
    if names != {"date", "pugixml", "vcpkg-cmake", "vcpkg-cmake-config"}:
        yield f"the port depends on {sorted(names)}"
    if host != {"vcpkg-cmake", "vcpkg-cmake-config"}:
        yield f"the port's host dependencies are {sorted(host)}"
    # `vcpkg format-manifest` sorts dependencies by name and indents by two.
    listed = [one if isinstance(one, str) else one["name"] for one in manifest["dependencies"]]
    if listed != sorted(listed):
        yield "the port's dependencies are not sorted"
    text = (port / "portfile.cmake").read_text(encoding="utf-8")
    wanted = [
        r"set\(VCPKG_BUILD_TYPE release\) # header-only", r"vcpkg_from_github\(", r'REF "v\$\{VERSION\}"', r"SHA512 \w+",
        r"vcpkg_cmake_configure\(", r"-DTIDINGS_BUILD_TESTS=OFF", r"-DTIDINGS_BUILD_EXAMPLES=OFF", r"vcpkg_cmake_install\(",
        r"vcpkg_cmake_config_fixup\(CONFIG_PATH share/cmake/tidings\)", r"vcpkg_install_copyright\(FILE_LIST",
    ]
    yield from (f"the portfile has no {one}" for one in wanted if not re.search(one, text))
    if not re.search(r"SHA512 [0-9a-f]{128}\b", text) and "PLACEHOLDER" not in text:
        yield "the portfile has no checksum, and does not say so"
    own = json.loads((root / "vcpkg.json").read_text(encoding="utf-8"))
    if {"date", "pugixml"} - set(own["dependencies"]):
        yield "the manifest at the root lacks a dependency"


def conan(root):
    """Yields what is wrong with the recipes."""
    for name in ("conanfile.py", "packaging/conan/all/conanfile.py", "packaging/conan/all/test_package/conanfile.py"):
        ast.parse((root / name).read_text(encoding="utf-8"), name)  # a fault of syntax ends this here
    for name in ("conanfile.py", "packaging/conan/all/conanfile.py"):
        text = (root / name).read_text(encoding="utf-8")
        wanted = [
            r'package_type = "header-library"', r"self\.info\.clear\(\)", r"check_min_cppstd\(self, 17\)",
            r'"date/\*:header_only": True', r"wchar_mode", r"ConanInvalidConfiguration", r'requires\("date/',
            r'requires\("pugixml/', r"bindirs = \[\]", r"libdirs = \[\]",
        ]
        yield from (f"{name} has no {one}" for one in wanted if not re.search(one, text))
    index = (root / "packaging/conan/all/conanfile.py").read_text(encoding="utf-8")
    for one in (r"basic_layout\(self, src_folder=\"src\"\)", r"required_conan_version", r"tidings::tidings", r"no_copy_source"):
        if not re.search(one, index):
            yield f"the recipe for the index has no {one}"
    data = (root / "packaging/conan/all/conandata.yml").read_text(encoding="utf-8")
    if re.search(r'sha256: "0+"', data) and "PLACEHOLDER" not in data:
        yield "conandata.yml has no checksum, and does not say so"


if __name__ == "__main__":
    ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent.parent)
    FAULTS = [*vcpkg(ROOT), *conan(ROOT)]
    print("\n".join(FAULTS) or "the recipes are as they should be")
    for tool in ("vcpkg", "conan"):
        if shutil.which(tool) is None:
            print(f"(there is no {tool} here: that it builds the package was not tried)")
    sys.exit(1 if FAULTS else 0)
