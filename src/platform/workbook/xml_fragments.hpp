#pragma once

// The elements of one name in a long XML text, one after the other and each whole, in bounded
// memory. For elements that never stand inside their own kind, such as the rows of a sheet. Knows
// the form of tags, no more; what is in a fragment somebody else parses.

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace commonweal::platform {

class XmlFragments {
 public:
  // As ZipPart::read.
  using Read = std::function<std::size_t(char* to, std::size_t count)>;
  enum class Fault { none, too_long, declares_types, broken };

  XmlFragments(Read read, std::size_t fragment_bytes_max)
      : read_(std::move(read)), bytes_max_(fragment_bytes_max) {}

  // The next element whose name, after any prefix, is this one. Valid until the next call. None at
  // the end, or where fault() says why not.
  std::optional<std::string_view> next(std::string_view name);
  Fault fault() const { return fault_; }

 private:
  std::optional<std::string_view> whole_element(std::size_t begin, std::string_view name);
  bool find(std::string_view what, std::size_t from, std::size_t& at);
  bool find_tag_end(std::size_t from, std::size_t& at);
  bool skip_past(std::string_view what);
  bool hold(std::size_t count);
  bool more();

  Read read_;
  std::size_t bytes_max_;
  std::string bytes_;      // Read and not forgotten yet.
  std::size_t begin_ = 0;  // Where the unread part of it begins.
  bool ended_ = false;
  Fault fault_ = Fault::none;
};

}  // namespace commonweal::platform
