// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <ostream>
#include <sstream>
#include <streambuf>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <tidings/io.hpp>

namespace {

constexpr std::string_view small =
    "<rss version=\"2.0\"><channel><title>T</title><item><title>One</title></item></channel></rss>";

// A file that is there as long as the object is.
class TemporaryFile {
 public:
  explicit TemporaryFile(const char* name, std::string_view bytes = {}) : name_(name) {
    std::ofstream(name_, std::ios::binary) << bytes;
  }

  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  ~TemporaryFile() { std::remove(name_.c_str()); }

  const std::string& name() const { return name_; }

  std::string bytes() const {
    std::ifstream in(name_, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }

 private:
  std::string name_;
};

// Takes so many bytes, and then no more.
class FullBuffer : public std::streambuf {
 public:
  explicit FullBuffer(std::streamsize room) : room_(room) {}

 protected:
  std::streamsize xsputn(const char*, std::streamsize count) override {
    const std::streamsize taken = count < room_ ? count : room_;
    room_ -= taken;
    return taken;
  }

  int_type overflow(int_type c) override {
    return room_-- > 0 ? traits_type::not_eof(c) : traits_type::eof();
  }

 private:
  std::streamsize room_;
};

// Notes how long the longest piece is that it is given.
class MeasuringBuffer : public std::streambuf {
 public:
  std::streamsize longest = 0;
  std::streamsize all = 0;

 protected:
  std::streamsize xsputn(const char*, std::streamsize count) override {
    longest = count > longest ? count : longest;
    all += count;
    return count;
  }

  int_type overflow(int_type c) override {
    ++all;
    return traits_type::not_eof(c);
  }
};

tidings::Channel large_channel() {
  tidings::Channel channel;
  channel.title = "Large";
  for (int i = 0; i < 300; ++i) {
    tidings::Item item;
    item.id = "urn:example:" + std::to_string(i);
    item.title = "Item <" + std::to_string(i) + "> & more";
    // Longer than the buffer of the stream's sink now and then, and shorter most of the time.
    item.summary = std::string(static_cast<std::size_t>(i % 100 == 0 ? 50'000 : i), 'x') + " &";
    channel.items.push_back(item);
  }
  return channel;
}

}  // namespace

TEST_CASE("io: a stream gives what its bytes give") {
  std::istringstream in{std::string(small)};
  const tidings::ParseResult from_stream = tidings::parse_stream(in);
  const tidings::ParseResult from_bytes = tidings::parse(small);
  REQUIRE(from_stream);
  REQUIRE(from_bytes);
  CHECK(*from_stream == *from_bytes);
}

TEST_CASE("io: a file gives what its bytes give, whatever its size") {
  for (const std::size_t blanks :
       {std::size_t{0}, std::size_t{1}, std::size_t{65'536}, std::size_t{1'000'000}}) {
    CAPTURE(blanks);
    const TemporaryFile file("tidings_io_test.xml", std::string(small) + std::string(blanks, '\n'));
    const tidings::ParseResult feed = tidings::parse_file(file.name());
    REQUIRE(feed);
    REQUIRE(feed->channel.items.size() == 1);
    CHECK(feed->channel.items.front().title.value == "One");
  }
}

TEST_CASE("io: what cannot be opened or read is an error of its own kind") {
  CHECK(tidings::parse_file("no/such/file.xml").error().code == tidings::ErrorCode::unreadable);
  std::istringstream bad{std::string(small)};
  bad.setstate(std::ios::badbit);
  CHECK(tidings::parse_stream(bad).error().code == tidings::ErrorCode::unreadable);
  CHECK(tidings::to_string(tidings::ErrorCode::unreadable) == "unreadable");
}

TEST_CASE("io: an empty stream is empty, not unreadable") {
  std::istringstream in;
  CHECK(tidings::parse_stream(in).error().code == tidings::ErrorCode::empty);
}

TEST_CASE("io: no more of a stream is read than the limit allows and shows to be passed") {
  tidings::ParseOptions options;
  options.limits.bytes = 100'000;
  std::istringstream in(std::string(small) + std::string(1'000'000, ' '));
  CHECK(tidings::parse_stream(in, options).error().code == tidings::ErrorCode::too_large);
  CHECK(in.tellg() == std::istringstream::pos_type(100'001));

  options.limits.bytes = small.size();
  std::istringstream fits{std::string(small)};
  CHECK(tidings::parse_stream(fits, options));
}

TEST_CASE("io: streams and files receive what the strings hold") {
  const tidings::Channel channel = large_channel();
  std::ostringstream rss;
  CHECK(tidings::write_rss(rss, channel));
  CHECK(rss.str() == tidings::to_rss(channel));
  std::ostringstream atom;
  CHECK(tidings::write_atom(atom, channel));
  CHECK(atom.str() == tidings::to_atom(channel));

  const TemporaryFile file("tidings_io_test.out",
                           "what stood there before, which is to be replaced");
  CHECK(tidings::write_rss_file(file.name(), channel));
  CHECK(file.bytes() == tidings::to_rss(channel));
  CHECK(tidings::write_atom_file(file.name(), channel));
  CHECK(file.bytes() == tidings::to_atom(channel));

  tidings::WriteOptions options;
  options.indent = 0;
  options.declaration = false;
  std::ostringstream plain;
  CHECK(tidings::write_rss(plain, channel, options));
  CHECK(plain.str() == tidings::to_rss(channel, options));
}

TEST_CASE("io: a document goes to a stream in pieces of some kilobytes, however long it is") {
  tidings::Channel channel = large_channel();
  channel.items.front().summary = std::string(1'000'000, 'x');
  MeasuringBuffer buffer;
  std::ostream out(&buffer);
  CHECK(tidings::write_rss(out, channel));
  CHECK(buffer.all == static_cast<std::streamsize>(tidings::to_rss(channel).size()));
  CHECK(buffer.all > 1'000'000);
  CHECK(buffer.longest <= 65'536);
}

TEST_CASE("io: a stream or file that does not take all is said to") {
  const tidings::Channel channel = large_channel();
  for (const std::streamsize room : {std::streamsize{0}, std::streamsize{40'000}}) {
    FullBuffer buffer(room);
    std::ostream out(&buffer);
    CHECK_FALSE(tidings::write_rss(out, channel));
  }
  CHECK_FALSE(tidings::write_rss_file("no/such/folder/feed.xml", channel));
  CHECK_FALSE(tidings::write_atom_file("no/such/folder/feed.xml", channel));
}

TEST_CASE("io: dates and diagnostics print themselves") {
  std::ostringstream out;
  out << tidings::parse_date("2002-09-07T00:00:01Z");
  CHECK(out.str() == "2002-09-07T00:00:01Z");
  out.str("");
  out << tidings::Diagnostic{
      tidings::Code::bare_ampersand, tidings::Severity::warning, 12, 7, "an ampersand"};
  CHECK(out.str() == "12:7: warning: an ampersand [bare-ampersand]");
  out.str("");
  out << tidings::Diagnostic{
      tidings::Code::missing_element, tidings::Severity::error, 0, 0, "no link"};
  CHECK(out.str() == "error: no link [missing-element]");
}
