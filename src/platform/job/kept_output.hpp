#pragma once

// What is kept of all that a child writes: the first and the last of it, however much there was.

#include <cstdint>
#include <string>
#include <string_view>

namespace commonweal::platform {

// Bytes as text that any database keeps: U+FFFD stands for each byte that is no UTF-8, and for
// U+0000.
std::string storable_text(std::string_view bytes);

class KeptOutput {
 public:
  struct Bytes {
    std::size_t first;
    std::size_t last;
  };
  explicit KeptOutput(Bytes kept) : kept_(kept) {}

  void take(std::string_view bytes);

  std::int64_t bytes() const { return bytes_; }
  bool is_cut() const;

  // With a line in the middle that says how much was left out, where some was.
  std::string text() const;

 private:
  Bytes kept_;
  std::string first_;
  std::string last_;  // Up to twice what is kept of it, so that cutting is rare.
  std::int64_t bytes_ = 0;
};

}  // namespace commonweal::platform
