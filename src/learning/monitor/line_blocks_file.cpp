#include "learning/monitor/line_blocks_file.hpp"

#include <algorithm>

namespace commonweal::learning {
namespace {

constexpr std::size_t kBlockMin = 1U << 12U;
constexpr std::size_t kBlockMax = 1U << 24U;

}  // namespace

LineBlocks::LineBlocks(std::istream& in, std::size_t bytes,
                       const std::function<void(std::string_view)>& tell)
    : in_(in),
      size_(bytes == 0 ? kBlockMax : std::clamp(bytes + 1, kBlockMin, kBlockMax)),
      tell_(tell) {}

std::string LineBlocks::first_line() {
  std::string line;
  if (std::getline(in_, line) && !in_.eof()) line += '\n';
  tell_(line);
  return line;
}

std::optional<std::string_view> LineBlocks::next() {
  auto& buffer = buffers_[turn_ = 1 - turn_];
  if (buffer.empty()) buffer.resize(size_);
  std::ranges::copy(rest_, buffer.begin());
  const std::size_t before = rest_.size();
  in_.read(buffer.data() + before, std::streamsize(size_ - before));
  const auto read = std::size_t(in_.gcount());
  tell_(std::string_view(buffer).substr(before, read));
  const auto all = std::string_view(buffer).substr(0, before + read);
  rest_ = {};
  if (!in_) return all;
  const auto end = all.rfind('\n');
  if (end == std::string_view::npos) return {};
  rest_ = all.substr(end + 1);
  return all.substr(0, end + 1);
}

}  // namespace commonweal::learning
