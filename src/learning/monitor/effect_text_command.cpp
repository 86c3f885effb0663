#include "learning/monitor/effect_text_command.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_text.hpp"
#include "learning/monitor/monitor_words_command.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::learning {
namespace {

// In per cent where that says something, and else in the series' own unit.
std::string size_words(const EffectReport& report, double effect) {
  const auto percent = report.percent_of(effect);
  if (percent) return base::grouped(*percent, 1) + "%";
  return base::grouped(effect, decimals_for({effect}));
}

std::string limits_words(const EffectReport& report, const methods::ChangeEffect& effect) {
  const int decimals = report.question.is_log ? 4 : decimals_for({effect.effect});
  return base::grouped(effect.effect, decimals) + " (standard error " +
         base::grouped(effect.standard_error, decimals) + ", " +
         base::grouped(100 * report.question.confidence) + "% from " +
         base::grouped(effect.limits.lower, decimals) + " to " +
         base::grouped(effect.limits.upper, decimals) + ", p " + chance_words(effect.p) + ")";
}

std::string verdict(const EffectReport& report) {
  const auto& step = report.effects.step;
  const bool is_seen = step.limits.lower > 0 || step.limits.upper < 0;
  return "At " + report.series.points[report.at].text + " the level moved by " +
         size_words(report, step.effect) + " (" + base::grouped(100 * report.question.confidence) +
         "% from " + size_words(report, step.limits.lower) + " to " +
         size_words(report, step.limits.upper) + "). " +
         (is_seen ? "That is more than the model takes for chance."
                  : "The model cannot tell that from chance.");
}

std::string table(const EffectReport& report) {
  const auto without = report.without();
  const int decimals = decimals_for(without);
  std::string text = padded_left("Date", 12) + padded_right("Value") + padded_right("Without") +
                     padded_right("Difference") + "\n";
  for (std::size_t i = report.at; i < without.size(); ++i) {
    const auto& point = report.series.points[i];
    text += padded_left(point.text, 12) + padded_right(base::grouped(point.value, decimals)) +
            padded_right(base::grouped(without[i], decimals)) +
            padded_right(base::grouped(point.value - without[i], decimals)) + "\n";
  }
  return text;
}

}  // namespace

std::string effect_text(const EffectReport& report) {
  const auto& effects = report.effects;
  std::string text = platform::wrapped(verdict(report), 0) + "\n";
  const std::string unit = report.question.is_log ? " (logarithms)" : "";
  text += platform::wrapped("Step" + unit + ": " + limits_words(report, effects.step), 0);
  if (effects.slope) {
    text +=
        platform::wrapped("Change of slope, a point: " + limits_words(report, *effects.slope), 0);
    text +=
        platform::wrapped("Mean over the points after: " + limits_words(report, effects.mean), 0);
  }
  for (std::size_t i = 0; i < report.names.size(); ++i) {
    text +=
        platform::wrapped(report.names[i] + ": " + limits_words(report, effects.regressors[i]), 0);
  }
  text += "\n" + table(report) + "\n";
  text += platform::wrapped(
      "This is what changed at that time. Whether it was the change that did it nobody can "
      "compute: "
      "ask what else happened.",
      0);
  return text + "SHA-256 of the file: " + report.digest + "\n";
}

}  // namespace commonweal::learning
