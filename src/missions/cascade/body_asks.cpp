#include "missions/cascade/body_asks.hpp"

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

std::string counted_of(std::size_t some, std::size_t all) {
  return std::to_string(some) + " of " + std::to_string(all);
}

}  // namespace

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
