#include "platform/chart/key.hpp"

#include <algorithm>

namespace commonweal::platform {
namespace {

constexpr double kSwatch = 12;
constexpr double kGap = 6;      // Between a mark and its name.
constexpr double kSpread = 18;  // Between one entry and the next.

Html swatch(const KeyEntry& entry, Place corner) {
  const double middle = corner.y + kSwatch / 2;
  if (entry.mark == KeyMark::line) {
    return line_mark(entry.classes, {{corner.x, middle}, {corner.x + kSwatch, middle}});
  }
  return box_mark(entry.classes, {corner.x, corner.y, corner.x + kSwatch, corner.y + kSwatch});
}

}  // namespace

Drawing key(const std::vector<KeyEntry>& entries, const Sheet& sheet, double top) {
  Html html;
  const double start = top;
  double x = 1;
  double row_height = 0;
  for (const auto& entry : entries) {
    const Words words = wrap(entry.name, sheet.font_size, sheet.width - kSwatch - kGap - 4);
    const double width = kSwatch + kGap + words.width;
    if (x > 1 && x + width > sheet.width - 2) {
      x = 1;
      top += row_height;
      row_height = 0;
    }
    const double lift = (words.line_height() - kSwatch) / 2;
    html.add(swatch(entry, {x, top + std::max(0.0, lift)}));
    html.add(
        label_mark(Html().raw("cw-chart__name"), {words, Anchor::start, x + kSwatch + kGap, top}));
    row_height = std::max(row_height, words.height() + 4);
    x += width + kSpread;
  }
  return {html, top + row_height - start};
}

}  // namespace commonweal::platform
