# SPDX-License-Identifier: MIT
# The code of README and docs/ as programs of this build; see documentation.py.
set(tidings_documentation "${CMAKE_CURRENT_BINARY_DIR}/documentation")
file(GLOB_RECURSE tidings_documents CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/docs/*.md")
set_property(
  DIRECTORY
  APPEND
  PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/README.md" ${tidings_documents}
           "${PROJECT_SOURCE_DIR}/examples/quick_start.cpp"
           "${CMAKE_CURRENT_SOURCE_DIR}/documentation.py")
execute_process(
  COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_CURRENT_SOURCE_DIR}/documentation.py" extract
          "${PROJECT_SOURCE_DIR}" "${tidings_documentation}"
  OUTPUT_VARIABLE tidings_blocks
  OUTPUT_STRIP_TRAILING_WHITESPACE
  RESULT_VARIABLE tidings_failed)
if(tidings_failed)
  message(FATAL_ERROR "tidings: the documentation's code could not be taken out")
endif()
string(REPLACE "\n" ";" tidings_blocks "${tidings_blocks}")

set(tidings_pieces)
foreach(block IN LISTS tidings_blocks)
  if(block MATCHES "^program (.+)$")
    set(name "${CMAKE_MATCH_1}")
    add_executable(tidings_${name} "${tidings_documentation}/${name}.cpp")
    target_link_libraries(tidings_${name} PRIVATE tidings::tidings)
    tidings_build_soon(tidings_${name})
    tidings_add_script(
      documentation.${name} "${CMAKE_CURRENT_SOURCE_DIR}/documentation.py" run
      "$<TARGET_FILE:tidings_${name}>" "${tidings_documentation}/${name}.txt")
  elseif(block MATCHES "^piece (.+)$")
    list(APPEND tidings_pieces "${tidings_documentation}/${CMAKE_MATCH_1}.cpp")
  endif()
endforeach()
if(tidings_pieces)
  add_library(tidings_documentation_pieces OBJECT ${tidings_pieces})
  target_link_libraries(tidings_documentation_pieces PRIVATE tidings::tidings)
  tidings_build_soon(tidings_documentation_pieces)
endif()
