// SPDX-License-Identifier: MIT
// The bodies of date.hpp.
#ifndef TIDINGS_IMPL_DATE_IPP
#define TIDINGS_IMPL_DATE_IPP

#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/date_print.hpp>
#include <tidings/detail/text/date_scan.hpp>
#include <tidings/model/date_time.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

TIDINGS_FUNCTION DateTime parse_date(std::string_view text, const DateOptions& options) {
  return detail::read_date(text, options.order).date;
}

TIDINGS_FUNCTION std::string to_rfc822(const DateTime& date) {
  detail::PrintedDate printed;
  return detail::take_apart(date, printed) ? std::string(detail::print_rfc822(printed).view())
                                           : std::string();
}

TIDINGS_FUNCTION std::string to_rfc3339(const DateTime& date) {
  detail::PrintedDate printed;
  return detail::take_apart(date, printed) ? std::string(detail::print_rfc3339(printed).view())
                                           : std::string();
}

TIDINGS_FUNCTION std::string to_string(const DateTime& date) {
  detail::PrintedDate printed;
  if (!detail::take_apart(date, printed))
    return date.raw;
  return std::string(detail::print_iso8601(printed.fields, date.precision, 1).view());
}

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_IMPL_DATE_IPP
