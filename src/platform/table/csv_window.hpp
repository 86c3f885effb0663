#pragma once

// The bytes of a stream that are in memory now: read in large pieces, kept until dropped. Knows
// nothing of rows, except how long one may be.

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::platform {

class CsvWindow {
 public:
  struct Size {
    std::size_t at_first = 0;
    std::size_t at_most = 0;
  };

  // Borrows the stream.
  CsvWindow(std::istream& in, Size size);

  // Read and not dropped yet. Valid until more(); the bytes may be changed in place.
  char* data() { return bytes_.data() + begin_; }
  std::string_view unread() const { return {bytes_.data() + begin_, end_ - begin_}; }

  // Reads on behind unread(). False where the stream has ended or the window is full. A stream that
  // cannot be read is the world failing: an exception.
  bool more();

  // All that is not dropped, to the end of the stream; cut where it is longer than `bytes_max`.
  std::string rest(std::size_t bytes_max);

  // Forgets bytes at the front of unread().
  void drop(std::size_t count);

 private:
  bool make_room();

  std::istream& in_;
  std::size_t at_most_;
  std::vector<char> bytes_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool ended_ = false;
};

}  // namespace commonweal::platform
