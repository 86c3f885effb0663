#include "platform/job/progress_line.hpp"

#include <algorithm>
#include <utility>

#include "base/number_text.hpp"
#include "platform/job/kept_output.hpp"

namespace commonweal::platform {
namespace {

// The text before the next space, which is taken off.
std::string_view first_word(std::string_view& text) {
  const auto word = text.substr(0, text.find(' '));
  text.remove_prefix(std::min(word.size() + 1, text.size()));
  return word;
}

}  // namespace

std::string progress_line(std::int64_t done, std::int64_t of, std::string_view sentence) {
  std::string line = std::to_string(done) + ' ' + std::to_string(of) + ' ';
  line += sentence;
  std::ranges::replace(line, '\n', ' ');
  return line + '\n';
}

void ProgressReader::take(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto end = bytes.find('\n');
    const auto piece = bytes.substr(0, end);
    line_ += piece.substr(0, kLineBytesMax - std::min(line_.size(), kLineBytesMax));
    bytes.remove_prefix(std::min(piece.size() + 1, bytes.size()));
    if (end != std::string_view::npos) end_line();
  }
}

void ProgressReader::end_line() {
  std::string_view rest = line_;
  const auto done = base::whole_number({.place = "", .text = first_word(rest)});
  const auto of = base::whole_number({.place = "", .text = first_word(rest)});
  const bool makes_sense = done && of && *done >= 0 && *of >= 0 && (*of == 0 || *done <= *of);
  if (makes_sense) news_ = JobProgress{*done, *of, storable_text(rest)};
  line_.clear();
}

std::optional<JobProgress> ProgressReader::news() { return std::exchange(news_, std::nullopt); }

}  // namespace commonweal::platform
