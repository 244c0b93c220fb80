// SPDX-License-Identifier: MIT
// The words of dates in the languages of the world's feeds: months, days of the week, halves of the
// day, units. A table; how words make a date is not its business.
#ifndef TIDINGS_DETAIL_TEXT_DATE_NAMES_HPP
#define TIDINGS_DETAIL_TEXT_DATE_NAMES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What a word can be; some are more than one thing (French "mar." is Tuesday, Spanish "mar" is
/// March).
enum DateWordRole : std::uint16_t {
  word_month = 1,
  word_weekday = 2,
  word_am = 4,
  word_pm = 8,
  word_filler =
      16,  ///< says nothing: "at", "de", "Uhr", the weather that Chinese blogs put behind the date
  word_year_unit = 32,
  word_month_unit = 64,
  word_day_unit = 128,
  word_hour_unit = 256,
  word_minute_unit = 512,
  word_second_unit = 1024,
  word_suffix = 2048,  ///< makes an ordinal of the number before it
  word_thai = 4096,    ///< of a country that counts years from the Buddha's death
  word_north = 8192,   ///< Polish, Czech, Ukrainian; "listopada" is another month in Croatian, …
  word_south = 16384,  ///< … which a weekday of Croatian, Serbian or Slovene beside it would show
};

struct DateWord {
  std::string_view text;
  std::uint8_t month;   ///< 1 to 12 for names of months
  std::uint16_t roles;  ///< DateWordRole
};

