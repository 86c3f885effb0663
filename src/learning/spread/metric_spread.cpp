#include "learning/spread/metric_spread.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/word_table.hpp"
#include "missions/ancestor.hpp"

namespace commonweal::learning {
namespace {

using missions::BodyKind;
using missions::Comparison;
using missions::Direction;
using missions::Metric;
using missions::RankedBody;

constexpr base::WordTable<GainState, 4> kWords = {{{GainState::gain, "gain"},
                                                   {GainState::no_direction, "no-direction"},
                                                   {GainState::counts, "counts"},
                                                   {GainState::too_few, "too-few"}}};

GainState state_of(const Metric& metric, const missions::ChosenComparison& chosen) {
  if (metric.direction == Direction::neutral) return GainState::no_direction;
  if (metric.unit == "count") return GainState::counts;
  const bool enough =
      chosen.kind && chosen.comparison && chosen.comparison->ranked.size() >= kBodiesMin;
  return enough ? GainState::gain : GainState::too_few;
}

std::vector<BodyLevel> levels_of(const Comparison& comparison) {
  std::vector<BodyLevel> levels;
  for (const RankedBody& it : comparison.ranked) {
    BodyLevel level{.value = it.figure.value, .weight = it.observation.denominator};
    if (it.figure.interval) {
      level.lower = it.figure.interval->lower;
      level.upper = it.figure.interval->upper;
    }
    levels.push_back(level);
  }
  return levels;
}

void add_bodies(const missions::Directory& directory, const Comparison& comparison,
                MetricSpread& spread) {
  missions::AncestorOfKind region(directory, BodyKind::region);
  const TopQuartile& quartile = *spread.quartile;
  for (std::size_t at = 0; at < comparison.ranked.size(); ++at) {
    const RankedBody& it = comparison.ranked[at];
    const double gap = spread.metric->direction == Direction::higher
                           ? quartile.threshold - it.figure.value
                           : it.figure.value - quartile.threshold;
    spread.bodies.push_back({.body = it.body,
                             .figure = it.figure,
                             .denominator = it.observation.denominator,
                             .is_behind = gap > 0,
                             .gap = std::max(gap, 0.0),
                             .share = quartile.shares[at],
                             .region = region.of(*it.body)});
  }
}

void add_regions(MetricSpread& spread) {
  for (const SpreadBody& it : spread.bodies) {
    auto found = std::ranges::find(spread.regions, it.region, &SpreadRegion::region);
    if (found == spread.regions.end()) {
      spread.regions.push_back({.region = it.region});
      found = spread.regions.end() - 1;
    }
    ++found->bodies;
    found->behind += it.is_behind ? 1 : 0;
    found->share += it.share;
  }
  std::ranges::stable_sort(spread.regions, std::ranges::greater{}, &SpreadRegion::share);
}

// Of a percentage of people whose number is held.
std::optional<double> counted(const MetricSpread& spread) {
  if (!spread.quartile->is_weighted || spread.metric->unit != "percent") return std::nullopt;
  double people = 0;
  for (const SpreadBody& it : spread.bodies) people += *it.denominator * it.gap / 100;
  return people;
}

}  // namespace

std::string_view code_word(GainState state) { return base::word_of(kWords, state); }

bool may_have_gain(const Metric& metric) {
  return metric.direction != Direction::neutral && metric.unit != "count";
}

MetricSpread metric_spread(const missions::Directory& directory,
                           const missions::ChosenComparison& chosen) {
  const Metric& metric = *chosen.metric;
  MetricSpread spread{.metric = &metric, .state = state_of(metric, chosen)};
  spread.kind = chosen.kind;
  if (chosen.comparison) {
    spread.period = chosen.comparison->period;
    spread.reference = chosen.comparison->reference;
  }
  if (spread.state != GainState::gain) return spread;
  const bool is_higher = metric.direction == Direction::higher;
  spread.quartile =
      top_quartile(levels_of(*chosen.comparison), is_higher ? Better::higher : Better::lower);
  CW_CHECK(spread.quartile);
  add_bodies(directory, *chosen.comparison, spread);
  add_regions(spread);
  spread.counted = counted(spread);
  return spread;
}

}  // namespace commonweal::learning
