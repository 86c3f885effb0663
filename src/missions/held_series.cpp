#include "missions/held_series.hpp"

#include <algorithm>

#include "base/period_text.hpp"

namespace commonweal::missions {
namespace {

bool is_from(const HeldSeries& series, std::string_view publisher) {
  return std::ranges::any_of(series.parts, [&](const SeriesPart& part) {
    return part.source != nullptr && part.source->publisher == publisher;
  });
}

bool fits(const HeldSeries& series, const SeriesChoice& choice) {
  if (!choice.mission.empty() && series.mission->code != choice.mission) return false;
  if (!choice.publisher.empty() && !is_from(series, choice.publisher)) return false;
  return choice.holding == Holding::any ||
         (choice.holding == Holding::held) == !series.parts.empty();
}

}  // namespace

std::vector<const HeldSeries*> chosen(const std::vector<HeldSeries>& series,
                                      const SeriesChoice& choice) {
  std::vector<const HeldSeries*> chosen;
  for (const HeldSeries& one : series) {
    if (fits(one, choice)) chosen.push_back(&one);
  }
  return chosen;
}

Holding holding_named(std::string_view text) {
  if (text == "held") return Holding::held;
  return text == "none" ? Holding::not_held : Holding::any;
}

std::string periods_words(const SeriesPart& part) {
  const std::string first = base::reader_text(part.first);
  return part.first == part.last ? first : first + " to " + base::reader_text(part.last);
}

}  // namespace commonweal::missions
