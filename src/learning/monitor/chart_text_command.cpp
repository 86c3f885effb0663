#include "learning/monitor/chart_text_command.hpp"

#include <algorithm>
#include <optional>

#include "base/number_text.hpp"
#include "learning/monitor/monitor_words_command.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::learning {
namespace {

std::string figure(const std::optional<double>& number, int decimals) {
  return padded_right(number ? base::grouped(*number, decimals) : "-");
}

std::string rules_text(const methods::PointRules& rules) {
  std::string text;
  for (const auto& word : rule_words(rules)) text += (text.empty() ? "  " : ", ") + word;
  return text;
}

std::string table(const ChartReport& report) {
  std::size_t wide = 4;
  for (const auto& point : report.series.points) {
    wide = std::max(wide, platform::columns(point.text));
  }
  const int decimals = decimals_for(report.values);
  std::string text = platform::padded("Date", wide) + padded_right("Value") +
                     padded_right("Centre") + padded_right("Lower") + padded_right("Upper") +
                     "  Rules\n";
  for (std::size_t i = 0; i < report.values.size(); ++i) {
    const auto& [limits, rules, variation, spread] = report.chart.points[i];
    text += platform::padded(report.series.points[i].text, wide) +
            figure(report.values[i], decimals) + figure(limits.centre, decimals) +
            figure(limits.lower, decimals) + figure(limits.upper, decimals) + rules_text(rules) +
            "\n";
  }
  return text;
}

std::string variation_text(methods::Variation variation) {
  switch (variation) {
    case methods::Variation::common_cause:
      return "Variation: common cause. The last value is what this series does by chance.";
    case methods::Variation::improving:
      return "Variation: improving. The last value is better than chance makes it: find the cause.";
    case methods::Variation::concerning:
      return "Variation: concerning. The last value is worse than chance makes it: find the cause.";
    case methods::Variation::neutral:
      return "Variation: special cause, neither better nor worse (give --better to say which).";
  }
  return {};
}

std::string assurance_text(methods::Assurance assurance) {
  switch (assurance) {
    case methods::Assurance::pass:
      return "Assurance: pass. The target will be met unless something changes.";
    case methods::Assurance::fail:
      return "Assurance: fail. The target will be missed unless something changes.";
    case methods::Assurance::hit_and_miss:
      return "Assurance: hit and miss. Whether the target is met is chance.";
  }
  return {};
}

std::string runs_text(const ChartReport& report, const methods::ChartSegment& segment) {
  const auto& runs = segment.runs;
  return "Runs from " + report.series.points[segment.begin].text + ": longest " +
         std::to_string(runs.longest) + " (at most " + std::to_string(runs.longest_expected) +
         " by chance), " + std::to_string(runs.crossings) + " crossings of the median (at least " +
         std::to_string(runs.crossings_expected) +
         "): " + (runs.signals() ? "not chance alone." : "chance alone.");
}

}  // namespace

std::string control_chart_text(const ChartReport& report) {
  const auto& chart = report.chart;
  std::string text = table(report) + "\n";
  if (report.question.type != methods::ChartType::run) {
    text += platform::wrapped(variation_text(chart.variation), 0);
  }
  if (chart.assurance) text += platform::wrapped(assurance_text(*chart.assurance), 0);
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    if (!report.spread_is_outside(i)) continue;
    text += platform::wrapped("At " + report.series.points[i].text +
                                  " the values differ among themselves by another measure than "
                                  "chance: their standard deviation is " +
                                  base::shortest(report.series.points[i].spread) + ".",
                              0);
  }
  for (std::size_t i = 1; i < chart.segments.size(); ++i) {
    const auto& reason = report.reasons[i];
    text += platform::wrapped(
        "Started anew at " + report.series.points[chart.segments[i].begin].text +
            (reason.empty() ? ". Nobody said why: --rebase DATE:REASON." : ": " + reason + "."),
        0);
  }
  for (const auto& segment : chart.segments) {
    text += platform::wrapped(runs_text(report, segment), 0);
    if (!segment.is_provisional || report.question.type == methods::ChartType::run) continue;
    text += platform::wrapped("Limits from " + report.series.points[segment.begin].text +
                                  " on are provisional: they rest on fewer than 12 points.",
                              0);
  }
  for (const auto at : chart.suggested) {
    text += platform::wrapped("The level seems to change at " + report.series.points[at].text +
                                  ". If you know why, start anew there: --rebase " +
                                  report.series.points[at].text,
                              0);
  }
  return text + "SHA-256 of the file: " + report.digest + "\n";
}

}  // namespace commonweal::learning
