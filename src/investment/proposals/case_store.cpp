#include "investment/proposals/case_store.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

#include "investment/values/appraisal_tables_store.hpp"
#include "missions/effect_change_store.hpp"
#include "missions/excess_choice.hpp"
#include "missions/forecast_keeper_store.hpp"
#include "missions/funded_path.hpp"
#include "missions/latest_figures_store.hpp"
#include "missions/metric_reading_store.hpp"

namespace commonweal::investment {
namespace {

using missions::Holdings;

constexpr std::string_view kIllustrativeSource = "illustrative";
constexpr int kLongestForecast = 600;  // Publications.

std::optional<double> value_of(const missions::Observation& observation) {
  const auto* reported = std::get_if<base::Reported>(&observation.figure);
  return reported == nullptr ? std::nullopt : std::optional(reported->value);
}

// By financial year; of several periods that end in one, the last.
std::vector<UsualYear> by_year(const std::vector<methods::ForecastPoint>& points, int last_year) {
  std::vector<UsualYear> years;
  for (const auto& point : points) {
    const UsualYear one{missions::financial_year_of(point.period), point.mean,
                        point.standard_deviation};
    if (one.year > last_year) break;
    if (!years.empty() && years.back().year == one.year) {
      years.back() = one;
    } else {
      years.push_back(one);
    }
  }
  return years;
}

void forecast(const Holdings& holdings, const missions::MetricReading& of, int last_year,
              CaseMetric& metric) {
  const auto latest = of.observations.back().period;
  const int years = last_year - missions::financial_year_of(latest) + 1;
  const int steps =
      static_cast<int>(std::ceil(std::max(1, years) * base::periods_per_year(latest.kind())));
  const auto kept = missions::forecast_of(holdings, of.metric, of.body, of.observations,
                                          std::min(steps, kLongestForecast));
  if (kept) {
    metric.usual = by_year((*kept)->answer.points, last_year);
  } else {
    metric.no_forecast = kept.error().problems.front().what;
  }
}

void take_figures(const Holdings& holdings, bool is_moved, int last_year, CaseMetric& metric) {
  const auto of = missions::read_metric(
      holdings, missions::MetricAsked{.metric = metric.code, .body = {}, .known_on = {}});
  if (!of || of->observations.empty()) {
    metric.no_forecast = "No figures are held.";
    return;
  }
  for (const auto& observation : of->observations) {
    if (const auto value = value_of(observation)) {
      metric.level = CaseLevel{missions::financial_year_of(observation.period), *value};
    }
  }
  if (is_moved) {
    forecast(holdings, *of, last_year, metric);
  } else {
    metric.no_forecast = "No effect of these bids is on it, so none was made.";
  }
}

// The one that is to be reached last.
std::optional<CaseLevel> target_of(const Holdings& holdings, const missions::Metric& metric) {
  std::optional<CaseLevel> target;
  for (const auto* one : holdings.directory.targets_of(metric.code)) {
    const int year = std::stoi(one->by.substr(0, 4)) -
                     (one->by.size() == 7 && one->by[4] == '-' && one->by.substr(5) < "04");
    if (one->body != metric.body || (target && target->year >= year)) continue;
    target = CaseLevel{year, one->level};
  }
  return target;
}

CaseMetric case_metric(const Holdings& holdings, const missions::Metric& metric, bool is_moved,
                       int last_year) {
  CaseMetric one{.code = metric.code,
                 .title = metric.title,
                 .mission = metric.mission,
                 .unit = metric.unit_words,
                 .better = missions::better_of(&metric),
                 .is_core = metric.tier == missions::Tier::core,
                 .level = std::nullopt,
                 .target = target_of(holdings, metric),
                 .usual = {},
                 .no_forecast = {}};
  take_figures(holdings, is_moved, last_year, one);
  return one;
}

CasePlace case_place(const Holdings& holdings, const missions::Body& body) {
  CasePlace place{.code = body.code, .name = body.name, .people = std::nullopt};
  const auto* population = holdings.directory.find_metric(missions::kPopulationMetric);
  if (population == nullptr) return place;
  const missions::Body* const one[] = {&body};
  const auto figures = missions::latest_figures(holdings, *population, one);
  if (figures.front()) place.people = value_of(*figures.front());
  return place;
}

std::optional<Budget> budget_of(EnvelopeBudget budget) {
  switch (budget) {
    case EnvelopeBudget::rdel: return Budget::rdel;
    case EnvelopeBudget::cdel: return Budget::cdel;
    case EnvelopeBudget::ame: return Budget::ame;
    case EnvelopeBudget::headroom: break;
  }
  return std::nullopt;
}

void take_limits(const Holdings& holdings, Case& of) {
  for (const Envelope& it : envelopes_of(holdings.transaction)) {
    if (const auto budget = budget_of(it.budget)) {
      of.envelopes.push_back({.department = it.department,
                              .year = it.year,
                              .budget = *budget,
                              .pounds = it.pounds,
                              .cover = it.cover});
    } else {
      of.headroom.push_back({it.year, it.pounds});
    }
  }
  std::ranges::sort(of.envelopes, {}, [](const CaseEnvelope& it) {
    return std::tuple(it.department, it.year, it.budget, it.cover);
  });
  std::ranges::sort(of.headroom, {}, &CaseHeadroom::year);
}

// What the bids name.
struct Named {
  std::set<std::string> effects;
  std::set<std::string> places;
  int price_year = 0;
  int last_year = 0;
};

Named named_by(const std::vector<Proposal>& proposals) {
  Named named;
  for (const Proposal& bid : proposals) {
    for (const auto& line : bid.reach) {
      named.effects.insert(line.effect);
      named.places.insert(line.place);
    }
    for (const auto& line : bid.benefits) {
      if (!line.effect.empty()) named.effects.insert(line.effect);
    }
    const int latest_start = bid.start_years.empty() ? bid.first_year : bid.start_years.back();
    named.price_year = std::max(named.price_year, bid.price_year);
    named.last_year = std::max(named.last_year, latest_start + bid.years - 1);
  }
  return named;
}

void take_effects(const Holdings& holdings, const Named& named, Case& of) {
  for (const auto& code : named.effects) {
    const auto* effect = holdings.directory.find_effect(code);
    if (effect != nullptr) of.effects.push_back(case_effect(holdings, *effect));
  }
}

void take_metrics(const Holdings& holdings, const Named& named, Case& of) {
  std::set<std::string_view> moved;
  for (const CaseEffect& effect : of.effects) moved.insert(effect.metric);
  for (const auto& metric : holdings.directory.metrics()) {
    const bool is_moved = moved.contains(metric.code);
    if (!is_moved && metric.tier != missions::Tier::core) continue;
    of.metrics.push_back(case_metric(holdings, metric, is_moved, named.last_year));
  }
}

std::string source_words(const missions::EffectParts& parts) {
  std::string words = parts.source == nullptr ? parts.effect.source : parts.source->title;
  if (!parts.effect.rows.empty()) words += ", " + parts.effect.rows;
  return words;
}

std::vector<std::string> missing_of(const missions::EffectChange& change) {
  std::vector<std::string> missing = change.missing;
  if (change.units && change.of.metric != nullptr && !change.units->question.per_unit) {
    missing.push_back(
        "How far one person moves the metric is not held. Add a factor of the kind "
        "per-unit to the effect " +
        change.of.effect.code + ".");
  }
  return missing;
}

}  // namespace

CaseEffect case_effect(const Holdings& holdings, const missions::Effect& effect) {
  const auto change =
      missions::effect_change(missions::effect_parts(holdings, effect), {.reach = 1});
  CaseEffect one{.code = effect.code,
                 .intervention = effect.intervention,
                 .title = change.of.intervention.title + ": " + effect.outcome,
                 .metric = change.of.metric == nullptr ? "" : change.of.metric->code,
                 .question = std::nullopt,
                 .course = change.course,
                 .grade = effect.grade,
                 .missing = missing_of(change),
                 .source = source_words(change.of),
                 .is_illustrative = effect.source == kIllustrativeSource};
  if (change.units) one.question = change.units->question;
  return one;
}

Case read_case(const Holdings& holdings, const AppraisalTables& tables,
               std::vector<Proposal> proposals) {
  const Named named = named_by(proposals);
  Case of{.price_year = named.price_year, .tables = tables};
  for (const auto& mission : holdings.directory.missions()) {
    of.missions.push_back({mission.code, mission.title});
  }
  take_effects(holdings, named, of);
  take_metrics(holdings, named, of);
  for (const auto& code : named.places) {
    const auto* body = holdings.directory.find_body(code);
    if (body != nullptr) of.places.push_back(case_place(holdings, *body));
  }
  for (const auto& body : holdings.directory.bodies()) {
    if (body.kind == missions::BodyKind::department) {
      of.departments.push_back({body.code, body.name});
    }
  }
  take_limits(holdings, of);
  of.proposals = std::move(proposals);
  std::ranges::sort(of.proposals, {}, &Proposal::code);
  return of;
}

Case read_case(const Holdings& holdings, std::vector<Proposal> proposals) {
  return read_case(holdings, appraisal_tables_of(holdings.transaction), std::move(proposals));
}

}  // namespace commonweal::investment
