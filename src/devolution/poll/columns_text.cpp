#include "devolution/poll/columns_text.hpp"

#include <algorithm>
#include <string_view>

#include "base/check.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::size_t kWide = 100;
constexpr std::size_t kGap = 2;

// Characters, not bytes: continuation bytes of UTF-8 take no room.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

class Drawing {
 public:
  explicit Drawing(const ColumnsText& columns) : columns_(columns) {
    for (const auto& name : columns.names) widths_.push_back(width_of(name));
    for (const auto& row : columns.rows) {
      CW_CHECK(row.size() == columns.names.size());
      for (std::size_t c = 0; c < row.size(); ++c) {
        widths_[c] = std::max(widths_[c], width_of(row[c]));
      }
    }
  }

  std::string lines() const {
    std::string text;
    std::size_t from = columns_.first;
    do {
      const std::size_t to = fitting(from);
      if (from > columns_.first) text += '\n';
      text += line(columns_.names, from, to);
      for (const auto& row : columns_.rows) text += line(row, from, to);
      from = to;
    } while (from < columns_.names.size());
    return text;
  }

 private:
  // Past the last column that fits beside the first ones; at least one.
  std::size_t fitting(std::size_t from) const {
    std::size_t wide = 0;
    for (std::size_t c = 0; c < columns_.first; ++c) wide += widths_[c] + kGap;
    std::size_t to = from;
    while (to < widths_.size() && (to == from || wide + widths_[to] <= kWide)) {
      wide += widths_[to++] + kGap;
    }
    return to;
  }

  std::string line(const std::vector<std::string>& cells, std::size_t from, std::size_t to) const {
    std::string text;
    for (std::size_t c = 0; c < to; ++c) {
      if (c >= columns_.first && c < from) continue;
      const std::string blanks(widths_[c] - width_of(cells[c]), ' ');
      if (c > 0) text.append(kGap, ' ');
      text += c < columns_.first ? cells[c] + blanks : blanks + cells[c];
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text + '\n';
  }

  const ColumnsText& columns_;
  std::vector<std::size_t> widths_;
};

}  // namespace

std::string ColumnsText::lines() const { return Drawing(*this).lines(); }

}  // namespace commonweal::devolution
