# SPDX-License-Identifier: MIT
# Adopts tidings as a user would, in one way, and runs what comes of it:
#   cmake -DWAY=... -DSOURCE=... -DBINARY=... -DWORK=... -DCOMPILER=... -DGENERATOR=... -DPUGIXML_DIR=... -DDATE_DIR=... -DPYTHON=... -P run.cmake
# SOURCE is the tree, BINARY its build (to install from), WORK a folder of this test's own.
set(here "${CMAKE_CURRENT_LIST_DIR}")
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")

# Runs a command; ends the test where it fails.
function(must)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    string(REPLACE ";" " " command "${ARGN}")
    message(FATAL_ERROR "${command}\nended with ${status}:\n${output}")
  endif()
endfunction()

# Installs into WORK/prefix, then moves that, since a package must not know where it was first put.
function(install_package)
  must("${CMAKE_COMMAND}" --install "${BINARY}" --config Release --prefix "${WORK}/first")
  file(RENAME "${WORK}/first" "${WORK}/prefix")
endfunction()

# Whether the compiler finds the dependencies without being told where they are.
function(can_compile_dependencies result)
  file(WRITE "${WORK}/there.cpp" "#include <date/date.h>\n#include <pugixml.hpp>\n")
  execute_process(
    COMMAND "${COMPILER}" -std=c++17 -fsyntax-only "${WORK}/there.cpp"
    RESULT_VARIABLE status
    ERROR_QUIET)
  if(status EQUAL 0)
    set(${result} TRUE PARENT_SCOPE)
  else()
    set(${result} FALSE PARENT_SCOPE)
  endif()
endfunction()

function(run_consumer)
  foreach(program consumer Release/consumer Debug/consumer)
    foreach(suffix "" .exe)
      if(EXISTS "${WORK}/${program}${suffix}" AND NOT IS_DIRECTORY "${WORK}/${program}${suffix}")
        execute_process(COMMAND "${WORK}/${program}${suffix}" RESULT_VARIABLE status OUTPUT_VARIABLE output)
        if(status EQUAL 0 AND output STREQUAL "Adopted, 2026-03-20T02:02:00Z\n")
          return()
        endif()
        message(FATAL_ERROR "the consumer ended with ${status} and printed: ${output}")
      endif()
    endforeach()
  endforeach()
  message(FATAL_ERROR "no consumer was built in ${WORK}")
endfunction()

function(build_project)
  must("${CMAKE_COMMAND}" -S "${here}/${WAY}" -B "${WORK}" -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${COMPILER}"
       "-Dpugixml_DIR=${PUGIXML_DIR}" "-Ddate_DIR=${DATE_DIR}" ${ARGN})
  must("${CMAKE_COMMAND}" --build "${WORK}")
endfunction()

if(WAY STREQUAL "find_package")
  install_package()
  build_project("-DCMAKE_PREFIX_PATH=${WORK}/prefix")
elseif(WAY STREQUAL "examples")
  # A copy of the folder, as people take it; two of its programs, since all are built in the tree anyway.
  install_package()
  file(COPY "${SOURCE}/examples" DESTINATION "${WORK}/copy")
  must("${CMAKE_COMMAND}" -S "${WORK}/copy/examples" -B "${WORK}/build" -G "${GENERATOR}"
       "-DCMAKE_CXX_COMPILER=${COMPILER}" "-Dpugixml_DIR=${PUGIXML_DIR}" "-Ddate_DIR=${DATE_DIR}"
       "-DCMAKE_PREFIX_PATH=${WORK}/prefix")
  must("${CMAKE_COMMAND}" --build "${WORK}/build" --target quick_start write_podcast)
  return()
elseif(WAY STREQUAL "single_header")
  # The file that tools/single_header.py makes, in a folder of its own, and nothing else of tidings.
  can_compile_dependencies(found)
  if(NOT found)
    message("skipped: the compiler does not find pugixml and date by itself")
    return()
  endif()
  file(MAKE_DIRECTORY "${WORK}/copied/tidings")
  must("${PYTHON}" -B "${SOURCE}/tools/single_header.py" -o "${WORK}/copied/tidings/tidings.hpp")
  must("${COMPILER}" -std=c++17 "-I${WORK}/copied" "${here}/main.cpp" -o "${WORK}/consumer" -lpugixml)
elseif(WAY STREQUAL "include_only")
  can_compile_dependencies(found)
  if(NOT found)
    message("skipped: the compiler does not find pugixml and date by itself")
    return()
  endif()
  must("${COMPILER}" -std=c++17 "-I${SOURCE}/include" "${here}/main.cpp" -o "${WORK}/consumer" -lpugixml)
elseif(WAY STREQUAL "pkg_config")
  find_program(pkg_config NAMES pkg-config pkgconf)
  if(NOT pkg_config)
    message("skipped: there is no pkg-config here")
    return()
  endif()
  install_package()
  set(ENV{PKG_CONFIG_PATH} "${WORK}/prefix/share/pkgconfig")
  execute_process(COMMAND "${pkg_config}" --exists pugixml RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message("skipped: pugixml has no pkg-config file here")
    return()
  endif()
  execute_process(
    COMMAND "${pkg_config}" --cflags --libs tidings
    OUTPUT_VARIABLE flags
    RESULT_VARIABLE status
    OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "pkg-config does not find tidings")
  endif()
  separate_arguments(flags UNIX_COMMAND "${flags}")
  must("${COMPILER}" -std=c++17 "${here}/main.cpp" -o "${WORK}/consumer" ${flags})
else()
  build_project("-DTIDINGS_SOURCE=${SOURCE}")
endif()
run_consumer()
