#include "learning/evidence/aligned_text.hpp"

#include <algorithm>
#include <string_view>

#include "base/check.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kGap = 2;

// Characters, not bytes: continuation bytes of UTF-8 take no room.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

void add_line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
              std::string& to) {
  for (std::size_t c = 0; c < cells.size(); ++c) {
    const std::string blanks(widths[c] - width_of(cells[c]), ' ');
    if (c > 0) to.append(kGap, ' ').append(blanks);
    to += cells[c];
    if (c == 0 && cells.size() > 1) to += blanks;
  }
  to.erase(to.find_last_not_of(' ') + 1);
  to += '\n';
}

}  // namespace

std::string AlignedText::lines() const {
  std::vector<std::size_t> widths;
  for (const auto& name : names) widths.push_back(width_of(name));
  for (const auto& row : rows) {
    CW_CHECK(row.size() == names.size());
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], width_of(row[c]));
  }
  std::string text;
  add_line(names, widths, text);
  for (const auto& row : rows) add_line(row, widths, text);
  return text;
}

}  // namespace commonweal::learning
