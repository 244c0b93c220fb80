// SPDX-License-Identifier: MIT
// Zone abbreviations and the one offset that each stands for, whatever the season. Knows no
// calendar.
#ifndef TIDINGS_DETAIL_TEXT_DATE_ZONES_HPP
#define TIDINGS_DETAIL_TEXT_DATE_ZONES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

struct DateZone {
  std::string_view name;
  std::int16_t minutes;  ///< east of UTC
  bool north_american;   ///< where people write the month first
};

/// Sorted by bytes, in lower case; names of several words are joined.
///
/// RFC 822, 5.1 has UT, GMT and those of North America; the rest are the abbreviations of the IANA
/// time zone database, now or formerly, and the German ones. EST in July is -05:00 all the same:
/// the letters say so. Of names that several countries use, the one is taken that feeds mean most:
/// AST Atlantic (not Arabia), BST Britain's summer (not Bangladesh), CST and CDT North America (not
/// China, not Cuba), EST North America (not Australia), GST the Gulf (not South Georgia), IST India
/// (not Ireland, not Israel), MST Mountain (not Malaysia), PST Pacific (not the Philippines), SST
/// Samoa (not Singapore), WAT West Africa. Names without such a meaning (AMT, ECT, WST) are not in
/// the table. "ET" and the like are standard time. MSK is +03:00 and VET -04:00, which they were
/// not at all times.
inline constexpr DateZone date_zones[] = {
    // clang-format off
    {"acdt", 630, false},
    {"acst", 570, false},
    {"acwst", 525, false},
    {"adt", -180, true},
    {"aedt", 660, false},
    {"aest", 600, false},
    {"aft", 270, false},
    {"akdt", -480, true},
    {"akst", -540, true},
    {"alaskadaylighttime", -480, true},
    {"alaskandaylighttime", -480, true},
    {"alaskanstandardtime", -540, true},
    {"alaskastandardtime", -540, true},
    {"almt", 360, false},
    {"art", -180, false},
    {"ast", -240, true},
    {"at", -240, true},
    {"atlanticdaylighttime", -180, true},
    {"atlanticstandardtime", -240, true},
    {"atlantictime", -240, true},
    {"australiancentraldaylighttime", 630, false},
    {"australiancentralstandardtime", 570, false},
    {"australianeasterndaylighttime", 660, false},
    {"australianeasternstandardtime", 600, false},
    {"australianwesternstandardtime", 480, false},
    {"awdt", 540, false},
    {"awst", 480, false},
    {"azot", -60, false},
    {"azt", 240, false},
    {"bot", -240, false},
    {"britishsummertime", 60, false},
    {"brst", -120, false},
    {"brt", -180, false},
    {"bst", 60, false},
    {"btt", 360, false},
    {"cat", 120, false},
    {"cdt", -300, true},
    {"cedt", 120, false},
    {"centraldaylighttime", -300, true},
    {"centraleuropeandaylighttime", 120, false},
    {"centraleuropeanstandardtime", 60, false},
    {"centraleuropeansummertime", 120, false},
    {"centraleuropeantime", 60, false},
    {"centralstandardtime", -360, true},
    {"centraltime", -360, true},
    {"cest", 120, false},
    {"cet", 60, false},
    {"chadt", 825, false},
    {"chast", 765, false},
    {"chinastandardtime", 480, false},
    {"chst", 600, false},
    {"ckt", -600, false},
    {"clst", -180, false},
    {"clt", -240, false},
    {"coordinateduniversaltime", 0, false},
    {"cot", -300, false},
    {"cst", -360, true},
    {"ct", -360, true},
    {"cvt", -60, false},
    {"easst", -300, false},
    {"east", -360, false},
    {"easterndaylighttime", -240, true},
    {"easterneuropeanstandardtime", 120, false},
    {"easterneuropeansummertime", 180, false},
    {"easterneuropeantime", 120, false},
    {"easternstandardtime", -300, true},
    {"easterntime", -300, true},
    {"eat", 180, false},
    {"edt", -240, true},
    {"eedt", 180, false},
    {"eest", 180, false},
    {"eet", 120, false},
    {"egst", 0, false},
    {"egt", -60, false},
    {"est", -300, true},
    {"et", -300, true},
    {"fjt", 720, false},
    {"fnt", -120, false},
    {"galt", -360, false},
    {"get", 240, false},
    {"gft", -180, false},
    {"gmt", 0, false},
    {"greenwich", 0, false},
    {"greenwichmeantime", 0, false},
    {"gst", 240, false},
    {"gyt", -240, false},
    {"hadt", -540, true},
    {"haec", 120, false},
    {"hast", -600, true},
    {"hawaiianstandardtime", -600, true},
    {"hawaiistandardtime", -600, true},
    {"hdt", -540, true},
    {"hkt", 480, false},
    {"hovt", 420, false},
    {"hst", -600, true},
    {"ict", 420, false},
    {"idt", 180, false},
    {"indianstandardtime", 330, false},
    {"indiastandardtime", 330, false},
    {"irdt", 270, false},
    {"irishstandardtime", 60, false},
    {"irkt", 480, false},
    {"irst", 210, false},
    {"israelstandardtime", 120, false},
    {"ist", 330, false},
    {"japanstandardtime", 540, false},
    {"jst", 540, false},
    {"koreastandardtime", 540, false},
    {"krat", 420, false},
    {"kst", 540, false},
    {"lhdt", 660, false},
    {"lhst", 630, false},
    {"lint", 840, false},
    {"magt", 660, false},
    {"mart", -570, false},
    {"mdt", -360, true},
    {"mest", 120, false},
    {"mesz", 120, false},
    {"met", 60, false},
    {"mez", 60, false},
    {"mitteleuropaischesommerzeit", 120, false},
    {"mitteleuropaischezeit", 60, false},
    {"mmt", 390, false},
    {"moscowstandardtime", 180, false},
    {"moscowtime", 180, false},
    {"mountaindaylighttime", -360, true},
    {"mountainstandardtime", -420, true},
    {"mountaintime", -420, true},
    {"msd", 240, false},
    {"msk", 180, false},
    {"mst", -420, true},
    {"mt", -420, true},
    {"mut", 240, false},
    {"mvt", 300, false},
    {"myt", 480, false},
    {"nct", 660, false},
    {"ndt", -150, true},
    {"newfoundlanddaylighttime", -150, true},
    {"newfoundlandstandardtime", -210, true},
    {"newzealanddaylighttime", 780, false},
    {"newzealandstandardtime", 720, false},
    {"novt", 360, false},
    {"npt", 345, false},
    {"nst", -210, true},
    {"nut", -660, false},
    {"nzdt", 780, false},
    {"nzst", 720, false},
    {"oesz", 180, false},
    {"oez", 120, false},
    {"omst", 360, false},
    {"pacificdaylighttime", -420, true},
    {"pacificstandardtime", -480, true},
    {"pacifictime", -480, true},
    {"pdt", -420, true},
    {"pet", -300, false},
    {"pett", 720, false},
    {"pgt", 600, false},
    {"phot", 780, false},
    {"pht", 480, false},
    {"pkt", 300, false},
    {"pmst", -180, false},
    {"pst", -480, true},
    {"pt", -480, true},
    {"pyt", -240, false},
    {"ret", 240, false},
    {"rott", -180, false},
    {"sakt", 660, false},
    {"samt", 240, false},
    {"sast", 120, false},
    {"sbt", 660, false},
    {"sct", 240, false},
    {"sgt", 480, false},
    {"singaporestandardtime", 480, false},
    {"slst", 330, false},
    {"southafricastandardtime", 120, false},
    {"sret", 660, false},
    {"srt", -180, false},
    {"sst", -660, false},
    {"taht", -600, false},
    {"tjt", 300, false},
    {"tmt", 300, false},
    {"tot", 780, false},
    {"trt", 180, false},
    {"uct", 0, false},
    {"ulat", 480, false},
    {"universal", 0, false},
    {"universaltime", 0, false},
    {"ut", 0, false},
    {"utc", 0, false},
    {"uyst", -120, false},
    {"uyt", -180, false},
    {"uzt", 300, false},
    {"vet", -240, false},
    {"vlat", 600, false},
    {"wat", 60, false},
    {"west", 60, false},
    {"westerneuropeansummertime", 60, false},
    {"wesz", 60, false},
    {"wet", 0, false},
    {"wez", 0, false},
    {"wib", 420, false},
    {"wit", 540, false},
    {"wita", 480, false},
    {"yakt", 540, false},
    {"yekt", 300, false},
    {"z", 0, false},
    {"zulu", 0, false},
    {"\xE5\x8C\x97\xE4\xBA\xAC\xE6\x97\xB6\xE9\x97\xB4", 480, false},  // 北京时间
    {"\xE5\x8C\x97\xE4\xBA\xAC\xE6\x99\x82\xE9\x96\x93", 480, false},  // 北京時間
    {"\xE6\x97\xA5\xE6\x9C\xAC\xE6\x99\x82\xE9\x96\x93", 540, false},  // 日本時間
    // clang-format on
};

/// The zone of that name in lower case; null where nobody knows it, as for the military letters but
/// Z, whose sign RFC 822 had wrong (RFC 5322, 4.3).
[[nodiscard]] constexpr const DateZone* find_date_zone(std::string_view name) noexcept {
  std::size_t low = 0;
  std::size_t high = sizeof(date_zones) / sizeof(date_zones[0]);
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const int order = date_zones[middle].name.compare(name);
    if (order == 0)
      return &date_zones[middle];
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return nullptr;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_ZONES_HPP
