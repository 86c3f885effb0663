#include "missions/cascade/body_asks.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_reading.hpp"
#include "base/period_text.hpp"
#include "missions/body_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

std::string period_words(const Metric& metric, const std::string& text) {
  for (const auto& reading : base::period_readings(text)) {
    if (reading.kind() == metric.period_kind) return base::reader_text(reading);
  }
  return text;
}

// With as many decimals as it was set with: a target is not rounded.
std::string level_words(const Metric& metric, double level) {
  constexpr int kDecimalsMax = 6;
  Metric exact = metric;
  const auto is_rounded = [&] {
    const double scaled = level * std::pow(10, exact.decimals);
    return std::abs(scaled - std::round(scaled)) > 1e-6;
  };
  while (exact.decimals < kDecimalsMax && is_rounded()) ++exact.decimals;
  return value_words(exact, level);
}

// With who asks where the same measure is asked for twice.
std::string name_of(const BodyAsks& asks, const BodyAsk& ask) {
  if (std::ranges::count(asks.asks, ask.metric, &BodyAsk::metric) == 1) {
    return ask.metric->short_title;
  }
  return ask.metric->short_title + " (asked by " + ask.asked_by->name + ")";
}

std::string counted_of(std::size_t some, std::size_t all) {
  return std::to_string(some) + " of " + std::to_string(all);
}

}  // namespace

std::size_t BodyAsks::illustrative() const {
  const auto is = [](const BodyAsk& it) { return is_illustrative(*it.ask); };
  return static_cast<std::size_t>(std::ranges::count_if(asks, is));
}

std::map<std::string, std::vector<std::string>> illustrative_measures(const BodyAsks& asks) {
  std::map<std::string, std::vector<std::string>> found;
  for (const BodyAsk& it : asks.asks) {
    if (is_illustrative(*it.ask)) found[it.ask->words].push_back(name_of(asks, it));
  }
  return found;
}

std::vector<std::string> real_measures(const BodyAsks& asks) {
  std::vector<std::string> found;
  for (const BodyAsk& it : asks.asks) {
    if (!is_illustrative(*it.ask)) found.push_back(name_of(asks, it));
  }
  return found;
}

std::string asked_by_words(const BodyAsk& ask) {
  return ask.asked_by->name + (is_illustrative(*ask.ask) ? " (illustrative)" : "");
}

std::string illustrative_mark(const PassingOn& passing) {
  if (passing.illustrative == 0) return "";
  if (passing.illustrative == passing.asked.size()) return " (illustrative)";
  return " (" + counted_of(passing.illustrative, passing.asked.size()) + " illustrative)";
}

std::string body_in_sentence(const Body& body) {
  return body.kind == BodyKind::department ? "the " + body.name : in_sentence(body);
}

std::string stands_words(const BodyAsk& ask) {
  if (!ask.standing) return std::string(kNoSeriesHeld);
  const std::string unit = unit_after(*ask.metric);
  return value_words(*ask.metric, ask.standing->latest.value) + (unit.empty() ? "" : " " + unit) +
         ", " + latest_period_words(*ask.standing);
}

std::string figures_of_words(const BodyAsk& ask, const Body& body) {
  if (!ask.standing || ask.figures_of == &body) return "";
  return ask.figures_of->name;
}

std::string target_words(const Directory& directory, const BodyAsk& ask) {
  if (ask.target == nullptr) return std::string(kNoLevelSet);
  const Target& target = *ask.target;
  std::string text =
      level_words(*ask.metric, target.level) + " by " + period_words(*ask.metric, target.by);
  const Body* of = directory.find_body(target.body);
  if (of != nullptr && of->code != ask.ask->body) text += ", for " + of->name;
  return text;
}

std::string passed_words(const PassingOn& passing) {
  switch (passing.state()) {
    case PassedOn::to_all: return "Passed on to all " + std::to_string(passing.below());
    case PassedOn::to_some:
      return "Passed on to " + counted_of(passing.asked.size(), passing.below());
    case PassedOn::to_none: return "Not passed on: " + counted_of(0, passing.below());
    case PassedOn::nobody_below: return "Nobody below it";
  }
  CW_CHECK(false);
}

}  // namespace commonweal::missions
