// SPDX-License-Identifier: MIT
// The values themselves: what makes two of them equal, and which of them are empty.
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/itunes.hpp>
#include <tidings/media.hpp>
#include <tidings/model.hpp>

namespace itunes = tidings::itunes;
namespace media = tidings::media;
using namespace tidings;  // NOLINT(google-build-using-namespace): all of the model is meant

namespace {

// A value that is not the default one.
void change(std::string& value) {
  value = "x";
}

void change(bool& value) {
  value = !value;
}

void change(std::size_t& value) {
  ++value;
}

void change(std::optional<bool>& value) {
  value = false;
}

void change(Number& value) {
  value = 0;
}

void change(std::optional<std::chrono::milliseconds>& value) {
  value = std::chrono::milliseconds(0);
}

void change(Text& value) {
  value = Text("x");
}

void change(DateTime& value) {
  value = DateTime(Instant());
}

void change(TextType& value) {
  value = TextType::html;
}

void change(Format& value) {
  value = Format::cdf;
}

void change(Code& value) {
  value = Code::truncated;
}

void change(Severity& value) {
  value = Severity::note;
}

void change(ErrorCode& value) {
  value = ErrorCode::text;
}

void change(itunes::Explicit& value) {
  value = itunes::Explicit::no;
}

template <class Value>
void change(std::vector<Value>& value) {
  value.emplace_back();
}

void change(Person& value) {
  value.uri = "x";
}

void change(Generator& value) {
  value.version = "x";
}

void change(Image& value) {
  value.width = 1;
}

void change(Cloud& value) {
  value.port = 1;
}

void change(TextInput& value) {
  value.name = "x";
}

void change(UpdateSchedule& value) {
  value.frequency = 1;
}

void change(Source& value) {
  value.icon = "x";
}

void change(Channel& value) {
  value.docs = "x";
}

void change(itunes::Owner& value) {
  value.name = "x";
}

void change(media::Player& value) {
  value.url = "x";
}

void change(media::Notice& value) {
  value.type = "x";
}

void change(media::Community& value) {
  value.views = 1;
}

void change(media::Details& value) {
  value.title = Text("x");
}

/// Two values are equal, differ as soon as one member does, and are equal again once the other has
/// it too.
template <class Value, class Member>
void member_counts(Member Value::*member) {
  Value a;
  Value b;
  CHECK(a == b);
  CHECK_FALSE(a != b);
  change(b.*member);
  CHECK(a != b);
  CHECK_FALSE(a == b);
  a.*member = b.*member;
  CHECK(a == b);
}

template <class Value, class... Members>
void members_count(Members Value::*... members) {
  (member_counts(members), ...);
}

/// A value is empty without any, and not with one of these members.
template <class Value, class... Members>
void members_fill(Members Value::*... members) {
  CHECK(Value().empty());
  const auto fills = [](auto member) {
    Value value;
    change(value.*member);
    return !value.empty();
  };
  const bool all[] = {fills(members)...};
  for (const bool one : all) CHECK(one);
}

}  // namespace

TEST_CASE("model: channels are equal where each of their members is") {
  members_count(&Channel::id, &Channel::title, &Channel::subtitle, &Channel::info, &Channel::links);
  members_count(&Channel::language, &Channel::rights, &Channel::published, &Channel::updated);
  members_count(&Channel::created, &Channel::authors, &Channel::contributors, &Channel::editor);
  members_count(&Channel::webmaster, &Channel::publisher, &Channel::categories, &Channel::docs);
  members_count(&Channel::generator, &Channel::image, &Channel::icon, &Channel::logo);
  members_count(&Channel::ttl, &Channel::rating, &Channel::cloud, &Channel::text_input);
  members_count(&Channel::skip_hours, &Channel::skip_days, &Channel::update, &Channel::items);
  members_count(&Channel::extensions);
}

