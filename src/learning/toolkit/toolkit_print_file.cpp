#include "learning/toolkit/toolkit_print_file.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <vector>

#include "base/counted.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "missions/effect_words.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using missions::Intervention;

using PrintedRow = std::array<std::string, 5>;

std::string impact_of(const ToolkitRow& row) {
  const auto* lines = !row.effects.empty() ? &row.effects : &row.returns;
  if (lines->empty()) return "no effect held";
  const Effect& effect = *lines->front().effect;
  return effect.outcome + ": " + missions::impact_words(effect);
}

std::string security_of(const ToolkitRow& row) {
  return row.effects.empty() ? "" : std::string(words_of(row.effects.front().effect->grade));
}

PrintedRow printed(const ToolkitRow& row) {
  const Intervention& one = *row.intervention;
  return {one.code, std::string(missions::code_word(one.stage)), cost_words(one), impact_of(row),
          security_of(row)};
}

// In letters, of which some take more than a byte.
std::size_t width_of(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void print_rows(const std::vector<PrintedRow>& rows, std::ostream& out) {
  std::array<std::size_t, 5> widths{};
  for (const PrintedRow& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths.at(i) = std::max(widths.at(i), width_of(row.at(i)));
    }
  }
  for (const PrintedRow& row : rows) {
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i) {
      text += row.at(i) + std::string(widths.at(i) - width_of(row.at(i)) + 2, ' ');
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out << text << '\n';
  }
}

void print_line(std::string_view name, const std::string& text, std::ostream& out) {
  if (text.empty()) return;
  out << name << std::string(18 - std::min<std::size_t>(name.size(), 17), ' ') << text << '\n';
}

void print_effect(const Effect& effect, std::ostream& out) {
  out << "\n" << with_capital(effect.outcome) << " (" << effect.code << ")\n";
  print_line("  Impact", missions::impact_words(effect), out);
  print_line("  Interval", missions::interval_words(effect), out);
  print_line("  In another place", missions::prediction_words(effect), out);
  print_line("  As measured", missions::measured_words(effect), out);
  print_line("  Security",
             std::string(words_of(effect.grade)) + "; " + missions::studies_words(effect), out);
  print_line("  When", time_words(effect), out);
  print_line("  Source", effect.source + (effect.rows.empty() ? "" : ", " + effect.rows), out);
}

}  // namespace

void print_toolkit(const Toolkit& toolkit, std::ostream& out) {
  std::vector<PrintedRow> rows = {{"INTERVENTION", "STAGE", "COST", "SUREST EFFECT", "SECURITY"}};
  for (const ToolkitRow& row : toolkit.proven) rows.push_back(printed(row));
  for (const ToolkitRow& row : toolkit.ideas) rows.push_back(printed(row));
  print_rows(rows, out);
}

void print_intervention(const InterventionView& view, std::ostream& out) {
  const Intervention& one = view.intervention();
  out << one.title << '\n' << one.summary << "\n\n";
  print_line("For whom", one.for_whom, out);
  print_line("Stage", std::string(words_of(one.stage)), out);
  print_line("Next test", one.next_test, out);
  print_line("Unit cost", cost_words(one), out);
  print_line("Prevention", one.prevention, out);
  print_line("Personalisation", one.personalisation, out);
  print_line("Productivity", one.productivity, out);
  for (const auto& line : view.row.effects) print_effect(*line.effect, out);
  for (const auto& line : view.row.returns) print_effect(*line.effect, out);
  if (!view.overlaps.empty()) out << '\n';
  for (const auto* other : view.overlaps) {
    out << "Reaches the same people as " << other->code << ": do not add their effects.\n";
  }
  for (const DesignCount& count : designs_of(view.studies)) {
    out << words_of(count.design) << ": " << base::counted(count.studies, "study", "studies")
        << '\n';
  }
}

}  // namespace commonweal::learning
