// SPDX-License-Identifier: MIT
// What the modules say of their elements and attributes, as tables: where each may stand, how
// often, and what its value has to be. The rules are those of the modules' own specifications, as
// the W3C validator applies them.
#ifndef TIDINGS_DETAIL_WRITE_CHECK_EXTENSION_RULES_HPP
#define TIDINGS_DETAIL_WRITE_CHECK_EXTENSION_RULES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/xml/namespaces.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What a value has to be.
enum class ValueForm : std::uint8_t {
  any,
  line,  ///< characters without markup
  address,
  mail,
  w3c_date,
  rfc3339,
  whole,
  positive,
  decimal,
  boolean,  ///< true or false
  yes_no,   ///< in any case
  words,    ///< one of a list
  language,
  media_type,
  duration,
  play_time,
  latitude,
  longitude,
  number_list,
  keywords  ///< words with commas between
};

// Where an element may stand.
inline constexpr unsigned within_channel = 1;
inline constexpr unsigned within_item = 2;
inline constexpr unsigned within_both = within_channel | within_item;
inline constexpr unsigned within_element = 4;  ///< inside another element

/// One element of a module. Tables are read by people: ordered as they ask.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding)
struct ElementRule {
  Ns ns;
  std::string_view name;
  unsigned where;
  bool once;  ///< whether one parent has at most one
  ValueForm form = ValueForm::any;
  std::string_view words = {};  ///< with a blank before and behind each
  std::size_t longest = 0;      ///< characters of the value; 0 for any number
};

/// One attribute, without namespace, of an element of a module.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding)
struct AttributeRule {
  Ns ns;
  std::string_view element;
  std::string_view name;
  bool required;
  ValueForm form = ValueForm::any;
  std::string_view words = {};
};

inline constexpr std::string_view explicit_words = " true false yes no clean explicit ";
inline constexpr std::string_view media_text_types = " plain html ";

