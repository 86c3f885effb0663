#include "missions/standing_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/projection_words.hpp"

namespace commonweal::missions {
namespace {

constexpr std::string_view kPerCent = "per cent";

bool is_percent(const Metric& metric) { return metric.unit_words.starts_with(kPerCent); }

// How much of the earlier figure a change is. Of a share it would be a share of a share, and of a
// figure at or below zero nothing at all.
std::string share_of_change(const Metric& metric, const Change& change) {
  constexpr double kWorthSaying = 0.005;
  const double share = std::abs(change.by) / change.before.value;
  if (metric.unit != "count" || !(change.before.value > 0) || share < kWorthSaying) return "";
  return " (" + base::grouped(share * 100) + "%)";
}

std::string points(const Metric& metric, double size) {
  if (!is_percent(metric)) return "";
  return base::grouped(size, metric.decimals) == "1" ? " point" : " points";
}

bool is_seen(const Metric& metric, double size) {
  return size >= 0.5 * std::pow(10, -metric.decimals);
}

}  // namespace

std::string value_words(const Metric& metric, double value) {
  return base::grouped(value, metric.decimals) + (is_percent(metric) ? "%" : "");
}

std::string unit_after(const Metric& metric) {
  if (!is_percent(metric)) return metric.unit_words;
  const auto rest = metric.unit_words.find_first_not_of(' ', kPerCent.size());
  return rest == std::string::npos ? "" : metric.unit_words.substr(rest);
}

std::string latest_period_words(const Standing& standing) {
  std::string text = base::reader_text(standing.latest.period);
  if (standing.status == base::FigureStatus::provisional) text += " (provisional)";
  return text;
}

std::string change_words(const Metric& metric, const Change& change) {
  const std::string since = " since " + base::reader_text(change.before.period);
  const double size = std::abs(change.by);
  if (!is_seen(metric, size)) return "No change" + since;
  return (change.by > 0 ? "Up " : "Down ") + base::grouped(size, metric.decimals) +
         points(metric, size) + share_of_change(metric, change) + since;
}

std::string_view words(Goodness goodness) {
  switch (goodness) {
    case Goodness::better: return "Better";
    case Goodness::worse: return "Worse";
    case Goodness::unchanged:
    case Goodness::neutral: return "";
  }
  CW_CHECK(false);
}

std::string gap_words(const Metric& metric, const Best& best) {
  if (!is_seen(metric, best.gap)) return "The best there has been";
  const bool is_above = metric.direction == Direction::lower;
  return base::grouped(best.gap, metric.decimals) + points(metric, best.gap) +
         (is_above ? " above the best, " : " below the best, ") +
         value_words(metric, best.point.value) + " in " + base::reader_text(best.point.period);
}

std::string recovery_words(const Recovery& recovery) {
  const auto& reached = recovery.answer.reached;
  if (!reached) return "Never";
  if (is_there_already(recovery.answer)) return "Already there";
  if (reached->years < 1) return "Less than a year";
  constexpr double kWholeFrom = 9.95;
  std::string text = base::grouped(reached->years, reached->years < kWholeFrom ? 1 : 0);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text + (text == "1" ? " year" : " years");
}

std::string recovery_sentence(const Standing& standing, const Recovery& recovery) {
  const auto& [question, answer] = recovery;
  std::string text = recovery_words(recovery);
  if (is_there_already(answer)) return text;
  const base::Period start = answer.start().period;  // A now-cast stands past its figure.
  if (start != standing.latest.period) text += " from " + base::reader_text(start);
  if (answer.reached && answer.reached->first_period) {
    text += ", until " + base::reader_text(*answer.reached->first_period);
  }
  return text + ", at the pace of " + base::reader_text(question.replay.first) + " to " +
         base::reader_text(question.replay.last);
}

}  // namespace commonweal::missions
