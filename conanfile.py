# SPDX-License-Identifier: MIT
"""For working on tidings with Conan 2: `conan create .` builds and runs the tests, then the test package.

The recipe for the public index is packaging/conan/all/conanfile.py.
"""
import os
import re

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.build import can_run, check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load

required_conan_version = ">=2.0"


class TidingsConan(ConanFile):
    name = "tidings"
    description = "Header-only C++17 library that reads and writes RSS and Atom feeds"
    license = "MIT"
    topics = ("rss", "atom", "feed", "syndication", "podcast", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    # Otherwise date brings in libcurl, and zone data that is of no use here.
    default_options = {"date/*:header_only": True}
    exports = os.path.join("include", "tidings", "version.hpp")
    exports_sources = (
        "CMakeLists.txt", "LICENSE", "*.md", "cmake/*", "docs/*", "examples/*", "include/*", "packaging/*",
        "tests/*",
    )
    test_package_folder = os.path.join("packaging", "conan", "all", "test_package")

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include", "tidings", "version.hpp"))
        self.version = ".".join(
            re.search(rf"#define TIDINGS_VERSION_{part} (\d+)", header).group(1)
            for part in ("MAJOR", "MINOR", "PATCH")
        )

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        self.requires("date/[>=3.0.1 <4]", transitive_headers=True)
        self.requires("pugixml/[>=1.13 <2]", transitive_headers=True, transitive_libs=True)

    def build_requirements(self):
        self.test_requires("doctest/[>=2.4.11 <3]")

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 17)
        if self.dependencies["pugixml"].options.get_safe("wchar_mode"):
            raise ConanInvalidConfiguration("tidings reads UTF-8: it needs pugixml with wchar_mode=False")

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["TIDINGS_BUILD_TESTS"] = not self.conf.get("tools.build:skip_test", check_type=bool)
        toolchain.cache_variables["TIDINGS_BUILD_EXAMPLES"] = False
        toolchain.cache_variables["TIDINGS_TEST_ONCE"] = False
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self):
        if self.conf.get("tools.build:skip_test", check_type=bool):
            return
        cmake = CMake(self)
        cmake.configure()
        cmake.build()
        if can_run(self):
            cmake.ctest(["--output-on-failure"])

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        for pattern in ("*.hpp", "*.ipp"):
            copy(self, pattern, os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.requires = ["date::date", "pugixml::pugixml"]
        # The macOS SDK has iconv as a library; other systems' C libraries have it, or none is used.
        if self.settings.os == "Macos":
            self.cpp_info.system_libs.append("iconv")
        elif self.settings.os == "Windows":
            self.cpp_info.defines.append("TIDINGS_NO_ICONV")