TEST_CASE("model: items and sources are equal where each of their members is") {
  members_count(&Item::id, &Item::id_is_permalink, &Item::title, &Item::links, &Item::summary);
  members_count(&Item::content, &Item::published, &Item::updated, &Item::created, &Item::expires);
  members_count(&Item::authors, &Item::contributors, &Item::publisher, &Item::categories);
  members_count(&Item::enclosures, &Item::comments, &Item::comments_feed, &Item::comment_count);
  members_count(&Item::rights, &Item::source, &Item::language, &Item::extensions);
  members_count(&Source::id, &Source::title, &Source::subtitle, &Source::url, &Source::links);
  members_count(&Source::updated, &Source::authors, &Source::contributors, &Source::categories);
  members_count(&Source::rights, &Source::generator, &Source::icon, &Source::logo);
  members_count(&Source::extensions);
}

TEST_CASE("model: parts are equal where each of their members is") {
  members_count(&Link::href, &Link::rel, &Link::type, &Link::hreflang, &Link::title, &Link::length);
  members_count(&Link::attributes);
  members_count(&Person::name, &Person::email, &Person::uri, &Person::extensions);
  members_count(&Category::term, &Category::scheme, &Category::label);
  members_count(&Enclosure::url, &Enclosure::type, &Enclosure::length, &Enclosure::title);
  members_count(&Image::url, &Image::title, &Image::link, &Image::width, &Image::height);
  members_count(&Image::description);
  members_count(&Generator::name, &Generator::uri, &Generator::version);
  members_count(&Cloud::domain, &Cloud::port, &Cloud::path, &Cloud::register_procedure);
  members_count(&Cloud::protocol);
  members_count(&TextInput::title, &TextInput::description, &TextInput::name, &TextInput::link);
  members_count(&UpdateSchedule::period, &UpdateSchedule::frequency, &UpdateSchedule::base);
  members_count(&Text::value, &Text::type, &Text::language, &Text::base);
  members_count(&Content::value, &Content::type, &Content::language, &Content::base, &Content::src);
  members_count(&Content::media_type);
  members_count(&Attribute::namespace_uri, &Attribute::name, &Attribute::value);
  members_count(&Element::namespace_uri, &Element::prefix, &Element::name, &Element::text);
  members_count(&Element::tail, &Element::base, &Element::attributes, &Element::children);
}

TEST_CASE("model: documents, diagnostics and errors are equal where each of their members is") {
  members_count(&Document::format, &Document::encoding, &Document::well_formed);
  members_count(&Document::diagnostics, &Document::channel);
  members_count(&Diagnostic::code, &Diagnostic::severity, &Diagnostic::line, &Diagnostic::column);
  members_count(&Diagnostic::message);
  members_count(&Error::code, &Error::message);
}