inline constexpr ElementRule element_rules[] = {
    // Apple's, with the lengths of its first specification.
    {Ns::itunes, "author", within_both, true, ValueForm::line, {}, 255},
    {Ns::itunes, "block", within_both, true, ValueForm::yes_no},
    {Ns::itunes, "category", within_channel | within_element, false},
    {Ns::itunes, "complete", within_channel, true, ValueForm::yes_no},
    {Ns::itunes, "duration", within_item, true, ValueForm::duration},
    {Ns::itunes, "email", within_element, true, ValueForm::mail},
    {Ns::itunes, "episode", within_item, true, ValueForm::positive},
    {Ns::itunes, "episodeType", within_item, true, ValueForm::words, " full trailer bonus "},
    {Ns::itunes, "explicit", within_both, true, ValueForm::words, explicit_words},
    {Ns::itunes, "image", within_both, true},
    {Ns::itunes, "isClosedCaptioned", within_item, true, ValueForm::yes_no},
    {Ns::itunes, "keywords", within_both, true, ValueForm::keywords, {}, 255},
    {Ns::itunes, "link", within_channel, false},
    {Ns::itunes, "name", within_element, true, ValueForm::line, {}, 255},
    {Ns::itunes, "new-feed-url", within_channel, true, ValueForm::address},
    {Ns::itunes, "order", within_item, true, ValueForm::whole},
    {Ns::itunes, "owner", within_channel, true},
    {Ns::itunes, "pubDate", within_both, true},
    {Ns::itunes, "season", within_item, true, ValueForm::positive},
    {Ns::itunes, "subtitle", within_both, true, ValueForm::line, {}, 255},
    {Ns::itunes, "summary", within_both, true, ValueForm::any, {}, 4'000},
    {Ns::itunes, "title", within_both, true, ValueForm::line, {}, 255},
    {Ns::itunes, "type", within_channel, true, ValueForm::words, " episodic serial "},
    {Ns::itunes, "applepodcastsverify", within_channel, true},
    // Google Play's.
    {Ns::googleplay, "author", within_both, true, ValueForm::line},
    {Ns::googleplay, "block", within_both, true, ValueForm::yes_no},
    {Ns::googleplay, "category", within_channel | within_element, false},
    {Ns::googleplay, "description", within_both, true, ValueForm::any, {}, 4'000},
    {Ns::googleplay, "email", within_channel, true, ValueForm::mail},
    {Ns::googleplay, "explicit", within_both, true, ValueForm::words, explicit_words},
    {Ns::googleplay, "image", within_both, true},
    {Ns::googleplay, "new-feed-url", within_channel, true, ValueForm::address},
    {Ns::googleplay, "owner", within_channel, true, ValueForm::mail},
    // Media RSS 1.5.1.
    {Ns::media, "content", within_both | within_element, false},
    {Ns::media, "group", within_both, false},
    {Ns::media, "adult", within_both | within_element, true, ValueForm::boolean},
    {Ns::media, "backLinks", within_both | within_element, true},
    {Ns::media, "category", within_both | within_element, false},
    {Ns::media, "community", within_both | within_element, true},
    {Ns::media, "copyright", within_both | within_element, true},
    {Ns::media, "credit", within_both | within_element, false},
    {Ns::media, "description", within_both | within_element, true},
    {Ns::media, "hash", within_both | within_element, false},
    {Ns::media, "keywords", within_both | within_element, true},
    {Ns::media, "license", within_both | within_element, false},
    {Ns::media, "player", within_both | within_element, true},
    {Ns::media, "rating", within_both | within_element, false},
    {Ns::media, "restriction", within_both | within_element, false},
    {Ns::media, "text", within_both | within_element, false},
    {Ns::media, "thumbnail", within_both | within_element, false},
    {Ns::media, "title", within_both | within_element, true},
    // RSS 1.0's modules.
    {Ns::sy, "updateBase", within_channel, true, ValueForm::w3c_date},
    {Ns::sy, "updateFrequency", within_channel, true, ValueForm::positive},
    {Ns::sy,
     "updatePeriod",
     within_channel,
     true,
     ValueForm::words,
     " hourly daily weekly monthly yearly "},
    {Ns::slash, "comments", within_item, true, ValueForm::whole},
    {Ns::slash, "department", within_item, true, ValueForm::line},
    {Ns::slash, "hit_parade", within_item, true, ValueForm::number_list},
    {Ns::slash, "section", within_item, true, ValueForm::line},
    {Ns::content, "encoded", within_item, true},
    {Ns::content, "items", within_both, true},
    {Ns::wfw, "comment", within_item, true, ValueForm::address},
    {Ns::wfw, "commentRss", within_item, true, ValueForm::address},
    {Ns::trackback, "about", within_item, false, ValueForm::address},
    {Ns::trackback, "ping", within_item, true, ValueForm::address},
    {Ns::admin, "errorReportsTo", within_channel, true, ValueForm::address},
    {Ns::admin, "generatorAgent", within_channel, true, ValueForm::address},
    {Ns::creative_commons, "license", within_both | within_element, false, ValueForm::address},
    {Ns::cc, "license", within_both, false, ValueForm::address},
    // Dublin Core.
    {Ns::dc, "contributor", within_both | within_element, false},
    {Ns::dc, "coverage", within_both | within_element, false},
    {Ns::dc, "creator", within_both | within_element, false},
    {Ns::dc, "date", within_both | within_element, true, ValueForm::w3c_date},
    {Ns::dc, "description", within_both | within_element, true},
    {Ns::dc, "format", within_both | within_element, false},
    {Ns::dc, "identifier", within_both | within_element, false},
    {Ns::dc, "language", within_both | within_element, true, ValueForm::language},
    {Ns::dc, "publisher", within_both | within_element, false},
    {Ns::dc, "relation", within_both | within_element, false},
    {Ns::dc, "rights", within_both | within_element, true},
    {Ns::dc, "source", within_both | within_element, true},
    {Ns::dc, "subject", within_both | within_element, false},
    {Ns::dc, "title", within_both | within_element, true},
    {Ns::dc, "type", within_both | within_element, false},
    {Ns::dcterms, "created", within_both | within_element, true, ValueForm::w3c_date},
    {Ns::dcterms, "issued", within_both | within_element, true, ValueForm::w3c_date},
    {Ns::dcterms, "modified", within_both | within_element, true, ValueForm::w3c_date},
    // Places.
    {Ns::geo, "Point", within_both, true},
    {Ns::geo, "alt", within_both | within_element, true, ValueForm::decimal},
    {Ns::geo, "lat", within_both | within_element, true, ValueForm::latitude},
    {Ns::geo, "long", within_both | within_element, true, ValueForm::longitude},
    {Ns::georss, "box", within_both | within_element, true},
    {Ns::georss, "elev", within_both | within_element, true, ValueForm::decimal},
    {Ns::georss, "floor", within_both | within_element, true, ValueForm::decimal},
    {Ns::georss, "line", within_both | within_element, true},
    {Ns::georss, "point", within_both | within_element, true},
    {Ns::georss, "polygon", within_both | within_element, true},
    {Ns::georss, "radius", within_both | within_element, true, ValueForm::decimal},
    // Atom's extensions.
    {Ns::thr, "in-reply-to", within_item, false},
    {Ns::thr, "total", within_item, true, ValueForm::whole},
    {Ns::app, "control", within_item, true},
    {Ns::app, "draft", within_element, true, ValueForm::words, " yes no "},
    {Ns::app, "edited", within_item, true, ValueForm::rfc3339},
    {Ns::opensearch, "itemsPerPage", within_channel, true, ValueForm::whole},
    {Ns::opensearch, "startIndex", within_channel, true, ValueForm::whole},
    {Ns::opensearch, "totalResults", within_channel, true, ValueForm::whole},
    // Feedburner's.
    {Ns::feedburner, "awareness", within_item, true, ValueForm::address},
    {Ns::feedburner, "feedburnerHostname", within_channel, true, ValueForm::address},
    {Ns::feedburner, "origEnclosureLink", within_item, true, ValueForm::address},
    {Ns::feedburner, "origLink", within_item, true, ValueForm::address},
    // Podcasting 2.0.
    {Ns::podcast, "chapters", within_item | within_element, true},
    {Ns::podcast, "funding", within_both | within_element, false},
    {Ns::podcast, "guid", within_channel | within_element, true},
    {Ns::podcast, "locked", within_channel, true, ValueForm::words, " yes no "},
    {Ns::podcast, "person", within_both | within_element, false},
    {Ns::podcast, "soundbite", within_item | within_element, false},
    {Ns::podcast, "transcript", within_item | within_element, false},
};

/// Whether the validator knows all elements of a vocabulary, so that no other may be called so.
[[nodiscard]] constexpr bool is_closed(Ns ns) noexcept {
  return ns == Ns::itunes || ns == Ns::sy || ns == Ns::slash || ns == Ns::wfw || ns == Ns::dc ||
         ns == Ns::content || ns == Ns::creative_commons || ns == Ns::trackback || ns == Ns::admin;
}

inline constexpr AttributeRule attribute_rules[] = {
    {Ns::itunes, "category", "text", true},
    {Ns::itunes, "image", "href", true, ValueForm::address},
    {Ns::googleplay, "category", "text", true},
    {Ns::googleplay, "image", "href", true, ValueForm::address},
    {Ns::media, "content", "bitrate", false, ValueForm::decimal},
    {Ns::media, "content", "channels", false, ValueForm::whole},
    {Ns::media, "content", "duration", false, ValueForm::positive},
    {Ns::media, "content", "expression", false, ValueForm::words, " sample full nonstop "},
    {Ns::media, "content", "fileSize", false, ValueForm::positive},
    {Ns::media, "content", "framerate", false, ValueForm::decimal},
    {Ns::media, "content", "height", false, ValueForm::positive},
    {Ns::media, "content", "isDefault", false, ValueForm::boolean},
    {Ns::media, "content", "lang", false, ValueForm::language},
    {Ns::media,
     "content",
     "medium",
     false,
     ValueForm::words,
     " image audio video document executable "},
    {Ns::media, "content", "samplingrate", false, ValueForm::decimal},
    {Ns::media, "content", "type", false, ValueForm::media_type},
    {Ns::media, "content", "url", false, ValueForm::address},
    {Ns::media, "content", "width", false, ValueForm::positive},
    {Ns::media, "category", "scheme", false, ValueForm::address},
    {Ns::media, "copyright", "url", false, ValueForm::address},
    {Ns::media, "description", "type", false, ValueForm::words, media_text_types},
    {Ns::media, "license", "href", false, ValueForm::address},
    {Ns::media, "license", "type", false, ValueForm::media_type},
    {Ns::media, "player", "height", false, ValueForm::positive},
    {Ns::media, "player", "url", true, ValueForm::address},
    {Ns::media, "player", "width", false, ValueForm::positive},
    {Ns::media, "restriction", "relationship", true, ValueForm::words, " allow deny "},
    {Ns::media, "restriction", "type", false, ValueForm::words, " country uri sharing "},
    {Ns::media, "text", "end", false, ValueForm::play_time},
    {Ns::media, "text", "lang", false, ValueForm::language},
    {Ns::media, "text", "start", false, ValueForm::play_time},
    {Ns::media, "text", "type", false, ValueForm::words, media_text_types},
    {Ns::media, "thumbnail", "height", false, ValueForm::positive},
    {Ns::media, "thumbnail", "time", false, ValueForm::play_time},
    {Ns::media, "thumbnail", "url", true, ValueForm::address},
    {Ns::media, "thumbnail", "width", false, ValueForm::positive},
    {Ns::media, "title", "type", false, ValueForm::words, media_text_types},
    {Ns::thr, "in-reply-to", "href", false, ValueForm::address},
    {Ns::thr, "in-reply-to", "ref", true, ValueForm::address},
    {Ns::thr, "in-reply-to", "source", false, ValueForm::address},
    {Ns::thr, "in-reply-to", "type", false, ValueForm::media_type},
    {Ns::opensearch, "Query", "role", true},
    {Ns::podcast, "chapters", "type", true, ValueForm::media_type},
    {Ns::podcast, "chapters", "url", true, ValueForm::address},
    {Ns::podcast, "funding", "url", true, ValueForm::address},
    {Ns::podcast, "locked", "owner", false, ValueForm::mail},
    {Ns::podcast, "person", "href", false, ValueForm::address},
    {Ns::podcast, "person", "img", false, ValueForm::address},
    {Ns::podcast, "soundbite", "duration", true, ValueForm::decimal},
    {Ns::podcast, "soundbite", "startTime", true, ValueForm::decimal},
    {Ns::podcast, "transcript", "type", true, ValueForm::media_type},
    {Ns::podcast, "transcript", "url", true, ValueForm::address},
};

/// Apple's categories and, behind each colon, those below.
inline constexpr std::string_view itunes_categories[] = {
    "Arts:Books|Design|Fashion & Beauty|Food|Performing Arts|Visual Arts",
    "Business:Careers|Entrepreneurship|Investing|Management|Marketing|Non-Profit",
    "Comedy:Comedy Interviews|Improv|Stand-Up",
    "Education:Courses|How To|Language Learning|Self-Improvement",
    "Fiction:Comedy Fiction|Drama|Science Fiction",
    "Government:",
    "Health & Fitness:Alternative Health|Fitness|Medicine|Mental Health|Nutrition|Sexuality",
    "History:",
    "Kids & Family:Education for Kids|Parenting|Pets & Animals|Stories for Kids",
    "Leisure:Animation & Manga|Automotive|Aviation|Crafts|Games|Hobbies|Home & Garden|Video Games",
    "Music:Music Commentary|Music History|Music Interviews",
    ("News:Business News|Daily News|Entertainment News|News Commentary|Politics|Sports News|Tech "
     "News"),
    "Religion & Spirituality:Buddhism|Christianity|Hinduism|Islam|Judaism|Religion|Spirituality",
    ("Science:Astronomy|Chemistry|Earth Sciences|Life Sciences|Mathematics|Natural "
     "Sciences|Nature|Physics|Social Sciences"),
    "Society & Culture:Documentary|Personal Journals|Philosophy|Places & Travel|Relationships",
    ("Sports:Baseball|Basketball|Cricket|Fantasy Sports|Football|Golf|Hockey|Rugby|Running|Soccer|"
     "Swimming|Tennis|Volleyball|Wilderness|Wrestling"),
    "Technology:",
    "True Crime:",
    "TV & Film:After Shows|Film History|Film Interviews|Film Reviews|TV Reviews",
};

/// Names that were in Apple's list before 2019, above or below others.
inline constexpr std::string_view obsolete_itunes_categories =
    "|Gadgets|Tech News|Podcasting|Software How-To|Literature|Business News|Management & Marketing|"
    "Shopping|Education Technology|Educational Technology|Higher Education|K-12|Training|Language "
    "Courses|Other Games|Games & Hobbies|Government & Organizations|Local|National|Non-Profit|"
    "Regional|Health|Self-Help|Sexuality|Hobbies|Other|Philosophy|Places & Travel|College & High "
    "School|Outdoor|Professional|Amateur|Sports & Recreation|Science & Medicine|Medicine|Natural "
    "Sciences|Social Sciences|News & Politics|Audio Blogs|International|Arts & Entertainment|"
    "Architecture|Entertainment|Photography|Poetry|Talk Radio|Movies & Television|Family|Food|"
    "Public Radio|Transportation|Travel|Automotive|Aviation|Video Games|Kids & Family|";

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_EXTENSION_RULES_HPP
