#include "missions/revision_words.hpp"

#include <cmath>

#include "base/number_text.hpp"
#include "base/period_text.hpp"

namespace commonweal::missions {
namespace {

std::string with_sign(double number, const std::string& text) {
  return number > 0 ? "+" + text : text;
}

// A change smaller than the metric's decimals show still is one.
std::string rounded(double number, int decimals) {
  const std::string text = base::grouped(number, decimals);
  return text == base::grouped(0, decimals) ? base::shortest(number) : text;
}

std::string periods_text(const Metric& metric, std::size_t count) {
  const auto words =
      count == 1 ? base::singular(metric.period_kind) : base::plural(metric.period_kind);
  return base::grouped(static_cast<double>(count)) + ' ' + std::string(words);
}

std::string revised_sentence(const Metric& metric, const RevisionHistory& history,
                             std::size_t revised) {
  return "Of " + periods_text(metric, history.periods.size()) +
         (history.periods.size() == 1 ? " that is held, " : " that are held, ") +
         base::grouped(static_cast<double>(revised)) + (revised == 1 ? " was" : " were") +
         " revised.";
}

std::string direction_sentence(const Metric& metric, const methods::RevisionSummary& summary) {
  return "In " + periods_text(metric, summary.figures()) +
         " the latest figure differs from the first: " + std::to_string(summary.up) +
         (summary.up == 1 ? " was" : " were") + " revised up and " + std::to_string(summary.down) +
         " down.";
}

std::string mean_sentence(const Metric& metric, const methods::RevisionSummary& summary) {
  const int decimals = metric.decimals + 1;  // A mean lies between the figures.
  return "The mean revision of these " + std::to_string(summary.figures()) + " is " +
         with_sign(summary.mean, rounded(summary.mean, decimals)) + " " + metric.unit_words +
         ", and their mean size " + rounded(summary.mean_absolute, decimals) + ".";
}

std::string largest_sentence(const Metric& metric, const methods::RevisedFigure& largest) {
  const auto percent = methods::percent_change(largest.first, largest.latest);
  return "The largest is that of " + base::reader_text(largest.period) + ": from " +
         base::grouped(largest.first, metric.decimals) + " to " +
         base::grouped(largest.latest, metric.decimals) + ", " +
         change_text(metric, largest.change()) +
         (percent ? " (" + percent_text(*percent) + ")." : ".");
}

}  // namespace

std::vector<std::string> revision_sentences(const Metric& metric, const RevisionHistory& history) {
  const std::size_t revised = history.revised().size();
  if (revised == 0) return {"No figure of this metric has been revised."};
  std::vector<std::string> sentences{revised_sentence(metric, history, revised)};
  const auto summary = history.summary();
  if (!summary) {
    sentences.push_back("No figure that stands differs from the one first published.");
    return sentences;
  }
  sentences.push_back(direction_sentence(metric, *summary));
  if (summary->figures() > 1) sentences.push_back(mean_sentence(metric, *summary));
  sentences.push_back(largest_sentence(metric, summary->largest));
  return sentences;
}

std::string figure_text(const Metric& metric, const base::Figure& figure) {
  if (const auto* missing = std::get_if<base::Missing>(&figure)) {
    return std::string(base::words(*missing));
  }
  const auto& reported = std::get<base::Reported>(figure);
  const std::string value = base::grouped(reported.value, metric.decimals);
  if (reported.status == base::FigureStatus::final) return value;
  return value + " (" + std::string(base::words(reported.status)) + ")";
}

std::string change_text(const Metric& metric, double change) {
  if (change == 0) return "no change";
  return with_sign(change, rounded(change, metric.decimals));
}

std::string percent_text(double percent) {
  if (percent != 0 && std::abs(percent) < 0.05) return "less than 0.1%";
  return with_sign(percent, base::grouped(percent, 1)) + "%";
}

}  // namespace commonweal::missions
