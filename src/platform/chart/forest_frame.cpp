#include "platform/chart/forest_frame.hpp"

#include <algorithm>
#include <string>

#include "base/number_text.hpp"
#include "platform/chart/forest_range.hpp"

namespace commonweal::platform {
namespace {

constexpr double kGap = 12;          // Between columns.
constexpr double kNameShare = 0.34;  // Of the width, at most.
constexpr double kTextShare = 0.27;
constexpr double kStackedShare = 0.52;
constexpr double kWeightShare = 0.12;
constexpr double kMarkRoom = 9;     // At each end of the area, for half a square.
constexpr std::size_t kShort = 20;  // Lines that can be seen at once.

struct LineText {
  ForestLine line;
  std::string name;
  std::string estimate;
  std::string weight;
};

std::string interval_words(const ForestChart& chart, double lower, double upper) {
  return effect_words(lower, chart.scale) + " to " + effect_words(upper, chart.scale);
}

std::string estimate_words(const ForestChart& chart, const ForestRow& row) {
  if (!row.estimate_text.empty()) return row.estimate_text;
  if (!row.estimate) return "No figure";
  const std::string words = effect_words(*row.estimate, chart.scale);
  return row.lower ? words + " (" + interval_words(chart, *row.lower, *row.upper) + ")" : words;
}

std::string estimate_words(const ForestChart& chart, const ForestDiamond& diamond) {
  if (!diamond.estimate_text.empty()) return diamond.estimate_text;
  return effect_words(diamond.estimate, chart.scale) + " (" +
         interval_words(chart, diamond.lower, diamond.upper) + ")";
}

std::string weight_words(const ForestRow& row) {
  if (!row.weight_text.empty() || !row.weight) return row.weight_text;
  return base::grouped(*row.weight * 100, 1) + "%";
}

ForestLine line_of(ForestLineKind kind) {
  return {.kind = kind, .name = {}, .estimate = {}, .weight = {}};
}

void add_diamond(const ForestChart& chart, const ForestDiamond& diamond, ForestLineKind kind,
                 std::vector<LineText>& texts) {
  ForestLine line = line_of(kind);
  line.diamond = &diamond;
  texts.push_back({line, diamond.name, estimate_words(chart, diamond), ""});
  if (!diamond.prediction) return;
  line.kind = ForestLineKind::prediction;
  std::string words = diamond.prediction_text;
  if (words.empty()) {
    words = interval_words(chart, diamond.prediction->lower, diamond.prediction->upper);
  }
  texts.push_back({line, chart.prediction_name, std::move(words), ""});
}

bool has_weights(const ForestChart& chart) {
  for (const auto& group : chart.groups) {
    for (const auto& row : group.rows) {
      if (!weight_words(row).empty()) return true;
    }
  }
  return false;
}

std::vector<LineText> texts_of(const ForestChart& chart) {
  std::vector<LineText> texts{{line_of(ForestLineKind::head), chart.name_heading,
                               chart.estimate_heading,
                               has_weights(chart) ? chart.weight_heading : ""}};
  for (const auto& group : chart.groups) {
    if (!group.name.empty()) {
      texts.push_back({line_of(ForestLineKind::heading), group.name, "", ""});
    }
    for (const auto& row : group.rows) {
      ForestLine line = line_of(ForestLineKind::study);
      line.row = &row;
      texts.push_back({line, row.name, estimate_words(chart, row), weight_words(row)});
    }
    if (group.subtotal) add_diamond(chart, *group.subtotal, ForestLineKind::subtotal, texts);
  }
  if (chart.whole) add_diamond(chart, *chart.whole, ForestLineKind::whole, texts);
  return texts;
}

bool has_mark(ForestLineKind kind) {
  return kind != ForestLineKind::head && kind != ForestLineKind::heading;
}

// Words beside marks: three columns, each as wide as its widest words.
struct Columns {
  double names = 0;
  double estimates = 0;
  double weights = 0;
};

Columns set_side_by_side(const std::vector<LineText>& texts, const Sheet& sheet,
                         std::vector<ForestLine>& lines) {
  Columns columns;
  for (const auto& text : texts) {
    ForestLine line = text.line;
    const bool spans = line.kind == ForestLineKind::heading;
    line.name = wrap(text.name, sheet.font_size, sheet.width * (spans ? 0.9 : kNameShare));
    line.estimate = wrap_evenly(text.estimate, sheet.font_size, sheet.width * kTextShare);
    line.weight = wrap(text.weight, sheet.font_size, sheet.width * kWeightShare);
    if (!spans) columns.names = std::max(columns.names, line.name.width);
    columns.estimates = std::max(columns.estimates, line.estimate.width);
    columns.weights = std::max(columns.weights, line.weight.width);
    lines.push_back(std::move(line));
  }
  return columns;
}

void set_stacked(const std::vector<LineText>& texts, const Sheet& sheet,
                 std::vector<ForestLine>& lines) {
  for (const auto& text : texts) {
    ForestLine line = text.line;
    line.estimate = wrap_evenly(text.estimate, sheet.font_size, sheet.width * kStackedShare);
    const double left = sheet.width - line.estimate.width - kGap - 4;
    line.name = wrap(text.name, sheet.font_size, left);
    lines.push_back(std::move(line));
  }
}

double words_height(const ForestLine& line) {
  return std::max({line.name.height(), line.estimate.height(), line.weight.height()});
}

// From this height down; the head is followed by what stands over the marks.
double stand(std::vector<ForestLine>& lines, const Sheet& sheet, bool stacked, double over) {
  double top = 0;
  for (auto& line : lines) {
    const double words = words_height(line) + 4;
    double height = stacked ? words : std::max(words, sheet.font_size * 1.5);
    line.middle = top + height / 2;
    if (stacked && has_mark(line.kind)) {
      height += sheet.font_size * 1.3;
      line.middle = top + words + sheet.font_size * 0.5;
    }
    line.box = {0, top, sheet.width, top + height};
    top += height + (line.kind == ForestLineKind::head ? over : 0);
  }
  return top;
}

Box area_of(const Columns& columns, const Sheet& sheet, bool stacked) {
  if (stacked) return {2, 0, sheet.width - 2, 0};
  double right = columns.estimates + kGap + 2;
  if (columns.weights > 0) right += columns.weights + kGap;
  return {columns.names + kGap + 2, 0, sheet.width - right, 0};
}

}  // namespace

ForestFrame forest_frame(const ForestChart& chart, const Sheet& sheet) {
  const bool stacked = sheet.width < 520;
  const auto texts = texts_of(chart);
  std::vector<ForestLine> lines;
  Columns columns;
  if (stacked) set_stacked(texts, sheet, lines);
  if (!stacked) columns = set_side_by_side(texts, sheet, lines);
  Box area = area_of(columns, sheet, stacked);
  const bool ticks_above = lines.size() > kShort;
  const bool has_reference = chart.reference && !chart.reference->label.empty();
  Words reference =
      wrap_evenly(has_reference ? chart.reference->label : "", sheet.font_size, sheet.width);
  const double tick = sheet.font_size * 1.4;
  const double over = 4 + (ticks_above ? tick : 0) + reference.height();
  area.bottom = stand(lines, sheet, stacked, over);
  area.top = lines.front().box.bottom + over;
  const Range shown = shown_values(chart);
  const LinearScale x(shown, {area.left + kMarkRoom, area.right - kMarkRoom});
  auto ticks = fitting_ticks(shown, chart.scale, x, sheet);
  auto ends = framed_ends(
      chart.ends, chart.no_effect ? x(*chart.no_effect) : (area.left + area.right) / 2, sheet);
  const double height = area.bottom + 6 + tick + ends.height() + 2;
  const double right =
      columns.weights > 0 ? sheet.width - columns.weights - kGap - 2 : sheet.width - 2;
  return {sheet,
          std::move(lines),
          area,
          right,
          shown,
          x,
          std::move(ticks),
          ticks_above,
          std::move(reference),
          std::move(ends),
          height};
}

}  // namespace commonweal::platform
