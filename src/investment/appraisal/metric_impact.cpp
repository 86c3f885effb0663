#include "investment/appraisal/metric_impact.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "base/normal_quantile.hpp"
#include "methods/appraisal/drawn_sum.hpp"

namespace commonweal::investment {
namespace {

using methods::Better;
using methods::DrawnSum;
using methods::Term;

bool moves(const ModelReach& reach, const CaseMetric& metric) {
  return reach.metric && reach.effect->metric == metric.code;
}

double improves_share(const Spread& change, Better better) {
  if (better == Better::neither) return 0;
  return better == Better::lower ? change.below_zero : change.above_zero;
}

// How far draws of a standard normal number are off what it is.
Spread chance_of(const Spread& drawn) {
  static const double kTenth = base::normal_quantile(0.1);
  return {.mean = drawn.mean,
          .standard_deviation = drawn.standard_deviation - 1,
          .p10 = drawn.p10 - kTenth,
          .p50 = drawn.p50,
          .p90 = drawn.p90 + kTenth};
}

// Draws of the level: business as usual is normal, and has one deviate for all years, since a
// forecast that is too high in one is likely so in the next. What chance did to these deviates is
// taken out again (a control variate): a bid that changes nothing leaves business as usual as it
// is, to the last digit that is printed.
Spread level_of(const UsualYear& usual, const std::vector<double>& changes,
                const methods::Factor& deviates) {
  auto levels = changes;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    levels[i] += usual.mean + usual.sd * deviates.draws[i];
  }
  auto level = methods::draw_spread(levels);
  const auto chance = chance_of(deviates.spread);
  level.mean -= usual.sd * chance.mean;
  level.standard_deviation -= usual.sd * chance.standard_deviation;
  level.p10 -= usual.sd * chance.p10;
  level.p50 -= usual.sd * chance.p50;
  level.p90 -= usual.sd * chance.p90;
  return level;
}

std::optional<double> share_of_gap(const CaseMetric& metric, const UsualYear& usual,
                                   double change) {
  if (!metric.target || metric.better == Better::neither) return std::nullopt;
  const double gap = metric.target->value - usual.mean;
  const bool is_open = metric.better == Better::lower ? gap < 0 : gap > 0;
  return is_open ? std::optional(change / gap) : std::nullopt;
}

struct MetricTask {
  const BidModel& model;
  const CaseMetric& metric;
  const CaseFactors& factors;
  methods::Products& products;
};

// Effects are independent of each other, and one effect is the same draw wherever it reaches.
double effect_deviation(const MetricTask& task, std::size_t at) {
  std::map<std::string, double> weights;
  for (const auto& reach : task.model.reach) {
    if (moves(*reach, task.metric)) weights[reach->effect->code] += reach->metric->weights[at];
  }
  double variance = 0;
  for (const auto& [effect, weight] : weights) {
    const double deviation = weight * task.factors.metric_change(effect)->spread.standard_deviation;
    variance += deviation * deviation;
  }
  return std::sqrt(variance);
}

void add_years(const MetricTask& task, const std::vector<Term>& terms, MetricImpact& impact) {
  DrawnSum sum(terms, task.products);
  std::optional<methods::Factor> usual_draws;
  if (!task.metric.usual.empty()) {
    usual_draws = methods::normal_factor(task.factors.plan(), "usual/" + task.metric.code);
  }
  for (std::size_t at = 0; at < task.model.frame.years; ++at) {
    const auto weights = methods::weights_in(terms, at);
    MetricYear year{.year = task.model.year(at), .change = sum.spread(weights)};
    year.effect_deviation = effect_deviation(task, at);
    year.improves = improves_share(year.change, task.metric.better);
    if (const auto* usual = usual_in(task.metric, year.year)) {
      year.usual = UsualLevel{usual->mean, usual->sd};
      year.level = level_of(*usual, sum.draws(weights), *usual_draws);
      year.share_of_gap = share_of_gap(task.metric, *usual, year.change.mean);
    }
    impact.years.push_back(std::move(year));
  }
  const std::vector<double> once(task.model.frame.years, 1.0);
  impact.total = sum.spread(methods::weights_over(terms, once));
  impact.improves = improves_share(impact.total, task.metric.better);
  if (const auto gap = target_gap(task.model, task.metric)) {
    impact.gap = GapClosed{.year = task.model.year(gap->at),
                           .target = gap->target,
                           .usual = gap->usual,
                           .share = methods::times(impact.years[gap->at].change, 1 / gap->gap())};
  }
}

PlaceImpact place_impact(const MetricTask& task, const std::string& place) {
  const CasePlace* held = find_place(*task.model.of, place);
  PlaceImpact impact{.place = place, .name = held == nullptr ? place : held->name, .years = {}};
  std::vector<Term> terms;
  std::vector<double> people(task.model.frame.years);
  for (const auto& reach : task.model.reach) {
    if (!moves(*reach, task.metric) || reach->line->place != place) continue;
    terms.push_back(*reach->metric);
    for (std::size_t at = 0; at < people.size(); ++at) people[at] += reach->people[at];
  }
  DrawnSum sum(terms, task.products);
  for (std::size_t at = 0; at < people.size(); ++at) {
    const auto spread = sum.spread(methods::weights_in(terms, at));
    impact.years.push_back({.year = task.model.year(at),
                            .people = people[at],
                            .change = spread.mean,
                            .p10 = spread.p10,
                            .p90 = spread.p90});
  }
  return impact;
}

void add_places(const MetricTask& task, MetricImpact& impact) {
  std::vector<std::string> places;
  for (const auto& reach : task.model.reach) {
    if (!moves(*reach, task.metric)) continue;
    if (std::ranges::find(places, reach->line->place) == places.end()) {
      places.push_back(reach->line->place);
    }
    if (std::ranges::find(impact.effects, reach->effect->code) == impact.effects.end()) {
      impact.effects.push_back(reach->effect->code);
    }
  }
  std::ranges::sort(places);
  for (const auto& place : places) impact.places.push_back(place_impact(task, place));
}

MetricImpact impact_of(const MetricTask& task, const std::vector<Term>& terms) {
  const CaseMetric& metric = task.metric;
  MetricImpact impact{.metric = metric.code,
                      .title = metric.title,
                      .mission = metric.mission,
                      .unit = metric.unit,
                      .is_core = metric.is_core,
                      .lower_is_better = metric.better == Better::lower,
                      .effects = {},
                      .years = {},
                      .total = {},
                      .places = {}};
  add_years(task, terms, impact);
  add_places(task, impact);
  return impact;
}

}  // namespace

