#include "missions/scorecard_words.hpp"

#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/comparison_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

std::string number(std::size_t count) { return base::grouped(static_cast<double>(count)); }

bool is_percent(const Metric& metric) { return metric.unit_words.starts_with("per cent"); }

}  // namespace

std::string_view title_of(Dimension dimension) {
  switch (dimension) {
    case Dimension::access: return "Access";
    case Dimension::experience: return "Experience";
    case Dimension::quality: return "Quality";
  }
  CW_CHECK(false);
}

std::string_view question_of(Dimension dimension) {
  switch (dimension) {
    case Dimension::access: return "Can people get the service, and in time?";
    case Dimension::experience: return "How do people find it?";
    case Dimension::quality: return "How good is it, and what comes of it?";
  }
  CW_CHECK(false);
}

std::string period_words(const Measure& measure) {
  const bool is_provisional = measure.status == base::FigureStatus::provisional;
  return base::reader_text(measure.period) + (is_provisional ? " (provisional)" : "");
}

std::string sureness_words(const Measure& measure) {
  const auto& interval = measure.figure.interval;
  return interval ? "95% interval: " + interval_words(*measure.metric, *interval)
                  : "No interval is published";
}

std::string trend_words(const Metric& metric, const Trend& trend) {
  const double size = std::abs(trend.by);
  const std::string since = " since " + base::reader_text(trend.before);
  if (size < 0.5 * std::pow(10, -metric.decimals)) return "No change" + since;
  std::string by = base::grouped(size, metric.decimals);
  if (is_percent(metric)) by += by == "1" ? " percentage point" : " percentage points";
  return (trend.by > 0 ? "Up " : "Down ") + by + since;
}

std::string_view words(TrendSense sense) {
  switch (sense) {
    case TrendSense::better: return "Better";
    case TrendSense::worse: return "Worse";
    case TrendSense::higher: return "Higher";
    case TrendSense::lower: return "Lower";
    case TrendSense::unclear: return "No clear change";
  }
  CW_CHECK(false);
}

std::string country_words(const Measure& measure) {
  if (!measure.country) return "";
  const auto& [body, figure, difference] = *measure.country;
  const std::string name = body->name + " (" + value_words(*measure.metric, figure.value) + ')';
  return words_against(difference, measure.figure, figure.value, name);
}

std::string like_words(const Measure& measure) {
  if (!measure.like) return "";
  const LikePlaces& like = *measure.like;
  const bool is_neutral = measure.metric->direction == Direction::neutral;
  std::string text = (is_neutral ? "Higher than " : "Better than ") + number(like.behind) + " of " +
                     number(like.with_figure) + " like places";
  if (like.level > 0) text += ", level with " + number(like.level);
  return text + ". The middle one has " + value_words(*measure.metric, like.middle);
}

}  // namespace commonweal::missions
