#include "missions/outlook_scenario.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"
#include "base/word_table.hpp"
#include "methods/effect_units/overlap.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<ReachedAgain, 2> kAgain = {
    {{ReachedAgain::once, "once"}, {ReachedAgain::yearly, "yearly"}}};

constexpr double kMonths = 12;

struct MeanAndSd {
  double mean;
  double standard_deviation;
};

// Of a change for one person: the mean of the draws; where there is none, the middle, and the
// deviation of a normal distribution whose middle 80% is as wide.
MeanAndSd each_of(const methods::EffectUnits& units) {
  if (units.reach == 0) return {.mean = 0, .standard_deviation = 0};
  if (!units.spread) return {.mean = units.change_each, .standard_deviation = 0};
  const auto& spread = *units.spread;
  if (spread.mean) {
    return {.mean = *spread.mean / units.reach,
            .standard_deviation = *spread.standard_deviation / units.reach};
  }
  const double half = (spread.within_80.upper - spread.within_80.lower) / 2;
  return {.mean = spread.median / units.reach,
          .standard_deviation = half / base::normal_quantile(0.9) / units.reach};
}

std::string left_out_sentence(const EffectChange& change) {
  const std::string& title = change.of.intervention.title;
  if (!change.missing.empty()) return title + " is left out. " + change.missing.front();
  return title + " is left out: how far it moves this metric here is not held.";
}

std::vector<ScenarioPart> parts_of(std::vector<EffectChange> chosen, OutlookScenario& scenario) {
  std::vector<ScenarioPart> parts;
  for (auto& change : chosen) {
    if (!change.units || change.unit != ChangeUnit::metric) {
      scenario.left_out.push_back(left_out_sentence(change));
      continue;
    }
    scenario.has_intervals = scenario.has_intervals && change.units->spread.has_value();
    parts.push_back({.change = std::move(change), .counted = 0});
  }
  return parts;
}

// Of the changes for one person: what two effects have in common in the draws that both are in. The
// spread of them combined has it too. 0 where one of them has no moments.
double covariance(const methods::EffectUnits& first, const methods::EffectUnits& second) {
  const auto has_moments = [](const methods::EffectUnits& units) {
    return units.reach > 0 && units.spread && units.spread->mean;
  };
  if (!has_moments(first) || !has_moments(second)) return 0;
  CW_CHECK(first.draws.size() == second.draws.size() && first.draws.size() > 1);
  const double first_mean = each_of(first).mean;
  const double second_mean = each_of(second).mean;
  double sum = 0;
  for (std::size_t i = 0; i < first.draws.size(); ++i) {
    sum += (first.draws[i] - first_mean) * (second.draws[i] - second_mean);
  }
  return sum / static_cast<double>(first.draws.size() - 1);
}

// How many times the people who are reached show their change in a stretch of months: up to 1 where
// they are reached once; of each year's people so many where they are reached again.
double times_present(const methods::EffectCourse& course, ReachedAgain again, double from,
                     double to) {
  double times = methods::share_present(course, from, to);
  if (again == ReachedAgain::once) return times;
  for (double later = kMonths; later < to; later += kMonths) {
    times += methods::share_present(course, from - later, to - later);
  }
  return times;
}

double people_there(const EffectChange& change, ReachedAgain again, double from, double to) {
  const double people = change.units->reach * times_present(change.course, again, from, to);
  return std::min(people, change.eligible.value_or(people));
}

methods::EffectUnits without_draws(const methods::EffectUnits& units) {
  return {.question = units.question,
          .reach = units.reach,
          .change_each = units.change_each,
          .change = units.change,
          .risk_is_capped = units.risk_is_capped,
          .steps = {},
          .spread = std::nullopt,
          .closed_form = std::nullopt};
}

// The changes of all parts together: those for one person once for all, those of a period from the
// people of that period, in whom they are linear.
class Together {
 public:
  explicit Together(const std::vector<ScenarioPart>& parts) {
    for (const auto& part : parts) {
      const auto& units = *part.change.units;
      each_.push_back(each_of(units));
      units_.push_back(without_draws(units));
      for (const auto& other : parts) {
        covariances_.push_back(&other == &part ? std::pow(each_.back().standard_deviation, 2)
                                               : covariance(units, *other.change.units));
      }
    }
  }

  // Those who are not there hide nobody.
  std::vector<ScenarioPeople> people(const std::vector<double>& there) {
    for (std::size_t i = 0; i < there.size(); ++i) units_[i].reach = there[i];
    const auto combined = methods::combine(units_, {.better = units_.front().question.better});
    CW_CHECK(combined.has_value());
    std::vector<ScenarioPeople> people;
    for (const auto& [reach, counted] : combined->parts) people.push_back({reach, counted});
    return people;
  }

  double mean(const std::vector<ScenarioPeople>& people) const {
    double sum = 0;
    for (std::size_t i = 0; i < people.size(); ++i) sum += each_[i].mean * people[i].counted;
    return sum;
  }

  double variance(const std::vector<ScenarioPeople>& people) const {
    double sum = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
      for (std::size_t j = 0; j < people.size(); ++j) {
        sum += people[i].counted * people[j].counted * covariances_[i * people.size() + j];
      }
    }
    return sum;
  }

 private:
  std::vector<MeanAndSd> each_;
  std::vector<double> covariances_;          // Row by row.
  std::vector<methods::EffectUnits> units_;  // Only who counts is asked of them.
};

ScenarioPoint point_of(const methods::ForecastPoint& usual, std::vector<ScenarioPeople> people,
                       const Together& together) {
  const double added = together.mean(people);
  const double variance = std::pow(usual.standard_deviation, 2) + together.variance(people);
  return {.period = usual.period,
          .added = added,
          .mean = usual.mean + added,
          .standard_deviation = std::sqrt(variance),
          .people = std::move(people)};
}

// See ScenarioPart::counted.
void set_counted(OutlookScenario& scenario) {
  for (std::size_t i = 0; i < scenario.parts.size(); ++i) {
    double most = 0;
    for (const auto& point : scenario.points) {
      const auto& [there, counted] = point.people[i];
      if (there < most) continue;
      most = there;
      scenario.parts[i].counted = counted;
    }
  }
}

}  // namespace

double ScenarioPoint::quantile(double share) const {
  return mean + standard_deviation * base::normal_quantile(share);
}

std::string_view code_word(ReachedAgain again) { return base::word_of(kAgain, again); }

base::Result<ReachedAgain> reached_again_named(base::Field field) {
  return base::value_named(kAgain, field);
}

OutlookScenario scenario_of(const methods::Forecast& usual, std::vector<EffectChange> chosen,
                            ReachedAgain again) {
  OutlookScenario scenario{.again = again};
  scenario.parts = parts_of(std::move(chosen), scenario);
  if (scenario.parts.empty()) return scenario;
  const double width = kMonths / base::periods_per_year(usual.published);
  Together together(scenario.parts);
  double month = 0;
  for (const auto& point : usual.points) {
    std::vector<double> there;
    for (const auto& part : scenario.parts) {
      there.push_back(people_there(part.change, again, month, month + width));
    }
    scenario.points.push_back(point_of(point, together.people(there), together));
    month += width;
  }
  set_counted(scenario);
  return scenario;
}

}  // namespace commonweal::missions
