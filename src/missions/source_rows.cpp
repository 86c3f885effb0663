#include "missions/source_rows.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include "base/number_text.hpp"

namespace commonweal::missions {
namespace {

struct Rows {
  std::int64_t first;
  std::int64_t last;
};

std::optional<std::int64_t> row_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole ? std::optional(number) : std::nullopt;
}

// "195", "2-154"; what is neither is left to the figures themselves.
std::optional<Rows> rows_in(std::string_view text) {
  const auto dash = text.find('-');
  const auto first = row_number(text.substr(0, dash));
  if (!first || dash == std::string_view::npos)
    return first ? std::optional(Rows{*first, *first}) : std::nullopt;
  const auto last = row_number(text.substr(dash + 1));
  return last ? std::optional(Rows{*first, *last}) : std::nullopt;
}

std::string written(std::int64_t row) { return base::grouped(static_cast<double>(row)); }

}  // namespace

std::string rows_words(const std::vector<Observation>& observations, std::string_view source) {
  std::optional<Rows> all;
  for (const Observation& observation : observations) {
    if (observation.source != source) continue;
    const auto rows = rows_in(observation.source_rows);
    if (!rows) continue;
    if (!all) all = rows;
    all->first = std::min(all->first, rows->first);
    all->last = std::max(all->last, rows->last);
  }
  if (!all) return "";
  return written(all->first) + (all->first == all->last ? "" : " to " + written(all->last));
}

}  // namespace commonweal::missions
