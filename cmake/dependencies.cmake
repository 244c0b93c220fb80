# SPDX-License-Identifier: MIT
# Where each dependency comes from: the project around this one, else the system, else (if asked) a download.

# The releases that TIDINGS_FETCH_DEPENDENCIES takes.
set(tidings_pin_pugixml https://github.com/zeux/pugixml.git v1.15)
set(tidings_pin_date https://github.com/HowardHinnant/date.git v3.0.4)
set(tidings_pin_doctest https://github.com/doctest/doctest.git v2.4.12)
set(tidings_pin_nlohmann_json https://github.com/nlohmann/json.git v3.12.0)
set(tidings_pin_CLI11 https://github.com/CLIUtils/CLI11.git v2.5.0)

set(tidings_fetched)

# Downloads a pinned release and adds its targets. Warnings in its headers are no concern of ours.
macro(tidings_fetch package)
  include(FetchContent)
  list(GET tidings_pin_${package} 0 tidings_url)
  list(GET tidings_pin_${package} 1 tidings_tag)
  set(tidings_fetch_system)
  if(NOT CMAKE_VERSION VERSION_LESS 3.25)
    set(tidings_fetch_system SYSTEM)
  endif()
  message(STATUS "tidings: fetching ${package} ${tidings_tag}")
  FetchContent_Declare(
    ${package}
    GIT_REPOSITORY ${tidings_url}
    GIT_TAG ${tidings_tag}
    GIT_SHALLOW ON ${tidings_fetch_system})
  FetchContent_MakeAvailable(${package})
  list(APPEND tidings_fetched ${package})
endmacro()

# Makes a target available, or sets <package>_FOUND to false. A target that is there already is left alone.
# A version of "" takes any: date's releases do not report theirs rightly.
macro(tidings_want target package version)
  if(TARGET ${target})
    set(${package}_FOUND TRUE)
  else()
    find_package(${package} ${version} CONFIG QUIET)
    if(NOT TARGET ${target} AND TIDINGS_FETCH_DEPENDENCIES)
      tidings_fetch(${package})
    endif()
    if(TARGET ${target})
      set(${package}_FOUND TRUE)
    else()
      set(${package}_FOUND FALSE)
    endif()
  endif()
endmacro()

# The same, but does not go on without the target.
macro(tidings_need target package version)
  tidings_want(${target} ${package} "${version}")
  if(NOT TARGET ${target})
    message(
      FATAL_ERROR
        "tidings needs ${package} ${version}, which was not found. Install it (Debian and Ubuntu: "
        "scripts/setup does), say where it is with CMAKE_PREFIX_PATH, or let CMake download a "
        "pinned release with -DTIDINGS_FETCH_DEPENDENCIES=ON.")
  endif()
endmacro()
