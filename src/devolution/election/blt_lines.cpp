#include "devolution/election/blt_lines.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::string_view kBlank = " \t\r";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

std::vector<BltLine> blt_lines(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  std::vector<BltLine> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    auto line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back({.number = lines.size() + 1, .text = line});
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::vector<BltWord> blt_words(std::string_view line) {
  std::vector<BltWord> words;
  std::size_t at = 0;
  while ((at = line.find_first_not_of(kBlank, at)) != std::string_view::npos && line[at] != '#') {
    const std::size_t end = line.find_first_of(kBlank, at);
    words.push_back({.text = line.substr(at, end - at), .column = at + 1});
    if (end == std::string_view::npos) break;
    at = end;
  }
  return words;
}

std::string_view trimmed_blt(std::string_view text) {
  const std::size_t from = text.find_first_not_of(kBlank);
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(kBlank) - from + 1);
}

}  // namespace commonweal::devolution
