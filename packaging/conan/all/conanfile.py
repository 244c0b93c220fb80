from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, get
from conan.tools.layout import basic_layout
import os


required_conan_version = ">=2.0"


class TidingsConan(ConanFile):
    name = "tidings"
    description = "Header-only C++17 library that reads and writes RSS and Atom feeds"
    license = "MIT"
    url = "https://github.com/conan-io/conan-center-index"
    homepage = "https://github.com/OWNER/tidings"
    topics = ("rss", "atom", "feed", "syndication", "podcast", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    default_options = {"date/*:header_only": True}
    no_copy_source = True

    def layout(self):
        basic_layout(self, src_folder="src")

    def requirements(self):
        self.requires("date/3.0.5", transitive_headers=True)
        self.requires("pugixml/1.15", transitive_headers=True, transitive_libs=True)

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 17)
        if self.dependencies["pugixml"].options.get_safe("wchar_mode"):
            raise ConanInvalidConfiguration(f"{self.ref} requires pugixml with wchar_mode=False")

    def source(self):
        get(self, **self.conan_data["sources"][self.version], strip_root=True)

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))
        copy(self, "*.ipp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "tidings")
        self.cpp_info.set_property("cmake_target_name", "tidings::tidings")
        self.cpp_info.requires = ["date::date", "pugixml::pugixml"]
        # The macOS SDK has iconv as a library; other systems' C libraries have it, or none is used.
        if self.settings.os == "Macos":
            self.cpp_info.system_libs.append("iconv")
        elif self.settings.os == "Windows":
            self.cpp_info.defines.append("TIDINGS_NO_ICONV")
