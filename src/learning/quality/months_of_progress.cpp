#include "learning/quality/months_of_progress.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::learning {
namespace {

constexpr MonthsRow kToolkit2018[] = {
    {0, -0.01, 0.01, "Very low or no impact"},
    {1, 0.02, 0.09, "Low impact"},
    {2, 0.10, 0.18, "Low impact"},
    {3, 0.19, 0.26, "Moderate impact"},
    {4, 0.27, 0.35, "Moderate impact"},
    {5, 0.36, 0.44, "Moderate impact"},
    {6, 0.45, 0.52, "High impact"},
    {7, 0.53, 0.61, "High impact"},
    {8, 0.62, 0.69, "High impact"},
    {9, 0.70, 0.78, "Very high impact"},
    {10, 0.79, 0.87, "Very high impact"},
    {11, 0.88, 0.95, "Very high impact"},
    {12, 0.96, 1.00, "Very high impact"},
};

constexpr std::array kTables = {
    MonthsTable{
        .edition = "toolkit-2018",
        .title = "EEF Toolkits, table of additional months' progress",
        .source = "Education Endowment Foundation, Attainment: additional months' progress, as "
                  "archived in 2018",
        .link = "https://educationendowmentfoundation.org.uk/evidence-summaries/about-the-toolkits/"
                "attainment/",
        .rows = kToolkit2018},
};

// In hundredths, so that 0.1 + 0.2 is compared as 30.
int hundredths(double effect_size) { return static_cast<int>(std::lround(effect_size * 100)); }

}  // namespace

std::span<const MonthsTable> months_tables() { return kTables; }

MonthsAnswer months_of(const MonthsTable& table, double effect_size) {
  CW_CHECK(std::isfinite(effect_size));
  const MonthsRow& last = table.rows.back();
  // Beyond the table the size does not matter, and may be too large to count in hundredths.
  const double size = std::min(std::abs(effect_size), 1e6);
  const int sign = effect_size < 0 ? -1 : 1;
  const auto found = std::ranges::find_if(
      table.rows, [&](const MonthsRow& row) { return hundredths(size) <= hundredths(row.to); });
  const MonthsRow& row = found == table.rows.end() ? last : *found;
  return {.months = sign * row.months,
          .row = row,
          .effect_size = sign * hundredths(size) / 100.0,
          .beyond_table = found == table.rows.end()};
}

std::optional<MonthsRow> effect_sizes_of(const MonthsTable& table, int months) {
  const auto found = std::ranges::find(table.rows, std::abs(months), &MonthsRow::months);
  if (found == table.rows.end()) return std::nullopt;
  MonthsRow row = *found;
  if (months < 0) row = {months, -found->to, -found->from, found->impact};
  return row;
}

std::string months_words(int months) {
  return std::to_string(months) + (months == 1 || months == -1 ? " month" : " months");
}

}  // namespace commonweal::learning
