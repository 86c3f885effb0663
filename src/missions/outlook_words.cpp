#include "missions/outlook_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "methods/series/published.hpp"
#include "missions/projection_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

constexpr double kTenth = 0.1;

struct Range {
  double middle;
  double low;
  double high;
};

// What the forecast does not know is not written: two digits of how far its first figure may be
// off, as the shell rounds; and never more than the metric has.
double known_part(const methods::Forecast& usual, double value) {
  constexpr int kDigits = 2;
  const double deviation = usual.points.front().standard_deviation;
  if (deviation < 1) return value;
  const int noughts = static_cast<int>(std::floor(std::log10(deviation))) + 1 - kDigits;
  if (noughts <= 0) return value;
  const double unit = std::pow(10, noughts);
  return std::round(value / unit) * unit;
}

std::string with_unit(const Metric& metric, double value) {
  const std::string unit = unit_after(metric);
  return value_words(metric, value) + (unit.empty() ? "" : ' ' + unit);
}

// A target keeps the decimals that it was set with: 40.5 people.
std::string level_words(const Metric& metric, double level) {
  constexpr int kMostDecimals = 4;
  Metric written = metric;
  const auto rounds = [&] {
    const double scale = std::pow(10, written.decimals);
    return std::abs(std::round(level * scale) / scale - level) > 1e-9;
  };
  while (written.decimals < kMostDecimals && rounds()) ++written.decimals;
  return with_unit(written, level);
}

// "8 in 10", "79 in 100": to the nearest ten where it is one.
std::string share_in(double share) {
  const auto hundredths = std::lround(share * 100);
  if (hundredths == 100) return "all";
  if (hundredths == 0) return "none";
  if (hundredths % 10 == 0) return std::to_string(hundredths / 10) + " in 10";
  return std::to_string(hundredths) + " in 100";
}

// What coverage of the range for 80 says of it.
std::string verdict(double coverage_80) {
  constexpr double kTooNarrow = 0.7;
  constexpr double kTooWide = 0.9;
  if (coverage_80 < kTooNarrow) return "The ranges were too narrow: read these as wider.";
  if (coverage_80 > kTooWide) return "The ranges were wider than they needed to be.";
  return "The ranges did about what they say.";
}

std::string season_words(const methods::Forecast& usual) {
  return usual.seasonal > 0 ? "of the season" : "simply";
}

std::string usual_step(const Metric& metric, const methods::Forecast& usual) {
  if (usual.seasonal > 0) return "from one year to the next";
  const std::string one(base::singular(metric.period_kind));
  return "from one " + one + " to the next";
}

Range last_range(const methods::Forecast& usual, const Bounds& bounds) {
  const methods::ForecastPoint& last = usual.points.back();
  const auto said = [&](double value) { return known_part(usual, bounds.within(value)); };
  return {.middle = said(last.mean),
          .low = said(last.quantile(kTenth)),
          .high = said(last.quantile(1 - kTenth))};
}

}  // namespace

std::string chance_words(double share) {
  const auto hundredths = std::lround(share * 100);
  if (hundredths < 1) return "less than 1 in 100";
  if (hundredths > 99) return "more than 99 in 100";
  if (hundredths % 10 == 0) return "about " + std::to_string(hundredths / 10) + " in 10";
  return "about " + std::to_string(hundredths) + " in 100";
}

std::string usual_sentence(const Metric& metric, const methods::Series& series,
                           const methods::Forecast& usual) {
  const auto& last = usual.points.back();
  const auto [middle, low, high] = last_range(usual, bounds_of(metric, series));
  return "If things go on as they have, it would stand at about " + with_unit(metric, middle) +
         " in " + base::reader_text(last.period) + ", and 8 times in 10 between " +
         value_words(metric, low) + " and " + value_words(metric, high) + ".";
}

std::string usual_line(const Metric& metric, const methods::Series& series,
                       const methods::Forecast& usual) {
  const auto& last = usual.points.back();
  const auto [middle, low, high] = last_range(usual, bounds_of(metric, series));
  return "As things go: about " + value_words(metric, middle) + " in " +
         base::reader_text(last.period) + ", 8 times in 10 from " + value_words(metric, low) +
         " to " + value_words(metric, high) + ".";
}

std::string replay_sentence(const Metric& metric, const Outlook& outlook) {
  if (!outlook.replay) return "";
  const auto& [question, answer] = *outlook.replay;
  const std::string level = level_value(answer, metric.decimals);
  if (is_there_already(answer)) return "It is already at " + level + " or better.";
  const std::string pace = "If the pace of " + base::reader_text(question.replay.first) + " to " +
                           base::reader_text(question.replay.last) + " were matched from " +
                           base::reader_text(answer.latest.period) + " on, it would ";
  if (!answer.reached) return pace + "never come to " + level + ": that pace leads away.";
  std::string sentence = pace + "be back at " + level;
  if (answer.reached->first_period) {
    sentence += " in " + base::reader_text(*answer.reached->first_period);
  }
  return sentence + ", after " + years_text(answer.reached->years) + ".";
}

