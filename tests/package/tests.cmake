# SPDX-License-Identifier: MIT
# Every way in, tried as a user would; see run.cmake. What a machine has no tool for says "skipped".
if("pugixml" IN_LIST tidings_fetched OR "date" IN_LIST tidings_fetched)
  message(STATUS "tidings: consumers are not tried, since the system has not what they need")
  return()
endif()
set(tidings_ways add_subdirectory fetch_content in_tree_dependencies)
if(TIDINGS_INSTALL)
  list(APPEND tidings_ways find_package)
  if(TIDINGS_BUILD_EXAMPLES)
    list(APPEND tidings_ways examples)
  endif()
endif()
if(UNIX)
  list(APPEND tidings_ways include_only)
  if(Python3_Interpreter_FOUND)
    list(APPEND tidings_ways single_header)
  endif()
  if(TIDINGS_INSTALL)
    list(APPEND tidings_ways pkg_config)
  endif()
endif()
foreach(way IN LISTS tidings_ways)
  add_test(
    NAME package.${way}
    COMMAND
      "${CMAKE_COMMAND}" "-DWAY=${way}" "-DSOURCE=${PROJECT_SOURCE_DIR}"
      "-DBINARY=${PROJECT_BINARY_DIR}" "-DWORK=${CMAKE_CURRENT_BINARY_DIR}/package/${way}"
      "-DCOMPILER=${CMAKE_CXX_COMPILER}" "-DGENERATOR=${CMAKE_GENERATOR}"
      "-DPUGIXML_DIR=${pugixml_DIR}" "-DDATE_DIR=${date_DIR}" "-DPYTHON=${Python3_EXECUTABLE}" -P
      "${CMAKE_CURRENT_SOURCE_DIR}/package/run.cmake")
  set_tests_properties(package.${way} PROPERTIES SKIP_REGULAR_EXPRESSION "skipped: " TIMEOUT 600)
endforeach()

# The recipes of the package managers: read by these where they are, else checked as files.
tidings_add_script(package.recipes "${CMAKE_CURRENT_SOURCE_DIR}/package/recipes.py" "${PROJECT_SOURCE_DIR}")
