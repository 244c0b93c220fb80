# SPDX-License-Identifier: MIT
# What `cmake --install` puts where: headers, the CMake package, the pkg-config file.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(tidings_package_dir "${CMAKE_INSTALL_DATADIR}/cmake/tidings")

install(
  DIRECTORY "${PROJECT_SOURCE_DIR}/include/tidings"
  DESTINATION include
  FILES_MATCHING
  PATTERN "*.hpp"
  PATTERN "*.ipp")
install(TARGETS tidings EXPORT tidingsTargets)
install(EXPORT tidingsTargets NAMESPACE tidings:: DESTINATION "${tidings_package_dir}")

configure_package_config_file(
  "${PROJECT_SOURCE_DIR}/cmake/tidingsConfig.cmake.in" "${PROJECT_BINARY_DIR}/tidingsConfig.cmake"
  INSTALL_DESTINATION "${tidings_package_dir}"
  NO_SET_AND_CHECK_MACRO)
# Before 1.0 a new minor version may change the interface.
write_basic_package_version_file(
  "${PROJECT_BINARY_DIR}/tidingsConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion
  ARCH_INDEPENDENT)
install(
  FILES "${PROJECT_BINARY_DIR}/tidingsConfig.cmake"
        "${PROJECT_BINARY_DIR}/tidingsConfigVersion.cmake" "${PROJECT_SOURCE_DIR}/cmake/iconv.cmake"
  DESTINATION "${tidings_package_dir}")

configure_file("${PROJECT_SOURCE_DIR}/cmake/tidings.pc.in" "${PROJECT_BINARY_DIR}/tidings.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/tidings.pc" DESTINATION "${CMAKE_INSTALL_DATADIR}/pkgconfig")
