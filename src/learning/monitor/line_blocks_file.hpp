#pragma once

// A stream in blocks of whole lines, of which somebody is told every byte. Two buffers take turns,
// so that one block can be read while the one before it is worked on.

#include <array>
#include <cstddef>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace commonweal::learning {

class LineBlocks {
 public:
  // `bytes` are to come, 0 where nobody knows.
  LineBlocks(std::istream& in, std::size_t bytes,
             const std::function<void(std::string_view)>& tell);

  // The first line, its end included, alone.
  std::string first_line();

  // The next block; empty at the end. Valid until the call after the next. None where a line is
  // longer than a block.
  std::optional<std::string_view> next();

 private:
  std::istream& in_;
  std::size_t size_;  // Of a block.
  const std::function<void(std::string_view)>& tell_;
  std::array<std::string, 2> buffers_;
  std::size_t turn_ = 0;
  std::string_view rest_;  // Of the last block, after its last line end.
};

}  // namespace commonweal::learning
