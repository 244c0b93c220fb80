// SPDX-License-Identifier: MIT
// People as RSS has them: strings as far as strings go, else Atom's elements beside them.
#ifndef TIDINGS_DETAIL_WRITE_RSS_PEOPLE_HPP
#define TIDINGS_DETAIL_WRITE_RSS_PEOPLE_HPP

#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/write/fit.hpp>
#include <tidings/detail/write/markup.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/detail/write/shared.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A person as `address (Name)`; nothing where nothing of them can be said so.
template <class Sink>
void write_person_string(FeedWriter<Sink>& w, const QName& name, const Person& person) {
  if (person.name.empty() && person.email.empty() && person.uri.empty())
    return;
  const Person said = person_of_string(person, w.last_base);
  if (said.empty())
    return;
  w.out.open(name);
  w.out.body();
  if (said.email.empty()) {
    w.out.text(said.name.empty() ? said.uri : said.name);
  } else {
    w.out.text(said.email);
    if (!said.name.empty()) {
      w.out.raw(" (");
      w.out.text(said.name);
      w.out.raw(")");
    }
  }
  w.out.close(name);
}

/// A person of people_fit_strings: a name alone, or an address of mail that fits as it stands.
template <class Sink>
void write_fitting_person(FeedWriter<Sink>& w,
                          const TagName& mail_name,
                          const TagName& dc_name,
                          const Person& person) {
  if (!is_absent(person.email)) {
    w.out.open(mail_name);
    w.out.body();
    w.out.text(person.email);
    if (!is_absent(person.name)) {
      w.out.raw(" (");
      w.out.text(person.name);
      w.out.raw(")");
    }
    w.out.close(mail_name);
  } else if (w.options.modules && !is_absent(person.name)) {
    w.out.leaf(QName("dc:", dc_name), person.name);
  }
}

/// People as strings as far as strings go, and as Atom's elements where that is not far enough.
///
/// @param mail_name  RSS's element for one person with an address of mail; "" where there is none
template <class Sink>
void write_rss_people(FeedWriter<Sink>& w,
                      const TagName& mail_name,
                      const TagName& dc_name,
                      const TagName& atom_name,
                      const std::vector<Person>& people) {
  if (people.empty())
    return;
  if (people_fit_strings(people, !mail_name.empty())) {
    for (const Person& one : people) write_fitting_person(w, mail_name, dc_name, one);
    return;
  }
  bool mail_said = mail_name.empty();
  for (const Person& one : people) {
    if (!mail_said && is_plain_email(one.email) &&
        (is_absent(one.name) || fits_brackets(one.name))) {
      mail_said = true;
      write_person_string(w, mail_name, one);
    } else if (w.options.modules && is_plain_name(one.name)) {
      w.out.leaf(QName("dc:", dc_name), one.name);
    }
  }
  if (w.options.modules)
    write_people(w, atom_name, people);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_RSS_PEOPLE_HPP
