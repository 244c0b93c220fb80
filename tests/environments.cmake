# SPDX-License-Identifier: MIT
# The unit tests once more in places where code that asks the machine for its zone or locale gives itself away.

# Europe/Kyiv has summer time and is never UTC; without zone data its rule is spelt out.
set(tidings_zone "Europe/Kyiv")
if(UNIX AND NOT EXISTS "/usr/share/zoneinfo/Europe/Kyiv")
  set(tidings_zone "EET-2EEST,M3.5.0/3,M10.5.0/4")
endif()
# What is measured there is the same everywhere.
set(tidings_timed "--test-case-exclude=repair: time and memory*")
add_test(NAME unit.kyiv COMMAND tidings_tests "${tidings_timed}")
set_tests_properties(unit.kyiv PROPERTIES ENVIRONMENT "TZ=${tidings_zone}" TIMEOUT 600)

# Turkish has two letters i, German writes 0,5. glibc's sources of locales are compiled into the build's own folder, so
# that nothing is installed for a test.
find_program(TIDINGS_LOCALEDEF localedef)
set(tidings_locales "${PROJECT_BINARY_DIR}/locales")
foreach(language tr_TR de_DE)
  if(TIDINGS_LOCALEDEF
     AND EXISTS "/usr/share/i18n/locales/${language}"
     AND NOT EXISTS "${tidings_locales}/${language}.UTF-8")
    file(MAKE_DIRECTORY "${tidings_locales}")
    execute_process(
      COMMAND "${TIDINGS_LOCALEDEF}" -i ${language} -f UTF-8 "${tidings_locales}/${language}.UTF-8"
      OUTPUT_QUIET ERROR_QUIET)
  endif()
  set(environment "LC_ALL=${language}.UTF-8" "TIDINGS_TEST_LOCALE=${language}.UTF-8")
  if(EXISTS "${tidings_locales}/${language}.UTF-8")
    list(APPEND environment "LOCPATH=${tidings_locales}")
  endif()
  add_test(NAME unit.${language} COMMAND tidings_tests "${tidings_timed}")
  set_tests_properties(unit.${language} PROPERTIES ENVIRONMENT "${environment}" SKIP_RETURN_CODE 77
                                                   TIMEOUT 600)
endforeach()
