#include "learning/spread/metric_spread_words.hpp"

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/body_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::learning {
namespace {

using missions::Direction;
using missions::Metric;

std::string grouped(std::size_t count) { return base::grouped(static_cast<double>(count)); }

std::string with_unit(const Metric& metric, double value) {
  const std::string unit = missions::unit_after(metric);
  return missions::value_words(metric, value) + (unit.empty() ? "" : ' ' + unit);
}

bool is_percent(const Metric& metric) { return metric.unit_words.starts_with("per cent"); }

std::string weight_note(const MetricSpread& spread) {
  if (spread.quartile->is_weighted) {
    return "Bodies count by the denominators of their figures, so that large ones count "
           "for more.";
  }
  return "Each body counts the same: the figures do not say how many people stand behind each. The "
         "mean of bodies is therefore not the country's own figure.";
}

std::string behind_note(const MetricSpread& spread) {
  const TopQuartile& quartile = *spread.quartile;
  std::string words = missions::counted(quartile.behind, *spread.kind) +
                      (quartile.behind == 1 ? " is" : " are") + " behind that level";
  if (!quartile.has_intervals) {
    return words +
           ". No interval is published for all of them, so some may be there but for chance.";
  }
  return words + "; of " + grouped(quartile.sure_behind) + " of them the whole 95% interval is.";
}

std::string none_words(const MetricSpread& spread) {
  switch (spread.state) {
    case GainState::gain: break;
    case GainState::no_direction:
      return "Neither way is better for this measure, so nothing can be gained by all doing as a "
             "few do.";
    case GainState::counts:
      return "This measure is a count, which is larger where a body is larger. Levels of bodies "
             "cannot be compared.";
    case GainState::too_few:
      return "Fewer than " + std::to_string(kBodiesMin) +
             " bodies of one kind have a figure of the same period. With so few, the best quarter "
             "would be one or two bodies.";
  }
  CW_CHECK(false);
}

}  // namespace

std::string bodies_words(const MetricSpread& spread) {
  if (!spread.kind || !spread.quartile) return "";
  return missions::counted(spread.quartile->bodies, *spread.kind);
}

std::string level_words(const MetricSpread& spread) {
  const bool is_higher = spread.metric->direction == Direction::higher;
  return missions::value_words(*spread.metric, spread.quartile->threshold) +
         (is_higher ? " or more" : " or less");
}

std::string threshold_words(const MetricSpread& spread) {
  const bool is_higher = spread.metric->direction == Direction::higher;
  return with_unit(*spread.metric, spread.quartile->threshold) +
         (is_higher ? " or more" : " or less");
}

std::string gain_words(const MetricSpread& spread) {
  const Metric& metric = *spread.metric;
  const std::string number = base::grouped(spread.quartile->gain(), metric.decimals);
  if (is_percent(metric)) return number + (number == "1" ? " point" : " points");
  return number + (metric.unit_words.empty() ? "" : ' ' + metric.unit_words);
}

std::string gain_sentence(const MetricSpread& spread) {
  if (spread.state != GainState::gain) return none_words(spread);
  const Metric& metric = *spread.metric;
  const TopQuartile& quartile = *spread.quartile;
  return "If all " + bodies_words(spread) +
         " did at least as well as the best quarter does today (" + threshold_words(spread) +
         "), their mean would " + (metric.direction == Direction::higher ? "rise" : "fall") +
         " from " + missions::value_words(metric, quartile.now) + " to " +
         with_unit(metric, quartile.then) + ": a gain of " + gain_words(spread) + ".";
}

std::vector<std::string> gain_notes(const MetricSpread& spread) {
  if (spread.state != GainState::gain) return {};
  std::vector<std::string> notes{behind_note(spread), weight_note(spread)};
  if (spread.counted) {
    notes.push_back("The gain comes to " + base::grouped(*spread.counted) + " of the " +
                    base::grouped(spread.quartile->weight) + " that the figures are shares of.");
  }
  if (spread.reference) {
    notes.push_back("The figure of " + missions::in_sentence(*spread.reference->body) + " for " +
                    base::reader_text(*spread.period) + " is " +
                    with_unit(*spread.metric, spread.reference->figure.value) + ".");
  }
  return notes;
}

std::string span_words(base::Period period) {
  const bool spans_years = period.kind() == base::PeriodKind::financial_year ||
                           period.kind() == base::PeriodKind::academic_year;
  if (!spans_years) return base::reader_text(period);
  return std::to_string(period.ordinal()) + " to " + std::to_string(period.ordinal() + 1);
}

std::string weights_sentence(const std::vector<MetricSpread>& metrics) {
  if (metrics.empty()) return "";
  std::string names;
  for (const MetricSpread& spread : metrics) {
    if (!spread.quartile || !spread.quartile->is_weighted) continue;
    names += (names.empty() ? "" : "; ") + spread.metric->short_title;
  }
  if (names.empty()) return "Each body counts the same in its mean, whatever its size.";
  return "Large bodies count for more in the means of: " + names +
         ". In all others each body counts the same.";
}

std::string region_words(const SpreadRegion& region) {
  return region.region == nullptr ? "In no region" : region.region->name;
}

}  // namespace commonweal::learning
