# SPDX-License-Identifier: MIT
# Every way in, tried as a user would; see run.cmake. What a machine has no tool for says "skipped".
if("pugixml" IN_LIST tidings_fetched OR "date" IN_LIST tidings_fetched)
  message(STATUS "tidings: consumers are not tried, since the system has not what they need")
  return()
endif()
set(tidings_ways add_subdirectory fetch_content in_tree_dependencies)
if(TIDINGS_INSTALL)
  list(APPEND tidings_ways find_package)
endif()
if(UNIX)
  list(APPEND tidings_ways include_only)
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
      "-DPUGIXML_DIR=${pugixml_DIR}" "-DDATE_DIR=${date_DIR}" -P
      "${CMAKE_CURRENT_SOURCE_DIR}/package/run.cmake")
  set_tests_properties(package.${way} PROPERTIES SKIP_REGULAR_EXPRESSION "skipped: " TIMEOUT 600)
endforeach()
