#include "learning/monitor/scan_text_command.hpp"

#include <algorithm>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "learning/monitor/monitor_words_command.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kRows = 40;
constexpr std::size_t kReasons = 10;
constexpr std::size_t kWide = 11;

std::string name_of(const PanelSeries& series) {
  const auto name = series.metric.empty() ? series.body : series.metric + ", " + series.body;
  return platform::cut_short(name);
}

std::string row_of(const ScanReport& report, std::size_t i, std::size_t wide) {
  const auto& warning = report.warnings[i];
  const auto& series = report.panel.series[i];
  const double last = report.panel.values[series.end - 1];
  const int decimals = decimals_for({last, warning.change});
  std::string rules;
  for (const auto word : rule_bit_words(warning.rules.last)) {
    rules.append(rules.empty() ? "  " : ", ").append(word);
  }
  return padded_left(name_of(series), wide) +
         padded_right(base::text(report.panel.date(series.end - 1)), kWide) +
         padded_right(base::grouped(last, decimals), kWide) +
         padded_right(base::grouped(warning.change, decimals), kWide) +
         padded_right(base::grouped(warning.shrunk, decimals), kWide) +
         padded_right(chance_words(warning.adjusted), 13) + rules + "\n";
}

std::string table(const ScanReport& report, const std::vector<std::size_t>& flagged) {
  std::size_t wide = 8;
  const std::size_t shown = std::min(kRows, flagged.size());
  for (std::size_t k = 0; k < shown; ++k) {
    wide = std::max(wide, platform::columns(name_of(report.panel.series[flagged[k]])) + 1);
  }
  std::string text = padded_left("Series", wide) + padded_right("Last date", kWide) +
                     padded_right("Value", kWide) + padded_right("Change", kWide) +
                     padded_right("Shrunk", kWide) + padded_right("Adjusted p", 13) +
                     "  Rules of the last point\n";
  for (std::size_t k = 0; k < shown; ++k) text += row_of(report, flagged[k], wide);
  if (shown < flagged.size()) {
    text += "and " + base::grouped(double(flagged.size() - shown)) + " more: --json has them.\n";
  }
  return text;
}

std::string not_judged(const ScanReport& report, std::size_t count) {
  std::string text =
      "\n" + base::grouped(double(count)) + (count == 1 ? " was" : " were") + " not judged:\n";
  std::size_t told = 0;
  for (std::size_t i = 0; i < report.warnings.size() && told < kReasons; ++i) {
    if (report.warnings[i].is_judged) continue;
    text += platform::wrapped(report.why_not(i), 2);
    ++told;
  }
  if (told < count) text += "  and " + base::grouped(double(count - told)) + " more.\n";
  return text;
}

}  // namespace

std::string scan_text(const ScanReport& report) {
  const auto flagged = report.flagged();
  const auto judged = static_cast<std::size_t>(
      std::ranges::count_if(report.warnings, &methods::SeriesWarning::is_judged));
  const auto& question = report.question;
  std::string text = base::grouped(double(judged)) + " series judged by their last " +
                     std::to_string(question.warning.watched) + " points, " +
                     base::grouped(double(flagged.size())) + " flagged: of these at most " +
                     base::grouped(100 * question.fdr) + "% are expected to be false alarms.";
  text = platform::wrapped(text, 0);
  if (!flagged.empty()) {
    text += "\n" + table(report, flagged) + "\n";
    text += platform::wrapped(
        "Change is the mean of the watched points less that of those before; shrunk is what is "
        "left of it when chance is taken off. A flag is a reason to ask, not a verdict.",
        0);
  }
  const std::size_t left = report.warnings.size() - judged;
  if (left > 0) text += not_judged(report, left);
  return text + "SHA-256 of the file: " + report.digest + "\n";
}

}  // namespace commonweal::learning