std::string chance_sentence(const Outlook& outlook) {
  if (!outlook.replay || is_there_already(outlook.replay->answer)) return "";
  if (outlook.replay_reached) {
    return "As things go, the chance that it stands there or better in " +
           base::reader_text(outlook.replay_reached->period) + " is " +
           chance_words(outlook.replay_reached->share) + ".";
  }
  if (!outlook.replay->answer.reached) return "";
  return "That is later than this forecast looks, so it gives no chance for it.";
}

std::vector<std::string> target_sentences(const Metric& metric, const Outlook& outlook) {
  std::vector<std::string> sentences;
  for (const auto& [target, by, chance] : outlook.targets) {
    const bool at_most =
        wanted_of(metric, outlook.usual.latest.value, target->level) == Wanted::at_most;
    std::string sentence = "Target: " + level_words(metric, target->level) +
                           (at_most ? " or less by " : " or more by ") + base::reader_text(by) +
                           " (set by " + target->set_by + ", " + target->set_on + "). ";
    sentence += chance ? "As things go, the chance of it is " + chance_words(chance->share) + "."
                : by <= outlook.usual.latest.period
                    ? "That date has passed where this forecast starts."
                    : "That is later than this forecast looks.";
    sentences.push_back(std::move(sentence));
  }
  return sentences;
}

std::vector<std::string> track_record_sentences(const Metric& metric,
                                                const methods::Forecast& usual) {
  if (!usual.backtest) {
    return {"The series is too short to try the method on its own past: trust the range less."};
  }
  const auto& test = *usual.backtest;
  std::vector<std::string> sentences;
  sentences.push_back("We asked the same method at " + std::to_string(test.origins) +
                      " earlier dates, each time with only the figures up to then, and held its " +
                      base::grouped(test.forecasts) + " forecasts against what came.");
  sentences.push_back("Of these figures " + share_in(test.coverage_80) +
                      " lay within the range that should hold 8 in 10, and " +
                      share_in(test.coverage_95) + " within the one that should hold 95 in 100. " +
                      verdict(test.coverage_80));
  sentences.push_back("On average the middle missed by " + base::grouped(test.mase, 1) +
                      " times as much as figures usually move " + usual_step(metric, usual) +
                      ". To say that the last figure " + season_words(usual) +
                      " comes again would have missed by " + base::grouped(test.naive_mase, 1) +
                      " times.");
  return sentences;
}

std::string came_sentence(const Outlook& outlook) {
  if (!outlook.came) return "";
  const auto& came = *outlook.came;
  const bool is_one = came.figures == 1;
  return "You stand at " + base::reader_text(outlook.usual.latest.period) + ". Of the " +
         (is_one ? std::string("one figure") : std::to_string(came.figures) + " figures") +
         " that came since, " + std::to_string(came.within_80) + " lay within the range for 8 in " +
         "10, and " + std::to_string(came.within_95) + " within the one for 95 in 100.";
}

std::string bounds_sentence(const Metric& metric, const methods::Series& series,
                            const methods::Forecast& usual) {
  const Bounds bounds = bounds_of(metric, series);
  constexpr double kOutside = 0.025;
  const auto any = [&](const auto& leaves) { return std::ranges::any_of(usual.points, leaves); };
  const bool below = bounds.lower && any([&](const methods::ForecastPoint& point) {
                       return point.quantile(kOutside) < *bounds.lower;
                     });
  const bool above = bounds.upper && any([&](const methods::ForecastPoint& point) {
                       return point.quantile(1 - kOutside) > *bounds.upper;
                     });
  if (!below && !above) return "";
  const std::string limits = below && above ? "below 0 or above 100"
                             : below        ? "below 0"
                                            : "above 100";
  return "The model does not know that these figures cannot go " + limits +
         ". The chart and the sentences stop there; the table shows what the model says.";
}

std::string model_words(methods::ForecastModel model) {
  switch (model) {
    case methods::ForecastModel::automatic: return "Whichever fits best";
    case methods::ForecastModel::level: return "A level that wanders";
    case methods::ForecastModel::trend: return "A trend that wanders";
    case methods::ForecastModel::damped: return "A trend that dies away";
  }
  CW_CHECK(false);
}

}  // namespace commonweal::missions