/// Sorted by bytes; folded as fold_date does it: lower case, Latin and Greek without accents. Bytes
/// beyond ASCII are escaped, since compilers differ in what they take a source to be encoded in.
///
/// Months and weekdays in Afrikaans, Arabic, Bulgarian, Catalan, Chinese, Croatian, Czech, Danish,
/// Dutch, English, Estonian, Finnish, French, Galician, German, Greek, Hebrew, Hungarian,
/// Icelandic, Indonesian, Italian, Japanese, Korean, Latvian, Lithuanian, Malay, Norwegian, Polish,
/// Portuguese, Romanian, Russian, Serbian, Slovak, Slovene, Spanish, Swedish, Thai, Turkish and
/// Ukrainian (not all weekdays: a date is never found by them).
inline constexpr DateWord date_words[] = {
    // clang-format off
    {"a", 0, word_filler},
    {"abr", 4, word_month},
    {"abril", 4, word_month},
    {"ag", 8, word_month},
    {"ago", 8, word_month},
    {"agost", 8, word_month},
    {"agosto", 8, word_month},
    {"agt", 8, word_month},
    {"agu", 8, word_month},
    {"agust", 8, word_month},
    {"agustos", 8, word_month},
    {"agustus", 8, word_month},
    {"alle", 0, word_filler},
    {"am", 0, word_am},
    {"aou", 8, word_month},
    {"aout", 8, word_month},
    {"apr", 4, word_month},
    {"april", 4, word_month},
    {"aprila", 4, word_month},
    {"aprile", 4, word_month},
    {"aprili", 4, word_month},
    {"aprilie", 4, word_month},
    {"aprilis", 4, word_month},
    {"aprill", 4, word_month},
    {"ara", 12, word_month},
    {"aralik", 12, word_month},
    {"as", 0, word_filler},
    {"at", 0, word_filler},
    {"aug", 8, word_month},
    {"august", 8, word_month},
    {"augusta", 8, word_month},
    {"augusts", 8, word_month},
    {"augustus", 8, word_month},
    {"augusztus", 8, word_month},
    {"avg", 8, word_month},
    {"avgust", 8, word_month},
    {"avr", 4, word_month},
    {"avril", 4, word_month},
    {"balandis", 4, word_month},
    {"balandzio", 4, word_month},
    {"birzelio", 6, word_month},
    {"birzelis", 6, word_month},
    {"bre", 3, word_month},
    {"brezen", 3, word_month},
    {"brezna", 3, word_month},
    {"car", 0, word_weekday},
    {"carsamba", 0, word_weekday},
    {"cer", 6, word_month},
    {"cerven", 6, word_month},
    {"cervence", 7, word_month},
    {"cervenec", 7, word_month},
    {"cervna", 6, word_month},
    {"cet", 0, word_weekday | word_south},
    {"cetrtek", 0, word_weekday},
    {"ceturtdiena", 0, word_weekday},
    {"cetvrtak", 0, word_weekday | word_south},
    {"cmt", 0, word_weekday},
    {"csu", 0, word_weekday},
    {"csutortok", 0, word_weekday},
    {"ct", 0, word_weekday},
    {"ctvrtek", 0, word_weekday},
    {"cum", 0, word_weekday},
    {"cuma", 0, word_weekday},
    {"cumartesi", 0, word_weekday},
    {"cvc", 7, word_month},
    {"cvn", 6, word_month},
    {"cz", 0, word_weekday},
    {"cze", 6, word_month},
    {"czerwca", 6, word_month},
    {"czerwiec", 6, word_month},
    {"czw", 0, word_weekday},
    {"czwartek", 0, word_weekday},
    {"d", 0, word_filler},
    {"das", 0, word_filler},
    {"dc", 0, word_weekday},
    {"de", 0, word_filler | word_suffix},
    {"dec", 12, word_month},
    {"decembar", 12, word_month},
    {"december", 12, word_month},
    {"decembra", 12, word_month},
    {"decembre", 12, word_month},
    {"decembri", 12, word_month},
    {"decembrie", 12, word_month},
    {"decembris", 12, word_month},
    {"decembro", 12, word_month},
    {"del", 0, word_filler},
    {"den", 0, word_filler},
    {"der", 0, word_filler},
    {"des", 12, word_month},
    {"desember", 12, word_month},
    {"desembre", 12, word_month},
    {"dets", 12, word_month},
    {"detsember", 12, word_month},
    {"dez", 12, word_month},
    {"dezember", 12, word_month},
    {"dezembro", 12, word_month},
    {"dg", 0, word_weekday},
    {"di", 0, word_weekday | word_filler},
    {"dia", 0, word_filler},
    {"dic", 12, word_month},
    {"dicembre", 12, word_month},
    {"diciembre", 12, word_month},
    {"dienstag", 0, word_weekday},
    {"dijous", 0, word_weekday},
    {"dilluns", 0, word_weekday},
    {"dim", 0, word_weekday},
    {"dimanche", 0, word_weekday},
    {"dimarts", 0, word_weekday},
    {"dimecres", 0, word_weekday},
    {"dinsdag", 0, word_weekday},
    {"dis", 12, word_month},
    {"disember", 12, word_month},
    {"dissabte", 0, word_weekday},
    {"diumenge", 0, word_weekday},
    {"divendres", 0, word_weekday},
    {"dj", 0, word_weekday},
    {"dl", 0, word_weekday},
    {"dne", 0, word_filler},
    {"do", 0, word_weekday},
    {"dom", 0, word_weekday},
    {"domenica", 0, word_weekday},
    {"domingo", 0, word_weekday},
    {"donderdag", 0, word_weekday},
    {"donnerstag", 0, word_weekday},
    {"ds", 0, word_weekday},
    {"dt", 0, word_weekday},
    {"dub", 4, word_month},
    {"duben", 4, word_month},
    {"dubna", 4, word_month},
    {"dum", 0, word_weekday},
    {"duminica", 0, word_weekday},
    {"dv", 0, word_weekday},
    {"e", 0, word_suffix},
    {"eki", 10, word_month},
    {"ekim", 10, word_month},
    {"ekm", 10, word_month},
    {"el", 0, word_filler},
    {"elo", 8, word_month},
    {"elokuu", 8, word_month},
    {"elokuuta", 8, word_month},
    {"els", 0, word_filler},
    {"eme", 0, word_suffix},
    {"en", 0, word_filler},
    {"ene", 1, word_month},
    {"enero", 1, word_month},
    {"er", 0, word_suffix},
    {"esmaspaev", 0, word_weekday},
    {"eyl", 9, word_month},
    {"eylul", 9, word_month},
    {"feb", 2, word_month},
    {"febbraio", 2, word_month},
    {"feber", 2, word_month},
    {"febr", 2, word_month},
    {"febreiro", 2, word_month},
    {"febrer", 2, word_month},
    {"febrero", 2, word_month},
    {"februar", 2, word_month},
    {"februara", 2, word_month},
    {"februari", 2, word_month},
    {"februarie", 2, word_month},
    {"februaris", 2, word_month},
    {"february", 2, word_month},
    {"feira", 0, word_weekday},
    {"fev", 2, word_month},
    {"fevereiro", 2, word_month},
    {"fevr", 2, word_month},
    {"fevrier", 2, word_month},
    {"fr", 0, word_weekday},
    {"fre", 0, word_weekday},
    {"fredag", 0, word_weekday},
    {"freitag", 0, word_weekday},
    {"fri", 0, word_weekday},
    {"friday", 0, word_weekday},
    {"gada", 0, word_filler},
    {"gads", 0, word_filler},
    {"geguze", 5, word_month},
    {"geguzes", 5, word_month},
    {"gen", 1, word_month},
    {"gener", 1, word_month},
    {"gennaio", 1, word_month},
    {"gio", 0, word_weekday},
    {"giovedi", 0, word_weekday},
    {"giu", 6, word_month},
    {"giugno", 6, word_month},
    {"godz", 0, word_filler},
    {"godzina", 0, word_filler},
    {"gru", 12, word_month},
    {"grudnia", 12, word_month},
    {"grudzien", 12, word_month},
    {"gruodis", 12, word_month},
    {"gruodzio", 12, word_month},
    {"h", 0, word_hour_unit},
    {"haz", 6, word_month},
    {"haziran", 6, word_month},
    {"heina", 7, word_month},
    {"heinakuu", 7, word_month},
    {"heinakuuta", 7, word_month},
    {"helmi", 2, word_month},
    {"helmikuu", 2, word_month},
    {"helmikuuta", 2, word_month},
    {"het", 0, word_weekday},
    {"hetfo", 0, word_weekday},
    {"hod", 0, word_filler},
    {"hr", 0, word_hour_unit},
    {"hrs", 0, word_hour_unit},
    {"huhti", 4, word_month},
    {"huhtikuu", 4, word_month},
    {"huhtikuuta", 4, word_month},
    {"ian", 1, word_month},
    {"ianuarie", 1, word_month},
    {"ieme", 0, word_suffix},
    {"iul", 7, word_month},
    {"iulie", 7, word_month},
    {"iun", 6, word_month},
    {"iunie", 6, word_month},
    {"jaan", 1, word_month},
    {"jaanuar", 1, word_month},
    {"jaenner", 1, word_month},
    {"jan", 1, word_month},
    {"janeiro", 1, word_month},
    {"janner", 1, word_month},
    {"januar", 1, word_month},
    {"januara", 1, word_month},
    {"januari", 1, word_month},
    {"januarie", 1, word_month},
    {"januaris", 1, word_month},
    {"january", 1, word_month},
    {"janv", 1, word_month},
    {"janvari", 1, word_month},
    {"janvaris", 1, word_month},
    {"janvier", 1, word_month},
    {"jeu", 0, word_weekday},
    {"jeudi", 0, word_weekday},
    {"joi", 0, word_weekday},
    {"joulu", 12, word_month},
    {"joulukuu", 12, word_month},
    {"joulukuuta", 12, word_month},
    {"jue", 0, word_weekday},
    {"jueves", 0, word_weekday},
    {"juil", 7, word_month},
    {"juillet", 7, word_month},
    {"juin", 6, word_month},
    {"jul", 7, word_month},
    {"jula", 7, word_month},
    {"julai", 7, word_month},
    {"julho", 7, word_month},
    {"juli", 7, word_month},
    {"julie", 7, word_month},
    {"julij", 7, word_month},
    {"julija", 7, word_month},
    {"julijs", 7, word_month},
    {"julio", 7, word_month},
    {"juliol", 7, word_month},
    {"julius", 7, word_month},
    {"july", 7, word_month},
    {"jum", 0, word_weekday},
    {"jumat", 0, word_weekday},
    {"jun", 6, word_month},
    {"juna", 6, word_month},
    {"june", 6, word_month},
    {"junho", 6, word_month},
    {"juni", 6, word_month},
    {"junie", 6, word_month},
    {"junij", 6, word_month},
    {"junija", 6, word_month},
    {"junijs", 6, word_month},
    {"junio", 6, word_month},
    {"junius", 6, word_month},
    {"juny", 6, word_month},
    {"juuli", 7, word_month},
    {"juuni", 6, word_month},
    {"kam", 0, word_weekday},
    {"kamis", 0, word_weekday},
    {"kas", 11, word_month},
    {"kasim", 11, word_month},
    {"ke", 0, word_weekday},
    {"kedd", 0, word_weekday},
    {"kesa", 6, word_month},
    {"kesakuu", 6, word_month},
    {"kesakuuta", 6, word_month},
    {"keskiviikko", 0, word_weekday},
    {"keskiviikkona", 0, word_weekday},
    {"kl", 0, word_filler},
    {"klo", 0, word_filler},
    {"klockan", 0, word_filler},
    {"kol", 8, word_month},
    {"kolmapaev", 0, word_weekday},
    {"kolovoz", 8, word_month},
    {"kolovoza", 8, word_month},
    {"kovas", 3, word_month},
    {"kovo", 3, word_month},
    {"kve", 5, word_month},
    {"kveten", 5, word_month},
    {"kvetna", 5, word_month},
    {"kwi", 4, word_month},
    {"kwiecien", 4, word_month},
    {"kwietnia", 4, word_month},
    {"la", 0, word_weekday},
    {"lapkricio", 11, word_month},
    {"lapkritis", 11, word_month},
    {"las", 0, word_filler},
    {"lauantai", 0, word_weekday},
    {"lauantaina", 0, word_weekday},
    {"laupaev", 0, word_weekday},
    {"le", 0, word_filler},
    {"led", 1, word_month},
    {"leden", 1, word_month},
    {"ledna", 1, word_month},
    {"liepa", 7, word_month},
    {"liepos", 7, word_month},
    {"lip", 7, word_month | word_north},
    {"lipanj", 6, word_month},
    {"lipca", 7, word_month},
    {"lipiec", 7, word_month},
    {"lipnja", 6, word_month},
    {"lis", 11, word_month | word_north},
    {"listopad", 11, word_month | word_north},
    {"listopada", 11, word_month | word_north},
    {"listopadu", 11, word_month},
    {"lo", 0, word_filler},
    {"loka", 10, word_month},
    {"lokakuu", 10, word_month},
    {"lokakuuta", 10, word_month},
    {"lor", 0, word_weekday},
    {"lordag", 0, word_weekday},
    {"los", 0, word_filler},
    {"luc", 0, word_filler},
    {"lug", 7, word_month},
    {"luglio", 7, word_month},
    {"lun", 0, word_weekday},
    {"lundi", 0, word_weekday},
    {"lunedi", 0, word_weekday},
    {"lunes", 0, word_weekday},
    {"luni", 0, word_weekday},
    {"luns", 0, word_weekday},
    {"lut", 2, word_month},
    {"lutego", 2, word_month},
    {"luty", 2, word_month},
    {"ma", 0, word_weekday | word_suffix},
    {"maalis", 3, word_month},
    {"maaliskuu", 3, word_month},
    {"maaliskuuta", 3, word_month},
    {"maanantai", 0, word_weekday},
    {"maanantaina", 0, word_weekday},
    {"maandag", 0, word_weekday},
    {"maart", 3, word_month},
    {"mac", 3, word_month},
    {"maerz", 3, word_month},
    {"mag", 5, word_month},
    {"maggio", 5, word_month},
    {"mai", 5, word_month},
    {"maig", 5, word_month},
    {"maija", 5, word_month},
    {"maijs", 5, word_month},
    {"maio", 5, word_month},
    {"maj", 5, word_month},
    {"maja", 5, word_month},
    {"majus", 5, word_month},
    {"man", 0, word_weekday},
    {"mandag", 0, word_weekday},
    {"mar", 3, word_month | word_weekday},
    {"marc", 3, word_month},
    {"marca", 3, word_month},
    {"march", 3, word_month},
    {"marcius", 3, word_month},
    {"marco", 3, word_month},
    {"mardi", 0, word_weekday},
    {"marec", 3, word_month},
    {"maret", 3, word_month},
    {"marras", 11, word_month},
    {"marraskuu", 11, word_month},
    {"marraskuuta", 11, word_month},
    {"mars", 3, word_month},
    {"mart", 3, word_month},
    {"marta", 3, word_month},
    {"martedi", 0, word_weekday},
    {"martes", 0, word_weekday},
    {"marti", 0, word_weekday},
    {"martie", 3, word_month},
    {"marts", 3, word_month},
    {"marz", 3, word_month},
    {"marzec", 3, word_month},
    {"marzo", 3, word_month},
    {"may", 5, word_month},
    {"mayis", 5, word_month},
    {"mayo", 5, word_month},
    {"mei", 5, word_month},
    {"mer", 0, word_weekday},
    {"mercoledi", 0, word_weekday},
    {"mercores", 0, word_weekday},
    {"mercredi", 0, word_weekday},
    {"mi", 0, word_weekday},
    {"mie", 0, word_weekday},
    {"miercoles", 0, word_weekday},
    {"miercuri", 0, word_weekday},
    {"min", 0, word_weekday | word_minute_unit},
    {"minggu", 0, word_weekday},
    {"mittwoch", 0, word_weekday},
    {"mo", 0, word_weekday},
    {"mon", 0, word_weekday},
    {"monday", 0, word_weekday},
    {"montag", 0, word_weekday},
    {"mrt", 3, word_month},
    {"mrz", 3, word_month},
    {"nd", 0, word_weekday | word_suffix},
    {"ndz", 0, word_weekday},
    {"ne", 0, word_weekday},
    {"ned", 0, word_weekday | word_south},
    {"nedela", 0, word_weekday},
    {"nedele", 0, word_weekday},
    {"nedelja", 0, word_weekday},
    {"nedjelja", 0, word_weekday | word_south},
    {"neljapaev", 0, word_weekday},
    {"ngay", 0, word_filler},
    {"nie", 0, word_weekday},
    {"niedz", 0, word_weekday},
    {"niedziela", 0, word_weekday},
    {"nis", 4, word_month},
    {"nisan", 4, word_month},
    {"noem", 11, word_month},
    {"noi", 11, word_month},
    {"noiembrie", 11, word_month},
    {"nov", 11, word_month},
    {"novembar", 11, word_month},
    {"november", 11, word_month},
    {"novembra", 11, word_month},
    {"novembre", 11, word_month},
    {"novembri", 11, word_month},
    {"novembris", 11, word_month},
    {"novembro", 11, word_month},
    {"noviembre", 11, word_month},
    {"o", 0, word_filler},
    {"oca", 1, word_month},
    {"ocak", 1, word_month},
    {"oclock", 0, word_filler},
    {"oct", 10, word_month},
    {"october", 10, word_month},
    {"octobre", 10, word_month},
    {"octombrie", 10, word_month},
    {"octubre", 10, word_month},
    {"of", 0, word_filler},
    {"ogos", 8, word_month},
    {"okt", 10, word_month},
    {"oktobar", 10, word_month},
    {"oktober", 10, word_month},
    {"oktobra", 10, word_month},
    {"oktobri", 10, word_month},
    {"oktobris", 10, word_month},
    {"oktoober", 10, word_month},
    {"oktoobri", 10, word_month},
    {"om", 0, word_filler},
    {"on", 0, word_filler},
    {"ons", 0, word_weekday},
    {"onsdag", 0, word_weekday},
    {"ore", 0, word_filler},
    {"otrdiena", 0, word_weekday},
    {"ott", 10, word_month},
    {"ottobre", 10, word_month},
    {"out", 10, word_month},
    {"outubre", 10, word_month},
    {"outubro", 10, word_month},
    {"ozu", 3, word_month},
    {"ozujak", 3, word_month},
    {"ozujka", 3, word_month},
    {"pa", 0, word_weekday},
    {"patek", 0, word_weekday},
    {"paz", 10, word_month | word_weekday},
    {"pazar", 0, word_weekday},
    {"pazartesi", 0, word_weekday},
    {"pazdz", 10, word_month},
    {"pazdziernik", 10, word_month},
    {"pazdziernika", 10, word_month},
    {"pe", 0, word_weekday},
    {"pen", 0, word_weekday},
    {"pentek", 0, word_weekday},
    {"per", 0, word_weekday},
    {"perjantai", 0, word_weekday},
    {"perjantaina", 0, word_weekday},
    {"persembe", 0, word_weekday},
    {"pet", 0, word_weekday | word_south},
    {"petak", 0, word_weekday | word_south},
    {"pia", 0, word_weekday},
    {"piatek", 0, word_weekday},
    {"piatok", 0, word_weekday},
    {"piektdiena", 0, word_weekday},
    {"pirmdiena", 0, word_weekday},
    {"pm", 0, word_pm},
    {"pn", 0, word_weekday},
    {"po", 0, word_weekday},
    {"pon", 0, word_weekday},
    {"pondeli", 0, word_weekday},
    {"pondelok", 0, word_weekday},
    {"ponedeljak", 0, word_weekday | word_south},
    {"ponedeljek", 0, word_weekday},
    {"ponedjeljak", 0, word_weekday | word_south},
    {"ponied", 0, word_weekday},
    {"poniedzialek", 0, word_weekday},
    {"pro", 12, word_month},
    {"prosinac", 12, word_month},
    {"prosinca", 12, word_month},
    {"prosince", 12, word_month},
    {"prosinec", 12, word_month},
    {"pt", 0, word_weekday},
    {"puhapaev", 0, word_weekday},
    {"pzt", 0, word_weekday},
    {"qua", 0, word_weekday},
    {"quarta", 0, word_weekday},
    {"qui", 0, word_weekday},
    {"quinta", 0, word_weekday},
    {"r", 0, word_filler},
    {"rab", 0, word_weekday},
    {"rabu", 0, word_weekday},
    {"rd", 0, word_suffix},
    {"re", 0, word_suffix},
    {"reede", 0, word_weekday},
    {"rij", 10, word_month},
    {"rijen", 10, word_month},
    {"rijna", 10, word_month},
    {"rok", 0, word_filler},
    {"roku", 0, word_filler},
    {"rugpjucio", 8, word_month},
    {"rugpjutis", 8, word_month},
    {"rugsejis", 9, word_month},
    {"rugsejo", 9, word_month},
    {"ruj", 9, word_month},
    {"rujan", 9, word_month},
    {"rujna", 9, word_month},
    {"s", 0, word_second_unit},
    {"sa", 0, word_weekday},
    {"sab", 0, word_weekday},
    {"sabado", 0, word_weekday},
    {"sabato", 0, word_weekday},
    {"sabtu", 0, word_weekday},
    {"sal", 0, word_weekday},
    {"sali", 0, word_weekday},
    {"sam", 0, word_weekday},
    {"sambata", 0, word_weekday},
    {"samedi", 0, word_weekday},
    {"samstag", 0, word_weekday},
    {"sat", 0, word_weekday},
    {"saturday", 0, word_weekday},
    {"sausio", 1, word_month},
    {"sausis", 1, word_month},
    {"sec", 0, word_second_unit},
    {"seg", 0, word_weekday},
    {"segunda", 0, word_weekday},
    {"sek", 0, word_second_unit},
    {"sel", 0, word_weekday},
    {"selasa", 0, word_weekday},
    {"sen", 0, word_weekday},
    {"senin", 0, word_weekday},
    {"sep", 9, word_month},
    {"sept", 9, word_month},
    {"septembar", 9, word_month},
    {"september", 9, word_month},
    {"septembra", 9, word_month},
    {"septembre", 9, word_month},
    {"septembri", 9, word_month},
    {"septembrie", 9, word_month},
    {"septembris", 9, word_month},
    {"septiembre", 9, word_month},
    {"sestdiena", 0, word_weekday},
    {"set", 9, word_month},
    {"setembre", 9, word_month},
    {"setembro", 9, word_month},
    {"setiembre", 9, word_month},
    {"settembre", 9, word_month},
    {"sex", 0, word_weekday},
    {"sexta", 0, word_weekday},
    {"sie", 8, word_month},
    {"sierpien", 8, word_month},
    {"sierpnia", 8, word_month},
    {"sij", 1, word_month},
    {"sijecanj", 1, word_month},
    {"sijecnja", 1, word_month},
    {"so", 0, word_weekday},
    {"sob", 0, word_weekday},
    {"sobota", 0, word_weekday},
    {"son", 0, word_weekday},
    {"sondag", 0, word_weekday},
    {"sonnabend", 0, word_weekday},
    {"sonntag", 0, word_weekday},
    {"spalio", 10, word_month},
    {"spalis", 10, word_month},
    {"sr", 0, word_weekday},
    {"sre", 0, word_weekday},
    {"sreda", 0, word_weekday | word_south},
    {"sri", 0, word_weekday | word_south},
    {"srijeda", 0, word_weekday | word_south},
    {"sro", 0, word_weekday},
    {"sroda", 0, word_weekday},
    {"srp", 8, word_month | word_north},
    {"srpanj", 7, word_month},
    {"srpen", 8, word_month},
    {"srpna", 8, word_month},
    {"srpnja", 7, word_month},
    {"st", 0, word_weekday | word_suffix},
    {"ste", 0, word_suffix},
    {"streda", 0, word_weekday},
    {"stu", 11, word_month},
    {"studeni", 11, word_month},
    {"studenog", 11, word_month},
    {"studenoga", 11, word_month},
    {"stvrtok", 0, word_weekday},
    {"sty", 1, word_month},
    {"styczen", 1, word_month},
    {"stycznia", 1, word_month},
    {"su", 0, word_weekday},
    {"sub", 2, word_month | word_weekday | word_south},
    {"subat", 2, word_month},
    {"subota", 0, word_weekday | word_south},
    {"sun", 0, word_weekday},
    {"sunday", 0, word_weekday},
    {"sunnuntai", 0, word_weekday},
    {"sunnuntaina", 0, word_weekday},
    {"svetdiena", 0, word_weekday},
    {"svi", 5, word_month},
    {"svibanj", 5, word_month},
    {"svibnja", 5, word_month},
    {"syys", 9, word_month},
    {"syyskuu", 9, word_month},
    {"syyskuuta", 9, word_month},
    {"sze", 0, word_weekday},
    {"szep", 9, word_month},
    {"szept", 9, word_month},
    {"szeptember", 9, word_month},
    {"szerda", 0, word_weekday},
    {"szo", 0, word_weekday},
    {"szombat", 0, word_weekday},
    {"tammi", 1, word_month},
    {"tammikuu", 1, word_month},
    {"tammikuuta", 1, word_month},
    {"teisipaev", 0, word_weekday},
    {"tem", 7, word_month},
    {"temmuz", 7, word_month},
    {"ter", 0, word_weekday},
    {"terca", 0, word_weekday},
    {"th", 0, word_suffix},
    {"the", 0, word_filler},
    {"thu", 0, word_weekday},
    {"thur", 0, word_weekday},
    {"thurs", 0, word_weekday},
    {"thursday", 0, word_weekday},
    {"ti", 0, word_weekday},
    {"tiistai", 0, word_weekday},
    {"tiistaina", 0, word_weekday},
    {"tir", 0, word_weekday},
    {"tirsdag", 0, word_weekday},
    {"tis", 0, word_weekday},
    {"tisdag", 0, word_weekday},
    {"to", 0, word_weekday},
    {"tor", 0, word_weekday},
    {"torek", 0, word_weekday},
    {"torsdag", 0, word_weekday},
    {"torstai", 0, word_weekday},
    {"torstaina", 0, word_weekday},
    {"touko", 5, word_month},
    {"toukokuu", 5, word_month},
    {"toukokuuta", 5, word_month},
    {"tra", 4, word_month},
    {"travanj", 4, word_month},
    {"travnja", 4, word_month},
    {"tresdiena", 0, word_weekday},
    {"tue", 0, word_weekday},
    {"tues", 0, word_weekday},
    {"tuesday", 0, word_weekday},
    {"uhr", 0, word_filler | word_hour_unit},
    {"uhrzeit", 0, word_filler},
    {"um", 0, word_filler},
    {"uno", 2, word_month},
    {"unor", 2, word_month},
    {"unora", 2, word_month},
    {"ut", 0, word_weekday},
    {"utery", 0, word_weekday},
    {"uto", 0, word_weekday | word_south},
    {"utorak", 0, word_weekday | word_south},
    {"utorok", 0, word_weekday},
    {"uur", 0, word_filler | word_hour_unit},
    {"vas", 0, word_weekday},
    {"vasario", 2, word_month},
    {"vasaris", 2, word_month},
    {"vasarnap", 0, word_weekday},
    {"veeb", 2, word_month},
    {"veebr", 2, word_month},
    {"veebruar", 2, word_month},
    {"velj", 2, word_month},
    {"veljaca", 2, word_month},
    {"veljace", 2, word_month},
    {"ven", 0, word_weekday},
    {"vendredi", 0, word_weekday},
    {"venerdi", 0, word_weekday},
    {"venres", 0, word_weekday},
    {"vie", 0, word_weekday},
    {"viernes", 0, word_weekday},
    {"vin", 0, word_weekday},
    {"vineri", 0, word_weekday},
    {"vr", 0, word_weekday},
    {"vrijdag", 0, word_weekday},
    {"wed", 0, word_weekday},
    {"wednes", 0, word_weekday},
    {"wednesday", 0, word_weekday},
    {"weds", 0, word_weekday},
    {"wo", 0, word_weekday},
    {"woensdag", 0, word_weekday},
    {"wrz", 9, word_month},
    {"wrzesien", 9, word_month},
    {"wrzesnia", 9, word_month},
    {"wt", 0, word_weekday},
    {"wto", 0, word_weekday},
    {"wtorek", 0, word_weekday},
    {"xan", 1, word_month},
    {"xaneiro", 1, word_month},
    {"xoves", 0, word_weekday},
    {"xul", 7, word_month},
    {"xullo", 7, word_month},
    {"xuno", 6, word_month},
    {"za", 0, word_weekday},
    {"zar", 9, word_month},
    {"zari", 9, word_month},
    {"zaterdag", 0, word_weekday},
    {"zo", 0, word_weekday},
    {"zondag", 0, word_weekday},
    {"\xC2\xAA", 0, word_suffix},  // ª
    {"\xC2\xBA", 0, word_suffix},  // º
    {"\xCE\xB1\xCF\x80\xCF\x81", 4, word_month},  // απρ
    {"\xCE\xB1\xCF\x80\xCF\x81\xCE\xB9\xCE\xBB\xCE\xB7\xCF\x83", 4, word_month},  // απριλησ
    {"\xCE\xB1\xCF\x80\xCF\x81\xCE\xB9\xCE\xBB\xCE\xB9\xCE\xBF\xCF\x83", 4, word_month},  // απριλιοσ
    {"\xCE\xB1\xCF\x80\xCF\x81\xCE\xB9\xCE\xBB\xCE\xB9\xCE\xBF\xCF\x85", 4, word_month},  // απριλιου
    {"\xCE\xB1\xCF\x85\xCE\xB3", 8, word_month},  // αυγ
    {"\xCE\xB1\xCF\x85\xCE\xB3\xCE\xBF\xCF\x85\xCF\x83\xCF\x84\xCE\xBF\xCF\x83", 8, word_month},  // αυγουστοσ
    {"\xCE\xB1\xCF\x85\xCE\xB3\xCE\xBF\xCF\x85\xCF\x83\xCF\x84\xCE\xBF\xCF\x85", 8, word_month},  // αυγουστου
    {"\xCE\xB3\xCE\xB5\xCE\xBD\xCE\xB1\xCF\x81\xCE\xB7\xCF\x83", 1, word_month},  // γεναρησ
    {"\xCE\xB4\xCE\xB5\xCE\xBA", 12, word_month},  // δεκ
    {"\xCE\xB4\xCE\xB5\xCE\xBA\xCE\xB5\xCE\xBC\xCE\xB2\xCF\x81\xCE\xB9\xCE\xBF\xCF\x83", 12, word_month},  // δεκεμβριοσ
    {"\xCE\xB4\xCE\xB5\xCE\xBA\xCE\xB5\xCE\xBC\xCE\xB2\xCF\x81\xCE\xB9\xCE\xBF\xCF\x85", 12, word_month},  // δεκεμβριου
    {"\xCE\xB4\xCE\xB5\xCF\x85", 0, word_weekday},  // δευ
    {"\xCE\xB4\xCE\xB5\xCF\x85\xCF\x84\xCE\xB5\xCF\x81\xCE\xB1", 0, word_weekday},  // δευτερα
    {"\xCE\xB7", 0, word_suffix},  // η
    {"\xCE\xB7\xCF\x83", 0, word_suffix},  // ησ
    {"\xCE\xB9\xCE\xB1\xCE\xBD", 1, word_month},  // ιαν
    {"\xCE\xB9\xCE\xB1\xCE\xBD\xCE\xBF\xCF\x85\xCE\xB1\xCF\x81\xCE\xB9\xCE\xBF\xCF\x83", 1, word_month},  // ιανουαριοσ
    {"\xCE\xB9\xCE\xB1\xCE\xBD\xCE\xBF\xCF\x85\xCE\xB1\xCF\x81\xCE\xB9\xCE\xBF\xCF\x85", 1, word_month},  // ιανουαριου
    {"\xCE\xB9\xCE\xBF\xCF\x85\xCE\xBB", 7, word_month},  // ιουλ
    {"\xCE\xB9\xCE\xBF\xCF\x85\xCE\xBB\xCE\xB7\xCF\x83", 7, word_month},  // ιουλησ
    {"\xCE\xB9\xCE\xBF\xCF\x85\xCE\xBB\xCE\xB9\xCE\xBF\xCF\x83", 7, word_month},  // ιουλιοσ
    {"\xCE\xB9\xCE\xBF\xCF\x85\xCE\xBB\xCE\xB9\xCE\xBF\xCF\x85", 7, word_month},  // ιουλιου
    {"\xCE\xB9\xCE\xBF\xCF\x85\xCE\xBD", 6, word_month},  // ιουν
    {"\xCE\xB9\xCE\xBF\xCF\x85\xCE\xBD\xCE\xB7\xCF\x83", 6, word_month},  // ιουνησ
    {"\xCE\xB9\xCE\xBF\xCF\x85\xCE\xBD\xCE\xB9\xCE\xBF\xCF\x83", 6, word_month},  // ιουνιοσ
    {"\xCE\xB9\xCE\xBF\xCF\x85\xCE\xBD\xCE\xB9\xCE\xBF\xCF\x85", 6, word_month},  // ιουνιου
    {"\xCE\xBA\xCF\x85\xCF\x81", 0, word_weekday},  // κυρ
    {"\xCE\xBA\xCF\x85\xCF\x81\xCE\xB9\xCE\xB1\xCE\xBA\xCE\xB7", 0, word_weekday},  // κυριακη
    {"\xCE\xBC\xCE\xB1\xCE\xB7\xCF\x83", 5, word_month},  // μαησ
    {"\xCE\xBC\xCE\xB1\xCE\xB9", 5, word_month},  // μαι
    {"\xCE\xBC\xCE\xB1\xCE\xB9\xCE\xBF\xCF\x83", 5, word_month},  // μαιοσ
    {"\xCE\xBC\xCE\xB1\xCE\xB9\xCE\xBF\xCF\x85", 5, word_month},  // μαιου
    {"\xCE\xBC\xCE\xB1\xCF\x81", 3, word_month},  // μαρ
    {"\xCE\xBC\xCE\xB1\xCF\x81\xCF\x84\xCE\xB7\xCF\x83", 3, word_month},  // μαρτησ
    {"\xCE\xBC\xCE\xB1\xCF\x81\xCF\x84\xCE\xB9\xCE\xBF\xCF\x83", 3, word_month},  // μαρτιοσ
    {"\xCE\xBC\xCE\xB1\xCF\x81\xCF\x84\xCE\xB9\xCE\xBF\xCF\x85", 3, word_month},  // μαρτιου
    {"\xCE\xBC\xCE\xBC", 0, word_pm},  // μμ
    {"\xCE\xBD\xCE\xBF\xCE\xB5", 11, word_month},  // νοε
    {"\xCE\xBD\xCE\xBF\xCE\xB5\xCE\xBC", 11, word_month},  // νοεμ
    {"\xCE\xBD\xCE\xBF\xCE\xB5\xCE\xBC\xCE\xB2\xCF\x81\xCE\xB9\xCE\xBF\xCF\x83", 11, word_month},  // νοεμβριοσ
    {"\xCE\xBD\xCE\xBF\xCE\xB5\xCE\xBC\xCE\xB2\xCF\x81\xCE\xB9\xCE\xBF\xCF\x85", 11, word_month},  // νοεμβριου
    {"\xCE\xBF\xCE\xBA\xCF\x84", 10, word_month},  // οκτ
    {"\xCE\xBF\xCE\xBA\xCF\x84\xCF\x89\xCE\xB2\xCF\x81\xCE\xB9\xCE\xBF\xCF\x83", 10, word_month},  // οκτωβριοσ
    {"\xCE\xBF\xCE\xBA\xCF\x84\xCF\x89\xCE\xB2\xCF\x81\xCE\xB9\xCE\xBF\xCF\x85", 10, word_month},  // οκτωβριου
    {"\xCF\x80\xCE\xB1\xCF\x81", 0, word_weekday},  // παρ
    {"\xCF\x80\xCE\xB1\xCF\x81\xCE\xB1\xCF\x83\xCE\xBA\xCE\xB5\xCF\x85\xCE\xB7", 0, word_weekday},  // παρασκευη
    {"\xCF\x80\xCE\xB5\xCE\xBC", 0, word_weekday},  // πεμ
    {"\xCF\x80\xCE\xB5\xCE\xBC\xCF\x80\xCF\x84\xCE\xB7", 0, word_weekday},  // πεμπτη
    {"\xCF\x80\xCE\xBC", 0, word_am},  // πμ
    {"\xCF\x83\xCE\xB1\xCE\xB2", 0, word_weekday},  // σαβ
    {"\xCF\x83\xCE\xB1\xCE\xB2\xCE\xB2\xCE\xB1\xCF\x84\xCE\xBF", 0, word_weekday},  // σαββατο
    {"\xCF\x83\xCE\xB5\xCF\x80", 9, word_month},  // σεπ
    {"\xCF\x83\xCE\xB5\xCF\x80\xCF\x84", 9, word_month},  // σεπτ
    {"\xCF\x83\xCE\xB5\xCF\x80\xCF\x84\xCE\xB5\xCE\xBC\xCE\xB2\xCF\x81\xCE\xB9\xCE\xBF\xCF\x83", 9, word_month},  // σεπτεμβριοσ
    {"\xCF\x83\xCE\xB5\xCF\x80\xCF\x84\xCE\xB5\xCE\xBC\xCE\xB2\xCF\x81\xCE\xB9\xCE\xBF\xCF\x85", 9, word_month},  // σεπτεμβριου
    {"\xCF\x83\xCF\x84\xCE\xB9\xCF\x83", 0, word_filler},  // στισ
    {"\xCF\x84\xCE\xB5\xCF\x84", 0, word_weekday},  // τετ
    {"\xCF\x84\xCE\xB5\xCF\x84\xCE\xB1\xCF\x81\xCF\x84\xCE\xB7", 0, word_weekday},  // τεταρτη
    {"\xCF\x84\xCF\x81\xCE\xB9", 0, word_weekday},  // τρι
    {"\xCF\x84\xCF\x81\xCE\xB9\xCF\x84\xCE\xB7", 0, word_weekday},  // τριτη
    {"\xCF\x86\xCE\xB5\xCE\xB2", 2, word_month},  // φεβ
    {"\xCF\x86\xCE\xB5\xCE\xB2\xCF\x81\xCE\xBF\xCF\x85\xCE\xB1\xCF\x81\xCE\xB9\xCE\xBF\xCF\x83", 2, word_month},  // φεβρουαριοσ
    {"\xCF\x86\xCE\xB5\xCE\xB2\xCF\x81\xCE\xBF\xCF\x85\xCE\xB1\xCF\x81\xCE\xB9\xCE\xBF\xCF\x85", 2, word_month},  // φεβρουαριου
    {"\xD0\xB0\xD0\xB2", 8, word_month},  // ав
    {"\xD0\xB0\xD0\xB2\xD0\xB3", 8, word_month},  // авг
    {"\xD0\xB0\xD0\xB2\xD0\xB3\xD1\x83\xD1\x81\xD1\x82", 8, word_month},  // август
    {"\xD0\xB0\xD0\xB2\xD0\xB3\xD1\x83\xD1\x81\xD1\x82\xD0\xB0", 8, word_month},  // августа
    {"\xD0\xB0\xD0\xBF\xD1\x80", 4, word_month},  // апр
    {"\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD0\xBB\xD1\x8C", 4, word_month},  // апрель
    {"\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD0\xBB\xD1\x8F", 4, word_month},  // апреля
    {"\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB8\xD0\xBB", 4, word_month},  // април
    {"\xD0\xB1\xD0\xB5\xD1\x80", 3, word_month},  // бер
    {"\xD0\xB1\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB7\xD0\xB5\xD0\xBD\xD1\x8C", 3, word_month},  // березень
    {"\xD0\xB1\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB7\xD0\xBD\xD1\x8F", 3, word_month},  // березня
    {"\xD0\xB2", 0, word_filler},  // в
    {"\xD0\xB2\xD0\xB5\xD1\x80", 9, word_month},  // вер
    {"\xD0\xB2\xD0\xB5\xD1\x80\xD0\xB5\xD1\x81\xD0\xB5\xD0\xBD\xD1\x8C", 9, word_month},  // вересень
    {"\xD0\xB2\xD0\xB5\xD1\x80\xD0\xB5\xD1\x81\xD0\xBD\xD1\x8F", 9, word_month},  // вересня
    {"\xD0\xB2\xD0\xBE\xD1\x81\xD0\xBA\xD1\x80\xD0\xB5\xD1\x81\xD0\xB5\xD0\xBD\xD1\x8C\xD0\xB5", 0, word_weekday},  // воскресенье
    {"\xD0\xB2\xD1\x81", 0, word_weekday},  // вс
    {"\xD0\xB2\xD1\x82", 0, word_weekday},  // вт
    {"\xD0\xB2\xD1\x82\xD0\xBE", 0, word_weekday},  // вто
    {"\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80\xD0\xBD\xD0\xB8\xD0\xBA", 0, word_weekday},  // вторник
    {"\xD0\xB2\xD1\x96\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBA", 0, word_weekday},  // вівторок
    {"\xD0\xB3", 0, word_filler},  // г
    {"\xD0\xB3\xD0\xBE", 0, word_suffix},  // го
    {"\xD0\xB3\xD0\xBE\xD0\xB4\xD0\xB0", 0, word_filler},  // года
    {"\xD0\xB3\xD0\xBE\xD0\xB4\xD1\x83", 0, word_filler},  // году
    {"\xD0\xB3\xD1\x80\xD1\x83", 12, word_month},  // гру
    {"\xD0\xB3\xD1\x80\xD1\x83\xD0\xB4\xD0\xB5\xD0\xBD\xD1\x8C", 12, word_month},  // грудень
    {"\xD0\xB3\xD1\x80\xD1\x83\xD0\xB4\xD0\xBD\xD1\x8F", 12, word_month},  // грудня
    {"\xD0\xB4\xD0\xB5\xD0\xBA", 12, word_month},  // дек
    {"\xD0\xB4\xD0\xB5\xD0\xBA\xD0\xB0\xD0\xB1\xD1\x80\xD1\x8C", 12, word_month},  // декабрь
    {"\xD0\xB4\xD0\xB5\xD0\xBA\xD0\xB0\xD0\xB1\xD1\x80\xD1\x8F", 12, word_month},  // декабря
    {"\xD0\xB4\xD0\xB5\xD0\xBA\xD0\xB5\xD0\xBC\xD0\xB2\xD1\x80\xD0\xB8", 12, word_month},  // декември
    {"\xD0\xB4\xD0\xB5\xD0\xBD", 0, word_filler},  // ден
    {"\xD0\xB4\xD0\xB5\xD1\x86\xD0\xB5\xD0\xBC\xD0\xB1\xD0\xB0\xD1\x80", 12, word_month},  // децембар
    {"\xD0\xB5", 0, word_suffix},  // е
    {"\xD0\xB6\xD0\xBD\xD1\x96\xD1\x9E\xD0\xBD\xD1\x8F", 8, word_month},  // жніўня
    {"\xD0\xB6\xD0\xBE\xD0\xB2", 10, word_month},  // жов
    {"\xD0\xB6\xD0\xBE\xD0\xB2\xD1\x82\xD0\xB5\xD0\xBD\xD1\x8C", 10, word_month},  // жовтень
    {"\xD0\xB6\xD0\xBE\xD0\xB2\xD1\x82\xD0\xBD\xD1\x8F", 10, word_month},  // жовтня
    {"\xD0\xB8\xD1\x8E\xD0\xBB", 7, word_month},  // июл
    {"\xD0\xB8\xD1\x8E\xD0\xBB\xD1\x8C", 7, word_month},  // июль
    {"\xD0\xB8\xD1\x8E\xD0\xBB\xD1\x8F", 7, word_month},  // июля
    {"\xD0\xB8\xD1\x8E\xD0\xBD", 6, word_month},  // июн
    {"\xD0\xB8\xD1\x8E\xD0\xBD\xD1\x8C", 6, word_month},  // июнь
    {"\xD0\xB8\xD1\x8E\xD0\xBD\xD1\x8F", 6, word_month},  // июня
    {"\xD0\xB9", 0, word_suffix},  // й
    {"\xD0\xBA\xD0\xB0\xD1\x81\xD1\x82\xD1\x80\xD1\x8B\xD1\x87\xD0\xBD\xD1\x96\xD0\xBA\xD0\xB0", 10, word_month},  // кастрычніка
    {"\xD0\xBA\xD0\xB2\xD1\x96", 4, word_month},  // кві
    {"\xD0\xBA\xD0\xB2\xD1\x96\xD1\x82\xD0\xB5\xD0\xBD\xD1\x8C", 4, word_month},  // квітень
    {"\xD0\xBA\xD0\xB2\xD1\x96\xD1\x82\xD0\xBD\xD1\x8F", 4, word_month},  // квітня
    {"\xD0\xBB\xD0\xB8\xD0\xBF", 7, word_month},  // лип
    {"\xD0\xBB\xD0\xB8\xD0\xBF\xD0\xB5\xD0\xBD\xD1\x8C", 7, word_month},  // липень
    {"\xD0\xBB\xD0\xB8\xD0\xBF\xD0\xBD\xD1\x8F", 7, word_month},  // липня
    {"\xD0\xBB\xD0\xB8\xD1\x81", 11, word_month},  // лис
    {"\xD0\xBB\xD0\xB8\xD1\x81\xD1\x82\xD0\xBE\xD0\xBF\xD0\xB0\xD0\xB4", 11, word_month},  // листопад
    {"\xD0\xBB\xD0\xB8\xD1\x81\xD1\x82\xD0\xBE\xD0\xBF\xD0\xB0\xD0\xB4\xD0\xB0", 11, word_month},  // листопада
    {"\xD0\xBB\xD1\x8E\xD1\x82", 2, word_month},  // лют
    {"\xD0\xBB\xD1\x8E\xD1\x82\xD0\xB8\xD0\xB9", 2, word_month},  // лютий
    {"\xD0\xBB\xD1\x8E\xD1\x82\xD0\xBE\xD0\xB3\xD0\xBE", 2, word_month},  // лютого
    {"\xD0\xBC\xD0\xB0\xD0\xB9", 5, word_month},  // май
    {"\xD0\xBC\xD0\xB0\xD1\x80", 3, word_month},  // мар
    {"\xD0\xBC\xD0\xB0\xD1\x80\xD1\x82", 3, word_month},  // март
    {"\xD0\xBC\xD0\xB0\xD1\x80\xD1\x82\xD0\xB0", 3, word_month},  // марта
    {"\xD0\xBC\xD0\xB0\xD1\x8F", 5, word_month},  // мая
    {"\xD0\xBC\xD0\xB0\xD1\x98", 5, word_month},  // мај
    {"\xD0\xBC\xD0\xB8\xD0\xBD", 0, word_minute_unit},  // мин
    {"\xD0\xBD\xD0\xB4", 0, word_weekday},  // нд
    {"\xD0\xBD\xD0\xB5\xD0\xB4", 0, word_weekday},  // нед
    {"\xD0\xBD\xD0\xB5\xD0\xB4\xD0\xB5\xD0\xBB\xD1\x8F", 0, word_weekday},  // неделя
    {"\xD0\xBD\xD0\xB5\xD0\xB4\xD1\x96\xD0\xBB\xD1\x8F", 0, word_weekday},  // неділя
    {"\xD0\xBD\xD0\xBE\xD0\xB2", 11, word_month},  // нов
    {"\xD0\xBD\xD0\xBE\xD0\xB2\xD0\xB5\xD0\xBC\xD0\xB1\xD0\xB0\xD1\x80", 11, word_month},  // новембар
    {"\xD0\xBD\xD0\xBE\xD0\xB5\xD0\xBC\xD0\xB2\xD1\x80\xD0\xB8", 11, word_month},  // ноември
    {"\xD0\xBD\xD0\xBE\xD1\x8F", 11, word_month},  // ноя
    {"\xD0\xBD\xD0\xBE\xD1\x8F\xD0\xB1", 11, word_month},  // нояб
    {"\xD0\xBD\xD0\xBE\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8C", 11, word_month},  // ноябрь
    {"\xD0\xBD\xD0\xBE\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8F", 11, word_month},  // ноября
    {"\xD0\xBE", 0, word_filler},  // о
    {"\xD0\xBE\xD0\xBA\xD1\x82", 10, word_month},  // окт
    {"\xD0\xBE\xD0\xBA\xD1\x82\xD0\xBE\xD0\xB1\xD0\xB0\xD1\x80", 10, word_month},  // октобар
    {"\xD0\xBE\xD0\xBA\xD1\x82\xD0\xBE\xD0\xBC\xD0\xB2\xD1\x80\xD0\xB8", 10, word_month},  // октомври
    {"\xD0\xBE\xD0\xBA\xD1\x82\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8C", 10, word_month},  // октябрь
    {"\xD0\xBE\xD0\xBA\xD1\x82\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8F", 10, word_month},  // октября
    {"\xD0\xBF\xD0\xB5\xD1\x82", 0, word_weekday},  // пет
    {"\xD0\xBF\xD0\xB5\xD1\x82\xD1\x8A\xD0\xBA", 0, word_weekday},  // петък
    {"\xD0\xBF\xD0\xBD", 0, word_weekday},  // пн
    {"\xD0\xBF\xD0\xBE\xD0\xBD", 0, word_weekday},  // пон
    {"\xD0\xBF\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xB4\xD0\xB5\xD0\xBB\xD0\xBD\xD0\xB8\xD0\xBA", 0, word_weekday},  // понеделник
    {"\xD0\xBF\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xB4\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xBD\xD0\xB8\xD0\xBA", 0, word_weekday},  // понедельник
    {"\xD0\xBF\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xB4\xD1\x96\xD0\xBB\xD0\xBE\xD0\xBA", 0, word_weekday},  // понеділок
    {"\xD0\xBF\xD1\x82", 0, word_weekday},  // пт
    {"\xD0\xBF\xD1\x8F\xD1\x82\xD0\xBD\xD0\xB8\xD1\x86\xD0\xB0", 0, word_weekday},  // пятница
    {"\xD0\xBF\xD1\x8F\xD1\x82\xD0\xBD\xD0\xB8\xD1\x86\xD1\x83", 0, word_weekday},  // пятницу
    {"\xD0\xBF\xD1\x8F\xD1\x82\xD0\xBD\xD0\xB8\xD1\x86\xD1\x8F", 0, word_weekday},  // пятниця
    {"\xD1\x80", 0, word_filler},  // р
    {"\xD1\x80\xD0\xBE\xD0\xBA\xD1\x83", 0, word_filler},  // року
    {"\xD1\x81\xD0\xB0\xD0\xBA\xD0\xB0\xD0\xB2\xD1\x96\xD0\xBA\xD0\xB0", 3, word_month},  // сакавіка
    {"\xD1\x81\xD0\xB1", 0, word_weekday},  // сб
    {"\xD1\x81\xD0\xB5\xD0\xBA", 0, word_second_unit},  // сек
    {"\xD1\x81\xD0\xB5\xD0\xBD", 9, word_month},  // сен
    {"\xD1\x81\xD0\xB5\xD0\xBD\xD1\x82", 9, word_month},  // сент
    {"\xD1\x81\xD0\xB5\xD0\xBD\xD1\x82\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8C", 9, word_month},  // сентябрь
    {"\xD1\x81\xD0\xB5\xD0\xBD\xD1\x82\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8F", 9, word_month},  // сентября
    {"\xD1\x81\xD0\xB5\xD0\xBF", 9, word_month},  // сеп
    {"\xD1\x81\xD0\xB5\xD0\xBF\xD1\x82", 9, word_month},  // септ
    {"\xD1\x81\xD0\xB5\xD0\xBF\xD1\x82\xD0\xB5\xD0\xBC\xD0\xB1\xD0\xB0\xD1\x80", 9, word_month},  // септембар
    {"\xD1\x81\xD0\xB5\xD0\xBF\xD1\x82\xD0\xB5\xD0\xBC\xD0\xB2\xD1\x80\xD0\xB8", 9, word_month},  // септември
    {"\xD1\x81\xD0\xB5\xD1\x80", 8, word_month},  // сер
    {"\xD1\x81\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB4\xD0\xB0", 0, word_weekday},  // середа
    {"\xD1\x81\xD0\xB5\xD1\x80\xD0\xBF\xD0\xB5\xD0\xBD\xD1\x8C", 8, word_month},  // серпень
    {"\xD1\x81\xD0\xB5\xD1\x80\xD0\xBF\xD0\xBD\xD1\x8F", 8, word_month},  // серпня
    {"\xD1\x81\xD0\xBD\xD0\xB5\xD0\xB6\xD0\xBD\xD1\x8F", 12, word_month},  // снежня
    {"\xD1\x81\xD1\x80", 0, word_weekday},  // ср
    {"\xD1\x81\xD1\x80\xD0\xB5\xD0\xB4\xD0\xB0", 0, word_weekday},  // среда
    {"\xD1\x81\xD1\x80\xD0\xB5\xD0\xB4\xD1\x83", 0, word_weekday},  // среду
    {"\xD1\x81\xD1\x80\xD1\x8F", 0, word_weekday},  // сря
    {"\xD1\x81\xD1\x80\xD1\x8F\xD0\xB4\xD0\xB0", 0, word_weekday},  // сряда
    {"\xD1\x81\xD1\x82\xD1\x83\xD0\xB4\xD0\xB7\xD0\xB5\xD0\xBD\xD1\x8F", 1, word_month},  // студзеня
    {"\xD1\x81\xD1\x83\xD0\xB1\xD0\xB1\xD0\xBE\xD1\x82\xD0\xB0", 0, word_weekday},  // суббота
    {"\xD1\x81\xD1\x83\xD0\xB1\xD0\xB1\xD0\xBE\xD1\x82\xD1\x83", 0, word_weekday},  // субботу
    {"\xD1\x81\xD1\x83\xD0\xB1\xD0\xBE\xD1\x82\xD0\xB0", 0, word_weekday},  // субота
    {"\xD1\x81\xD1\x8A\xD0\xB1", 0, word_weekday},  // съб
    {"\xD1\x81\xD1\x8A\xD0\xB1\xD0\xBE\xD1\x82\xD0\xB0", 0, word_weekday},  // събота
    {"\xD1\x81\xD1\x96\xD1\x87", 1, word_month},  // січ
    {"\xD1\x81\xD1\x96\xD1\x87\xD0\xB5\xD0\xBD\xD1\x8C", 1, word_month},  // січень
    {"\xD1\x81\xD1\x96\xD1\x87\xD0\xBD\xD1\x8F", 1, word_month},  // січня
    {"\xD1\x82\xD1\x80\xD0\xB0", 5, word_month},  // тра
    {"\xD1\x82\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB5\xD0\xBD\xD1\x8C", 5, word_month},  // травень
    {"\xD1\x82\xD1\x80\xD0\xB0\xD0\xB2\xD0\xBD\xD1\x8F", 5, word_month},  // травня
    {"\xD1\x84\xD0\xB5\xD0\xB1", 2, word_month},  // феб
    {"\xD1\x84\xD0\xB5\xD0\xB1\xD1\x80\xD1\x83\xD0\xB0\xD1\x80", 2, word_month},  // фебруар
    {"\xD1\x84\xD0\xB5\xD0\xB2", 2, word_month},  // фев
    {"\xD1\x84\xD0\xB5\xD0\xB2\xD1\x80", 2, word_month},  // февр
    {"\xD1\x84\xD0\xB5\xD0\xB2\xD1\x80\xD0\xB0\xD0\xBB\xD1\x8C", 2, word_month},  // февраль
    {"\xD1\x84\xD0\xB5\xD0\xB2\xD1\x80\xD0\xB0\xD0\xBB\xD1\x8F", 2, word_month},  // февраля
    {"\xD1\x84\xD0\xB5\xD0\xB2\xD1\x80\xD1\x83\xD0\xB0\xD1\x80\xD0\xB8", 2, word_month},  // февруари
    {"\xD1\x87", 0, word_hour_unit},  // ч
    {"\xD1\x87\xD0\xB5\xD1\x80", 6, word_month},  // чер
    {"\xD1\x87\xD0\xB5\xD1\x80\xD0\xB2\xD0\xB5\xD0\xBD\xD1\x8C", 6, word_month},  // червень
    {"\xD1\x87\xD0\xB5\xD1\x80\xD0\xB2\xD0\xBD\xD1\x8F", 6, word_month},  // червня
    {"\xD1\x87\xD0\xB5\xD1\x82", 0, word_weekday},  // чет
    {"\xD1\x87\xD0\xB5\xD1\x82\xD0\xB2\xD0\xB5\xD1\x80", 0, word_weekday},  // четвер
    {"\xD1\x87\xD0\xB5\xD1\x82\xD0\xB2\xD0\xB5\xD1\x80\xD0\xB3", 0, word_weekday},  // четверг
    {"\xD1\x87\xD0\xB5\xD1\x82\xD0\xB2\xD1\x8A\xD1\x80\xD1\x82\xD1\x8A\xD0\xBA", 0, word_weekday},  // четвъртък
    {"\xD1\x87\xD1\x82", 0, word_weekday},  // чт
    {"\xD1\x8E\xD0\xBB", 7, word_month},  // юл
    {"\xD1\x8E\xD0\xBB\xD0\xB8", 7, word_month},  // юли
    {"\xD1\x8E\xD0\xBD", 6, word_month},  // юн
    {"\xD1\x8E\xD0\xBD\xD0\xB8", 6, word_month},  // юни
    {"\xD1\x8F\xD0\xBD", 1, word_month},  // ян
    {"\xD1\x8F\xD0\xBD\xD0\xB2", 1, word_month},  // янв
    {"\xD1\x8F\xD0\xBD\xD0\xB2\xD0\xB0\xD1\x80\xD1\x8C", 1, word_month},  // январь
    {"\xD1\x8F\xD0\xBD\xD0\xB2\xD0\xB0\xD1\x80\xD1\x8F", 1, word_month},  // января
    {"\xD1\x8F\xD0\xBD\xD1\x83", 1, word_month},  // яну
    {"\xD1\x8F\xD0\xBD\xD1\x83\xD0\xB0\xD1\x80", 1, word_month},  // януар
    {"\xD1\x8F\xD0\xBD\xD1\x83\xD0\xB0\xD1\x80\xD0\xB8", 1, word_month},  // януари
    {"\xD1\x98\xD0\xB0\xD0\xBD", 1, word_month},  // јан
    {"\xD1\x98\xD0\xB0\xD0\xBD\xD1\x83\xD0\xB0\xD1\x80", 1, word_month},  // јануар
    {"\xD1\x98\xD0\xB0\xD0\xBD\xD1\x83\xD0\xB0\xD1\x80\xD0\xB0", 1, word_month},  // јануара
    {"\xD1\x98\xD1\x83\xD0\xBB", 7, word_month},  // јул
    {"\xD1\x98\xD1\x83\xD0\xBB\xD0\xB8", 7, word_month},  // јули
    {"\xD1\x98\xD1\x83\xD0\xBD", 6, word_month},  // јун
    {"\xD1\x98\xD1\x83\xD0\xBD\xD0\xB8", 6, word_month},  // јуни
    {"\xD7\x90\xD7\x95\xD7\x92", 8, word_month},  // אוג
    {"\xD7\x90\xD7\x95\xD7\x92\xD7\x95\xD7\xA1\xD7\x98", 8, word_month},  // אוגוסט
    {"\xD7\x90\xD7\x95\xD7\xA7", 10, word_month},  // אוק
    {"\xD7\x90\xD7\x95\xD7\xA7\xD7\x98\xD7\x95\xD7\x91\xD7\xA8", 10, word_month},  // אוקטובר
    {"\xD7\x90\xD7\xA4\xD7\xA8", 4, word_month},  // אפר
    {"\xD7\x90\xD7\xA4\xD7\xA8\xD7\x99\xD7\x9C", 4, word_month},  // אפריל
    {"\xD7\x91\xD7\x90\xD7\x95\xD7\x92\xD7\x95\xD7\xA1\xD7\x98", 8, word_month},  // באוגוסט
    {"\xD7\x91\xD7\x90\xD7\x95\xD7\xA7\xD7\x98\xD7\x95\xD7\x91\xD7\xA8", 10, word_month},  // באוקטובר
    {"\xD7\x91\xD7\x90\xD7\xA4\xD7\xA8\xD7\x99\xD7\x9C", 4, word_month},  // באפריל
    {"\xD7\x91\xD7\x93\xD7\xA6\xD7\x9E\xD7\x91\xD7\xA8", 12, word_month},  // בדצמבר
    {"\xD7\x91\xD7\x99\xD7\x95\xD7\x9C\xD7\x99", 7, word_month},  // ביולי
    {"\xD7\x91\xD7\x99\xD7\x95\xD7\xA0\xD7\x99", 6, word_month},  // ביוני
    {"\xD7\x91\xD7\x99\xD7\xA0\xD7\x95\xD7\x90\xD7\xA8", 1, word_month},  // בינואר
    {"\xD7\x91\xD7\x9E\xD7\x90\xD7\x99", 5, word_month},  // במאי
    {"\xD7\x91\xD7\x9E\xD7\xA8\xD7\xA5", 3, word_month},  // במרץ
    {"\xD7\x91\xD7\xA0\xD7\x95\xD7\x91\xD7\x9E\xD7\x91\xD7\xA8", 11, word_month},  // בנובמבר
    {"\xD7\x91\xD7\xA1\xD7\xA4\xD7\x98\xD7\x9E\xD7\x91\xD7\xA8", 9, word_month},  // בספטמבר
    {"\xD7\x91\xD7\xA4\xD7\x91\xD7\xA8\xD7\x95\xD7\x90\xD7\xA8", 2, word_month},  // בפברואר
    {"\xD7\x93\xD7\xA6\xD7\x9E", 12, word_month},  // דצמ
    {"\xD7\x93\xD7\xA6\xD7\x9E\xD7\x91\xD7\xA8", 12, word_month},  // דצמבר
    {"\xD7\x99\xD7\x95\xD7\x9C", 7, word_month},  // יול
    {"\xD7\x99\xD7\x95\xD7\x9C\xD7\x99", 7, word_month},  // יולי
    {"\xD7\x99\xD7\x95\xD7\xA0", 6, word_month},  // יונ
    {"\xD7\x99\xD7\x95\xD7\xA0\xD7\x99", 6, word_month},  // יוני
    {"\xD7\x99\xD7\xA0\xD7\x95", 1, word_month},  // ינו
    {"\xD7\x99\xD7\xA0\xD7\x95\xD7\x90\xD7\xA8", 1, word_month},  // ינואר
    {"\xD7\x9E\xD7\x90\xD7\x99", 5, word_month},  // מאי
    {"\xD7\x9E\xD7\xA8\xD7\xA1", 3, word_month},  // מרס
    {"\xD7\x9E\xD7\xA8\xD7\xA5", 3, word_month},  // מרץ
    {"\xD7\xA0\xD7\x95\xD7\x91", 11, word_month},  // נוב
    {"\xD7\xA0\xD7\x95\xD7\x91\xD7\x9E\xD7\x91\xD7\xA8", 11, word_month},  // נובמבר
    {"\xD7\xA1\xD7\xA4\xD7\x98", 9, word_month},  // ספט
    {"\xD7\xA1\xD7\xA4\xD7\x98\xD7\x9E\xD7\x91\xD7\xA8", 9, word_month},  // ספטמבר
    {"\xD7\xA4\xD7\x91\xD7\xA8", 2, word_month},  // פבר
    {"\xD7\xA4\xD7\x91\xD7\xA8\xD7\x95\xD7\x90\xD7\xA8", 2, word_month},  // פברואר
    {"\xD8\xA2\xD8\xA8", 8, word_month},  // آب
    {"\xD8\xA2\xD8\xB0\xD8\xA7\xD8\xB1", 3, word_month},  // آذار
    {"\xD8\xA3\xD8\xA8\xD8\xB1\xD9\x8A\xD9\x84", 4, word_month},  // أبريل
    {"\xD8\xA3\xD8\xBA\xD8\xB3\xD8\xB7\xD8\xB3", 8, word_month},  // أغسطس
    {"\xD8\xA3\xD9\x83\xD8\xAA\xD9\x88\xD8\xA8\xD8\xB1", 10, word_month},  // أكتوبر
    {"\xD8\xA3\xD9\x8A\xD8\xA7\xD8\xB1", 5, word_month},  // أيار
    {"\xD8\xA3\xD9\x8A\xD9\x84\xD9\x88\xD9\x84", 9, word_month},  // أيلول
    {"\xD8\xA5\xD8\xA8\xD8\xB1\xD9\x8A\xD9\x84", 4, word_month},  // إبريل
    {"\xD8\xA7\xD8\xA8\xD8\xB1\xD9\x8A\xD9\x84", 4, word_month},  // ابريل
    {"\xD8\xA7\xD8\xBA\xD8\xB3\xD8\xB7\xD8\xB3", 8, word_month},  // اغسطس
    {"\xD8\xA7\xD9\x83\xD8\xAA\xD9\x88\xD8\xA8\xD8\xB1", 10, word_month},  // اكتوبر
    {"\xD8\xAA\xD9\x85\xD9\x88\xD8\xB2", 7, word_month},  // تموز
    {"\xD8\xAD\xD8\xB2\xD9\x8A\xD8\xB1\xD8\xA7\xD9\x86", 6, word_month},  // حزيران
    {"\xD8\xAF\xD9\x8A\xD8\xB3\xD9\x85\xD8\xA8\xD8\xB1", 12, word_month},  // ديسمبر
    {"\xD8\xB3\xD8\xA8\xD8\xAA\xD9\x85\xD8\xA8\xD8\xB1", 9, word_month},  // سبتمبر
    {"\xD8\xB4\xD8\xA8\xD8\xA7\xD8\xB7", 2, word_month},  // شباط
    {"\xD9\x81\xD8\xA8\xD8\xB1\xD8\xA7\xD9\x8A\xD8\xB1", 2, word_month},  // فبراير
    {"\xD9\x85\xD8\xA7\xD8\xB1\xD8\xB3", 3, word_month},  // مارس
    {"\xD9\x85\xD8\xA7\xD9\x8A\xD9\x88", 5, word_month},  // مايو
    {"\xD9\x86\xD9\x88\xD9\x81\xD9\x85\xD8\xA8\xD8\xB1", 11, word_month},  // نوفمبر
    {"\xD9\x86\xD9\x8A\xD8\xB3\xD8\xA7\xD9\x86", 4, word_month},  // نيسان
    {"\xD9\x8A\xD9\x86\xD8\xA7\xD9\x8A\xD8\xB1", 1, word_month},  // يناير
    {"\xD9\x8A\xD9\x88\xD9\x84\xD9\x8A\xD9\x88", 7, word_month},  // يوليو
    {"\xD9\x8A\xD9\x88\xD9\x86\xD9\x8A\xD9\x88", 6, word_month},  // يونيو
    {"\xE0\xB8\x81\xE0\xB8\x84", 7, word_month | word_thai},  // กค
    {"\xE0\xB8\x81\xE0\xB8\x9E", 2, word_month | word_thai},  // กพ
    {"\xE0\xB8\x81\xE0\xB8\xA2", 9, word_month | word_thai},  // กย
    {"\xE0\xB8\x81\xE0\xB8\xA3\xE0\xB8\x81\xE0\xB8\x8E\xE0\xB8\xB2\xE0\xB8\x84\xE0\xB8\xA1", 7, word_month | word_thai},  // กรกฎาคม
    {"\xE0\xB8\x81\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\xA2\xE0\xB8\xB2\xE0\xB8\xA2\xE0\xB8\x99", 9, word_month | word_thai},  // กันยายน
    {"\xE0\xB8\x81\xE0\xB8\xB8\xE0\xB8\xA1\xE0\xB8\xA0\xE0\xB8\xB2\xE0\xB8\x9E\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\x98\xE0\xB9\x8C", 2, word_month | word_thai},  // กุมภาพันธ์
    {"\xE0\xB8\x88", 0, word_weekday},  // จ
    {"\xE0\xB8\x88\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\x97\xE0\xB8\xA3\xE0\xB9\x8C", 0, word_weekday},  // จันทร์
    {"\xE0\xB8\x95\xE0\xB8\x84", 10, word_month | word_thai},  // ตค
    {"\xE0\xB8\x95\xE0\xB8\xB8\xE0\xB8\xA5\xE0\xB8\xB2\xE0\xB8\x84\xE0\xB8\xA1", 10, word_month | word_thai},  // ตุลาคม
    {"\xE0\xB8\x98\xE0\xB8\x84", 12, word_month | word_thai},  // ธค
    {"\xE0\xB8\x98\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\xA7\xE0\xB8\xB2\xE0\xB8\x84\xE0\xB8\xA1", 12, word_month | word_thai},  // ธันวาคม
    {"\xE0\xB8\x9E", 0, word_weekday},  // พ
    {"\xE0\xB8\x9E\xE0\xB8\x84", 5, word_month | word_thai},  // พค
    {"\xE0\xB8\x9E\xE0\xB8\xA2", 11, word_month | word_thai},  // พย
    {"\xE0\xB8\x9E\xE0\xB8\xA4", 0, word_weekday},  // พฤ
    {"\xE0\xB8\x9E\xE0\xB8\xA4\xE0\xB8\xA8\xE0\xB8\x88\xE0\xB8\xB4\xE0\xB8\x81\xE0\xB8\xB2\xE0\xB8\xA2\xE0\xB8\x99", 11, word_month | word_thai},  // พฤศจิกายน
    {"\xE0\xB8\x9E\xE0\xB8\xA4\xE0\xB8\xA9\xE0\xB8\xA0\xE0\xB8\xB2\xE0\xB8\x84\xE0\xB8\xA1", 5, word_month | word_thai},  // พฤษภาคม
    {"\xE0\xB8\x9E\xE0\xB8\xA4\xE0\xB8\xAB\xE0\xB8\xB1\xE0\xB8\xAA\xE0\xB8\x9A\xE0\xB8\x94\xE0\xB8\xB5", 0, word_weekday},  // พฤหัสบดี
    {"\xE0\xB8\x9E\xE0\xB8\xB8\xE0\xB8\x98", 0, word_weekday},  // พุธ
    {"\xE0\xB8\xA1\xE0\xB8\x81\xE0\xB8\xA3\xE0\xB8\xB2\xE0\xB8\x84\xE0\xB8\xA1", 1, word_month | word_thai},  // มกราคม
    {"\xE0\xB8\xA1\xE0\xB8\x84", 1, word_month | word_thai},  // มค
    {"\xE0\xB8\xA1\xE0\xB8\xB4\xE0\xB8\x96\xE0\xB8\xB8\xE0\xB8\x99\xE0\xB8\xB2\xE0\xB8\xA2\xE0\xB8\x99", 6, word_month | word_thai},  // มิถุนายน
    {"\xE0\xB8\xA1\xE0\xB8\xB4\xE0\xB8\xA2", 6, word_month | word_thai},  // มิย
    {"\xE0\xB8\xA1\xE0\xB8\xB5\xE0\xB8\x84", 3, word_month | word_thai},  // มีค
    {"\xE0\xB8\xA1\xE0\xB8\xB5\xE0\xB8\x99\xE0\xB8\xB2\xE0\xB8\x84\xE0\xB8\xA1", 3, word_month | word_thai},  // มีนาคม
    {"\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\x88\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\x97\xE0\xB8\xA3\xE0\xB9\x8C", 0, word_weekday},  // วันจันทร์
    {"\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\x9E\xE0\xB8\xA4\xE0\xB8\xAB\xE0\xB8\xB1\xE0\xB8\xAA\xE0\xB8\x9A\xE0\xB8\x94\xE0\xB8\xB5", 0, word_weekday},  // วันพฤหัสบดี
    {"\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\x9E\xE0\xB8\xB8\xE0\xB8\x98", 0, word_weekday},  // วันพุธ
    {"\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\xA8\xE0\xB8\xB8\xE0\xB8\x81\xE0\xB8\xA3\xE0\xB9\x8C", 0, word_weekday},  // วันศุกร์
    {"\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\xAD\xE0\xB8\xB1\xE0\xB8\x87\xE0\xB8\x84\xE0\xB8\xB2\xE0\xB8\xA3", 0, word_weekday},  // วันอังคาร
    {"\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\xAD\xE0\xB8\xB2\xE0\xB8\x97\xE0\xB8\xB4\xE0\xB8\x95\xE0\xB8\xA2\xE0\xB9\x8C", 0, word_weekday},  // วันอาทิตย์
    {"\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB9\x80\xE0\xB8\xAA\xE0\xB8\xB2\xE0\xB8\xA3\xE0\xB9\x8C", 0, word_weekday},  // วันเสาร์
    {"\xE0\xB8\xA8", 0, word_weekday},  // ศ
    {"\xE0\xB8\xA8\xE0\xB8\xB8\xE0\xB8\x81\xE0\xB8\xA3\xE0\xB9\x8C", 0, word_weekday},  // ศุกร์
    {"\xE0\xB8\xAA", 0, word_weekday},  // ส
    {"\xE0\xB8\xAA\xE0\xB8\x84", 8, word_month | word_thai},  // สค
    {"\xE0\xB8\xAA\xE0\xB8\xB4\xE0\xB8\x87\xE0\xB8\xAB\xE0\xB8\xB2\xE0\xB8\x84\xE0\xB8\xA1", 8, word_month | word_thai},  // สิงหาคม
    {"\xE0\xB8\xAD", 0, word_weekday},  // อ
    {"\xE0\xB8\xAD\xE0\xB8\xB1\xE0\xB8\x87\xE0\xB8\x84\xE0\xB8\xB2\xE0\xB8\xA3", 0, word_weekday},  // อังคาร
    {"\xE0\xB8\xAD\xE0\xB8\xB2", 0, word_weekday},  // อา
    {"\xE0\xB8\xAD\xE0\xB8\xB2\xE0\xB8\x97\xE0\xB8\xB4\xE0\xB8\x95\xE0\xB8\xA2\xE0\xB9\x8C", 0, word_weekday},  // อาทิตย์
    {"\xE0\xB9\x80\xE0\xB8\xA1\xE0\xB8\xA2", 4, word_month | word_thai},  // เมย
    {"\xE0\xB9\x80\xE0\xB8\xA1\xE0\xB8\xA9\xE0\xB8\xB2\xE0\xB8\xA2\xE0\xB8\x99", 4, word_month | word_thai},  // เมษายน
    {"\xE0\xB9\x80\xE0\xB8\xAA\xE0\xB8\xB2\xE0\xB8\xA3\xE0\xB9\x8C", 0, word_weekday},  // เสาร์
    {"\xE4\xB8\x80\xE6\x9C\x88", 1, word_month},  // 一月
    {"\xE4\xB8\x83\xE6\x9C\x88", 7, word_month},  // 七月
    {"\xE4\xB8\x89\xE6\x9C\x88", 3, word_month},  // 三月
    {"\xE4\xB8\x8A\xE5\x8D\x88", 0, word_am},  // 上午
    {"\xE4\xB8\x8B\xE5\x8D\x88", 0, word_pm},  // 下午
    {"\xE4\xB8\xAD\xE5\x8D\x88", 0, word_pm},  // 中午
    {"\xE4\xB8\xAD\xE9\x9B\xA8", 0, word_filler},  // 中雨
    {"\xE4\xB9\x9D\xE6\x9C\x88", 9, word_month},  // 九月
    {"\xE4\xBA\x8C\xE6\x9C\x88", 2, word_month},  // 二月
    {"\xE4\xBA\x94\xE6\x9C\x88", 5, word_month},  // 五月
    {"\xE5\x82\x8D\xE6\x99\x9A", 0, word_pm},  // 傍晚
    {"\xE5\x85\xAB\xE6\x9C\x88", 8, word_month},  // 八月
    {"\xE5\x85\xAD\xE6\x9C\x88", 6, word_month},  // 六月
    {"\xE5\x87\x8C\xE6\x99\xA8", 0, word_am},  // 凌晨
    {"\xE5\x88\x86", 0, word_minute_unit},  // 分
    {"\xE5\x8D\x81\xE4\xB8\x80\xE6\x9C\x88", 11, word_month},  // 十一月
    {"\xE5\x8D\x81\xE4\xBA\x8C\xE6\x9C\x88", 12, word_month},  // 十二月
    {"\xE5\x8D\x81\xE6\x9C\x88", 10, word_month},  // 十月
    {"\xE5\x8D\x88\xE5\x89\x8D", 0, word_am},  // 午前
    {"\xE5\x8D\x88\xE5\xBE\x8C", 0, word_pm},  // 午後
    {"\xE5\x8F\xB7", 0, word_day_unit},  // 号
    {"\xE5\x91\xA8\xE4\xB8\x80", 0, word_weekday},  // 周一
    {"\xE5\x91\xA8\xE4\xB8\x89", 0, word_weekday},  // 周三
    {"\xE5\x91\xA8\xE4\xBA\x8C", 0, word_weekday},  // 周二
    {"\xE5\x91\xA8\xE4\xBA\x94", 0, word_weekday},  // 周五
    {"\xE5\x91\xA8\xE5\x85\xAD", 0, word_weekday},  // 周六
    {"\xE5\x91\xA8\xE5\x9B\x9B", 0, word_weekday},  // 周四
    {"\xE5\x91\xA8\xE6\x97\xA5", 0, word_weekday},  // 周日
    {"\xE5\x9B\x9B\xE6\x9C\x88", 4, word_month},  // 四月
    {"\xE5\x9C\x9F\xE6\x9B\x9C", 0, word_weekday},  // 土曜
    {"\xE5\x9C\x9F\xE6\x9B\x9C\xE6\x97\xA5", 0, word_weekday},  // 土曜日
    {"\xE5\xA4\x9A\xE4\xBA\x91", 0, word_filler},  // 多云
    {"\xE5\xA4\x9A\xE9\x9B\xB2", 0, word_filler},  // 多雲
    {"\xE5\xA4\x9C", 0, word_pm},  // 夜
    {"\xE5\xA4\xA7\xE9\x9B\xA8", 0, word_filler},  // 大雨
    {"\xE5\xA4\xA7\xE9\x9B\xAA", 0, word_filler},  // 大雪
    {"\xE5\xB0\x8F\xE9\x9B\xA8", 0, word_filler},  // 小雨
    {"\xE5\xB0\x8F\xE9\x9B\xAA", 0, word_filler},  // 小雪
    {"\xE5\xB9\xB4", 0, word_year_unit},  // 年
    {"\xE6\x97\xA5", 0, word_day_unit},  // 日
    {"\xE6\x97\xA5\xE6\x9B\x9C", 0, word_weekday},  // 日曜
    {"\xE6\x97\xA5\xE6\x9B\x9C\xE6\x97\xA5", 0, word_weekday},  // 日曜日
    {"\xE6\x97\xA9\xE4\xB8\x8A", 0, word_am},  // 早上
    {"\xE6\x97\xB6", 0, word_hour_unit},  // 时
    {"\xE6\x98\x9F\xE6\x9C\x9F\xE4\xB8\x80", 0, word_weekday},  // 星期一
    {"\xE6\x98\x9F\xE6\x9C\x9F\xE4\xB8\x89", 0, word_weekday},  // 星期三
    {"\xE6\x98\x9F\xE6\x9C\x9F\xE4\xBA\x8C", 0, word_weekday},  // 星期二
    {"\xE6\x98\x9F\xE6\x9C\x9F\xE4\xBA\x94", 0, word_weekday},  // 星期五
    {"\xE6\x98\x9F\xE6\x9C\x9F\xE5\x85\xAD", 0, word_weekday},  // 星期六
    {"\xE6\x98\x9F\xE6\x9C\x9F\xE5\x9B\x9B", 0, word_weekday},  // 星期四
    {"\xE6\x98\x9F\xE6\x9C\x9F\xE5\xA4\xA9", 0, word_weekday},  // 星期天
    {"\xE6\x98\x9F\xE6\x9C\x9F\xE6\x97\xA5", 0, word_weekday},  // 星期日
    {"\xE6\x99\x82", 0, word_hour_unit},  // 時
    {"\xE6\x99\x9A\xE4\xB8\x8A", 0, word_pm},  // 晚上
    {"\xE6\x99\xB4", 0, word_filler},  // 晴
    {"\xE6\x9C\x88", 0, word_month_unit},  // 月
    {"\xE6\x9C\x88\xE6\x9B\x9C", 0, word_weekday},  // 月曜
    {"\xE6\x9C\x88\xE6\x9B\x9C\xE6\x97\xA5", 0, word_weekday},  // 月曜日
    {"\xE6\x9C\x9D", 0, word_am},  // 朝
    {"\xE6\x9C\xA8\xE6\x9B\x9C", 0, word_weekday},  // 木曜
    {"\xE6\x9C\xA8\xE6\x9B\x9C\xE6\x97\xA5", 0, word_weekday},  // 木曜日
    {"\xE6\xB0\xB4\xE6\x9B\x9C", 0, word_weekday},  // 水曜
    {"\xE6\xB0\xB4\xE6\x9B\x9C\xE6\x97\xA5", 0, word_weekday},  // 水曜日
    {"\xE6\xB8\x85\xE6\x99\xA8", 0, word_am},  // 清晨
    {"\xE7\x81\xAB\xE6\x9B\x9C", 0, word_weekday},  // 火曜
    {"\xE7\x81\xAB\xE6\x9B\x9C\xE6\x97\xA5", 0, word_weekday},  // 火曜日
    {"\xE7\x82\xB9", 0, word_hour_unit},  // 点
    {"\xE7\xA4\xBC\xE6\x8B\x9C\xE4\xB8\x80", 0, word_weekday},  // 礼拜一
    {"\xE7\xA4\xBC\xE6\x8B\x9C\xE4\xB8\x89", 0, word_weekday},  // 礼拜三
    {"\xE7\xA4\xBC\xE6\x8B\x9C\xE4\xBA\x8C", 0, word_weekday},  // 礼拜二
    {"\xE7\xA4\xBC\xE6\x8B\x9C\xE4\xBA\x94", 0, word_weekday},  // 礼拜五
    {"\xE7\xA4\xBC\xE6\x8B\x9C\xE5\x85\xAD", 0, word_weekday},  // 礼拜六
    {"\xE7\xA4\xBC\xE6\x8B\x9C\xE5\x9B\x9B", 0, word_weekday},  // 礼拜四
    {"\xE7\xA4\xBC\xE6\x8B\x9C\xE5\xA4\xA9", 0, word_weekday},  // 礼拜天
    {"\xE7\xA4\xBC\xE6\x8B\x9C\xE6\x97\xA5", 0, word_weekday},  // 礼拜日
    {"\xE7\xA7\x92", 0, word_second_unit},  // 秒
    {"\xE8\x99\x9F", 0, word_day_unit},  // 號
    {"\xE9\x80\xB1\xE4\xB8\x80", 0, word_weekday},  // 週一
    {"\xE9\x80\xB1\xE4\xB8\x89", 0, word_weekday},  // 週三
    {"\xE9\x80\xB1\xE4\xBA\x8C", 0, word_weekday},  // 週二
    {"\xE9\x80\xB1\xE4\xBA\x94", 0, word_weekday},  // 週五
    {"\xE9\x80\xB1\xE5\x85\xAD", 0, word_weekday},  // 週六
    {"\xE9\x80\xB1\xE5\x9B\x9B", 0, word_weekday},  // 週四
    {"\xE9\x80\xB1\xE6\x97\xA5", 0, word_weekday},  // 週日
    {"\xE9\x87\x91\xE6\x9B\x9C", 0, word_weekday},  // 金曜
    {"\xE9\x87\x91\xE6\x9B\x9C\xE6\x97\xA5", 0, word_weekday},  // 金曜日
    {"\xE9\x98\xB4", 0, word_filler},  // 阴
    {"\xE9\x99\xB0", 0, word_filler},  // 陰
    {"\xE9\x9B\xA8", 0, word_filler},  // 雨
    {"\xE9\x9B\xAA", 0, word_filler},  // 雪
    {"\xE9\x9B\xBE", 0, word_filler},  // 雾
    {"\xE9\x9C\xA7", 0, word_filler},  // 霧
    {"\xE9\xBB\x9E", 0, word_hour_unit},  // 點
    {"\xEA\xB8\x88\xEC\x9A\x94\xEC\x9D\xBC", 0, word_weekday},  // 금요일
    {"\xEB\x85\x84", 0, word_year_unit},  // 년
    {"\xEB\xAA\xA9\xEC\x9A\x94\xEC\x9D\xBC", 0, word_weekday},  // 목요일
    {"\xEB\xB6\x84", 0, word_minute_unit},  // 분
    {"\xEC\x88\x98\xEC\x9A\x94\xEC\x9D\xBC", 0, word_weekday},  // 수요일
    {"\xEC\x8B\x9C", 0, word_hour_unit},  // 시
    {"\xEC\x98\xA4\xEC\xA0\x84", 0, word_am},  // 오전
    {"\xEC\x98\xA4\xED\x9B\x84", 0, word_pm},  // 오후
    {"\xEC\x9B\x94", 0, word_month_unit},  // 월
    {"\xEC\x9B\x94\xEC\x9A\x94\xEC\x9D\xBC", 0, word_weekday},  // 월요일
    {"\xEC\x9D\xBC", 0, word_day_unit},  // 일
    {"\xEC\x9D\xBC\xEC\x9A\x94\xEC\x9D\xBC", 0, word_weekday},  // 일요일
    {"\xEC\xB4\x88", 0, word_second_unit},  // 초
    {"\xED\x86\xA0\xEC\x9A\x94\xEC\x9D\xBC", 0, word_weekday},  // 토요일
    {"\xED\x99\x94\xEC\x9A\x94\xEC\x9D\xBC", 0, word_weekday},  // 화요일
    // clang-format on
};

inline constexpr DateWord no_date_word{{}, 0, 0};

/// What is known of a folded word; no roles where nothing is.
[[nodiscard]] constexpr DateWord find_date_word(std::string_view word) noexcept {
  std::size_t low = 0;
  std::size_t high = sizeof(date_words) / sizeof(date_words[0]);
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const int order = date_words[middle].text.compare(word);
    if (order == 0)
      return date_words[middle];
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return no_date_word;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_NAMES_HPP