TEST_CASE("model: what modules say is equal where each of its members is") {
  using itunes::Episode;
  using itunes::Show;
  members_count(&itunes::Category::name, &itunes::Category::children);
  members_count(&itunes::Owner::name, &itunes::Owner::email);
  members_count(&Show::author, &Show::title, &Show::subtitle, &Show::summary, &Show::type);
  members_count(&Show::image, &Show::explicit_content, &Show::categories, &Show::keywords);
  members_count(&Show::owner, &Show::new_feed_url, &Show::block, &Show::complete);
  members_count(&Episode::author, &Episode::title, &Episode::subtitle, &Episode::summary);
  members_count(&Episode::type, &Episode::image, &Episode::explicit_content, &Episode::duration);
  members_count(&Episode::season, &Episode::episode, &Episode::order, &Episode::keywords);
  members_count(&Episode::block, &Episode::closed_captions);

  using media::Details;
  using MediaContent = media::Content;
  using media::Community;
  members_count(&media::Thumbnail::url, &media::Thumbnail::width, &media::Thumbnail::height);
  members_count(&media::Thumbnail::time);
  members_count(&media::Credit::name, &media::Credit::role, &media::Credit::scheme);
  members_count(&media::Rating::value, &media::Rating::scheme);
  members_count(&media::Player::url, &media::Player::width, &media::Player::height);
  members_count(&media::Transcript::text, &media::Transcript::language, &media::Transcript::start);
  members_count(&media::Transcript::end);
  members_count(&media::Hash::value, &media::Hash::algorithm);
  members_count(&media::Restriction::relationship, &media::Restriction::type);
  members_count(&media::Restriction::value);
  members_count(&media::Notice::text, &media::Notice::url, &media::Notice::type);
  members_count(&Community::star_average, &Community::star_count, &Community::star_min);
  members_count(&Community::star_max, &Community::views, &Community::favorites, &Community::tags);
  members_count(&Details::title, &Details::description, &Details::keywords, &Details::thumbnails);
  members_count(&Details::categories, &Details::credits, &Details::ratings);
  members_count(&Details::restrictions, &Details::transcripts, &Details::hashes, &Details::player);
  members_count(&Details::copyright, &Details::license, &Details::community);
  members_count(&MediaContent::url, &MediaContent::type, &MediaContent::medium);
  members_count(&MediaContent::expression, &MediaContent::language, &MediaContent::bitrate);
  members_count(&MediaContent::framerate, &MediaContent::sampling_rate, &MediaContent::duration);
  members_count(&MediaContent::file_size, &MediaContent::width, &MediaContent::height);
  members_count(&MediaContent::channels, &MediaContent::is_default, &MediaContent::details);
  members_count(&MediaContent::others);
  members_count(&media::Group::contents, &media::Group::details, &media::Group::others);
  members_count(&media::Media::contents, &media::Media::groups, &media::Media::details);
}

TEST_CASE("model: a part is empty until one of its members says something") {
  members_fill(&Person::name, &Person::email, &Person::uri, &Person::extensions);
  members_fill(&Generator::name, &Generator::uri, &Generator::version);
  members_fill(&Image::url, &Image::title, &Image::link, &Image::width, &Image::height);
  members_fill(&Image::description);
  members_fill(&Cloud::domain, &Cloud::port, &Cloud::path, &Cloud::register_procedure);
  members_fill(&Cloud::protocol);
  members_fill(&TextInput::title, &TextInput::description, &TextInput::name, &TextInput::link);
  members_fill(&UpdateSchedule::period, &UpdateSchedule::frequency, &UpdateSchedule::base);
  members_fill(&Source::id, &Source::title, &Source::subtitle, &Source::url, &Source::links);
  members_fill(&Source::updated, &Source::authors, &Source::contributors, &Source::categories);
  members_fill(&Source::rights, &Source::generator, &Source::icon, &Source::logo);
  members_fill(&Source::extensions);
  members_fill(&itunes::Owner::name, &itunes::Owner::email);
  members_fill(&media::Notice::text, &media::Notice::url, &media::Notice::type);
  members_fill(&media::Community::tags, &media::Community::star_max);
}

TEST_CASE("model: a text is empty without a value, a content without a value and an address") {
  members_fill(&Text::value);
  members_fill(&Content::value, &Content::src);
  Text typed;
  typed.type = TextType::html;
  typed.language = "en";
  CHECK(typed.empty());
  Content typed_content;
  typed_content.media_type = "image/png";
  CHECK(typed_content.empty());
}

TEST_CASE("model: dates are equal by instant and offset, those without instant by their text") {
  DateTime utc(Instant(std::chrono::hours(1)));
  DateTime other = utc;
  other.raw = "1970-01-01T01:00:00Z";
  other.precision = Precision::minute;
  CHECK(utc == other);
  other.offset = std::chrono::minutes(60);
  CHECK(utc != other);
  DateTime never;
  CHECK(never.empty());
  CHECK(never != utc);
  never.raw = "never";
  CHECK_FALSE(never.empty());
  CHECK(never != DateTime());
}
