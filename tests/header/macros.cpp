// SPDX-License-Identifier: MIT
// Headers of operating systems define macros with everyday names. The standard library and the
// dependencies are included first, since what they bear is not ours to say.
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <istream>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>
#if defined(__has_include)
#  if __has_include(<iconv.h>)
#    include <iconv.h>
#  endif
#endif

#include <date/date.h>
#include <pugixml.hpp>

#define min(a, b) this_is_a_macro_named_min
#define max(a, b) this_is_a_macro_named_max
#define ERROR 0
#define IN
#define OUT
#define OPTIONAL
#define DELETE 1
#define CONST const
#define VOID void
#define TRUE 1
#define FALSE 0
#define NO_ERROR 0
#define STRICT 1
#define IGNORE 0
#define INFINITE 0xFFFFFFFF
#define near
#define far
#define small char
#define interface struct
#define major(device) device
#define minor(device) device

#include "odr.hpp"

bool works_among_macros() {
  tidings::Channel channel;
  channel.title = "Among macros";
  const tidings::ParseResult feed = tidings::parse(tidings::to_atom(channel));
  return feed && feed->channel.title.value == "Among macros" && tidings::parse_date("2026-03-20");
}
