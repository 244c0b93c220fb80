// SPDX-License-Identifier: MIT
// Makes a podcast's feed from nothing, with all that Apple's and Spotify's directories ask for, and
// says on standard error what they would find fault with. Exit status: 0 for a feed that they take,
// 1 for one that they would refuse.

#include <chrono>
#include <cstdint>
#include <iostream>
#include <string>

#include <tidings/itunes.hpp>
#include <tidings/tidings.hpp>

// One recording: what a program would take from its database.
struct Recording {
  int number;
  const char* title;
  const char* summary;
  const char* notes;  // HTML
  const char* date;
  std::chrono::seconds length;
  std::int64_t bytes;
};

tidings::Item episode_of(const Recording& recording) {
  const std::string number = std::to_string(recording.number);
  tidings::Item item;
  // The id must never change, not even if the file moves: a changed one is a new episode to
  // everyone's player.
  item.id = "tag:harbour.example,2026:episode-" + number;
  item.id_is_permalink = false;
  item.title = recording.title;
  item.links.push_back(
      {"https://harbour.example/episodes/" + number, "alternate", "", "", "", {}, {}});
  item.summary = recording.summary;
  item.content.push_back(tidings::Content(recording.notes, tidings::TextType::html));
  item.published = tidings::parse_date(recording.date);
  // Players show the length before they have fetched the file, so it must be its true size in
  // bytes.
  item.enclosures.push_back(
      {"https://media.harbour.example/" + number + ".mp3", "audio/mpeg", recording.bytes, ""});

  tidings::itunes::Episode episode;
  episode.title = recording.title;
  episode.type = "full";
  episode.season = 1;
  episode.episode = recording.number;
  episode.duration = recording.length;
  episode.explicit_content = tidings::itunes::Explicit::no;
  tidings::itunes::write(item, episode);
  return item;
}

int main() {
  using namespace std::chrono_literals;

  tidings::Channel channel;
  channel.title = "The Quiet Harbour";
  channel.subtitle = "Conversations about boats, tides and the people who live by them.";
  channel.links.push_back({"https://harbour.example/", "alternate", "", "", "", {}, {}});
  channel.links.push_back(
      {"https://harbour.example/feed.xml", "self", "application/rss+xml", "", "", {}, {}});
  channel.language = "en-GB";
  channel.rights = "© 2026 The Quiet Harbour";
  channel.generator.name = "write_podcast";

  tidings::itunes::Show show;
  show.author = "The Quiet Harbour";
  show.type = "episodic";
  show.image = "https://harbour.example/cover.jpg";  // square, 1400 to 3000 pixels, JPEG or PNG
  show.categories = {{"Leisure", {{"Hobbies", {}}}}, {"Society & Culture", {}}};
  show.explicit_content = tidings::itunes::Explicit::no;
  show.owner = {"Ada Marsh", "ada@harbour.example"};
  tidings::itunes::write(channel, show);

  const Recording recordings[] = {
      {2,
       "Reading the water",
       "What a pilot sees in a ripple.",
       "<p>With <a href=\"https://pilots.example/\">Ben</a>.</p>",
       "2026-03-12T06:00:00Z",
       31min + 5s,
       29'840'112},
      {1,
       "Leaving the quay",
       "Why we began.",
       "<p>The first episode &amp; a walk along the quay.</p>",
       "2026-03-05T06:00:00Z",
       24min,
       23'041'536},
  };
  for (const Recording& one : recordings) channel.items.push_back(episode_of(one));  // newest first
  channel.updated = channel.items.front().published;

  std::cout << tidings::to_rss(channel);
  bool good = true;
  for (const tidings::Diagnostic& one : tidings::check(channel, tidings::Format::rss_2_0)) {
    std::cerr << "write_podcast: " << one << '\n';
    good = good && one.severity == tidings::Severity::note;
  }
  return good && std::cout.flush() ? 0 : 1;
}