std::vector<Term> terms_of(const BidModel& model, const CaseMetric& metric) {
  std::vector<Term> terms;
  for (const auto& reach : model.reach) {
    if (moves(*reach, metric)) terms.push_back(*reach->metric);
  }
  return terms;
}

std::optional<TargetGap> target_gap(const BidModel& model, const CaseMetric& metric) {
  if (!metric.target || metric.better == Better::neither) return std::nullopt;
  const int last = model.year(model.frame.years - 1);
  const int year = std::clamp(metric.target->year, model.frame.first_year, last);
  const auto* usual = usual_in(metric, year);
  if (usual == nullptr) return std::nullopt;
  const TargetGap gap{.at = static_cast<std::size_t>(year - model.frame.first_year),
                      .target = metric.target->value,
                      .usual = usual->mean};
  const bool is_open = metric.better == Better::lower ? gap.gap() < 0 : gap.gap() > 0;
  return is_open ? std::optional(gap) : std::nullopt;
}

std::vector<MetricImpact> metric_impacts(const BidModel& model, const CaseFactors& factors,
                                         methods::Products& products) {
  std::vector<MetricImpact> impacts;
  for (const auto& metric : model.of->metrics) {
    const auto terms = terms_of(model, metric);
    if (terms.empty()) continue;
    impacts.push_back(impact_of({model, metric, factors, products}, terms));
  }
  return impacts;
}

}  // namespace commonweal::investment
