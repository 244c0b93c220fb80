# SPDX-License-Identifier: MIT
# iconv decodes multi-byte encodings. Some C libraries have it, some systems have it as a library, some have none.
# This file is installed with the package, which must ask on the machine where it is used.

# Says what to link, and what to define where there is no iconv.
macro(tidings_find_iconv links definitions)
  set(${links})
  set(${definitions})
  find_package(Iconv QUIET)
  if(NOT Iconv_FOUND)
    set(${definitions} TIDINGS_NO_ICONV)
  elseif(NOT Iconv_IS_BUILT_IN)
    set(${links} Iconv::Iconv)
  endif()
endmacro()
