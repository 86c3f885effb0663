#include "methods/meta/effect_size.hpp"

#include <cmath>
#include <string>
#include <utility>

#include "base/normal_quantile.hpp"
#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::methods {
namespace {

struct Found {
  double estimate;
  double variance;
};

std::string name_of(const std::string& label, std::size_t place) {
  return label.empty() ? "study " + std::to_string(place + 1) : label;
}

bool is_above_zero(double number) { return std::isfinite(number) && number > 0; }

// Gathers what is wrong with the studies, one by one.
class StudyCheck {
 public:
  void begin(const std::string& label, std::size_t place) { place_ = name_of(label, place); }

  void require(bool holds, std::string what) {
    if (!holds) problems_.add({.place = place_, .what = std::move(what)});
  }

  void count(double number, const char* what) {
    require(std::isfinite(number) && number >= 0, std::string("The number of ") + what + " is " +
                                                      said(number) + ". Give a number from 0.");
  }

  static std::string said(double number) {
    return std::isnan(number) ? "missing" : base::shortest(number);
  }

  base::Problems& problems() { return problems_; }

 private:
  std::string place_;
  base::Problems problems_;
};

void check(const TwoByTwo& it, StudyCheck& check) {
  check.count(it.treated_with, "treated people with the event");
  check.count(it.treated_without, "treated people without the event");
  check.count(it.control_with, "control people with the event");
  check.count(it.control_without, "control people without the event");
  check.require(!(it.treated_with + it.treated_without == 0),
                "Nobody was treated. Leave the study out.");
  check.require(!(it.control_with + it.control_without == 0),
                "Nobody was in the control group. Leave the study out.");
}

void check(const PersonTime& it, StudyCheck& check) {
  check.count(it.treated_events, "events in the treated group");
  check.count(it.control_events, "events in the control group");
  check.require(is_above_zero(it.treated_time) && is_above_zero(it.control_time),
                "The time watched is " + StudyCheck::said(it.treated_time) + " and " +
                    StudyCheck::said(it.control_time) + ". Give times above 0.");
}

void check(const ArmMean& arm, const char* name, double people_min, StudyCheck& check) {
  check.require(std::isfinite(arm.mean), std::string("The mean of the ") + name +
                                             " group is missing. Give a finite number.");
  check.require(is_above_zero(arm.standard_deviation),
                std::string("The standard deviation of the ") + name + " group is " +
                    StudyCheck::said(arm.standard_deviation) + ". Give a number above 0.");
  check.require(std::isfinite(arm.people) && arm.people >= people_min,
                std::string("The ") + name + " group has " + StudyCheck::said(arm.people) +
                    " people. Give " + base::shortest(people_min) + " or more.");
}

void check(const CorrelationStudy& it, StudyCheck& check) {
  check.require(it.correlation > -1 && it.correlation < 1, "The correlation is " +
                                                               StudyCheck::said(it.correlation) +
                                                               ". Give a number between -1 and 1.");
  check.require(
      std::isfinite(it.people) && it.people > 3,
      "A correlation needs 4 people or more, and this has " + StudyCheck::said(it.people) + ".");
}

// The effects of studies that were checked with `check`.
template <class Study, class Check, class Effect>
base::Result<EffectSizes> each(std::span<const Study> studies, Check&& check, Effect&& effect) {
  if (studies.empty()) return base::fail(base::ErrorCode::invalid_input, "There is no study.");
  StudyCheck checks;
  for (std::size_t i = 0; i < studies.size(); ++i) {
    checks.begin(studies[i].label, i);
    check(studies[i], checks);
  }
  if (!checks.problems().empty()) return std::move(checks.problems()).fail();
  EffectSizes sizes;
  for (std::size_t i = 0; i < studies.size(); ++i) effect(studies[i], i, sizes);
  return sizes;
}

void keep(const Found& found, const std::string& label, std::size_t place, EffectSizes& sizes) {
  sizes.studies.push_back({label, found.estimate, found.variance});
  sizes.places.push_back(place);
}

// With what the rule adds for zeros. `cells_found` says what a study has, `effect` is for a study
// and what to add to its counts.
template <class Study, class CellsOf, class Effect>
base::Result<EffectSizes> each_counted(std::span<const Study> studies, const ZeroCellRule& rule,
                                       CellsOf&& cells_of, Effect&& effect) {
  if (!(std::isfinite(rule.add) && rule.add >= 0)) {
    return base::fail(base::ErrorCode::invalid_input,
                      "What is added to counts of 0 must be a number from 0.");
  }
  std::vector<CellsFound> cells;
  for (const Study& study : studies) cells.push_back(cells_of(study));
  const auto added = additions(cells, rule);
  const auto keep_one = [&](const Study& study, std::size_t i, EffectSizes& sizes) {
    const std::string name = name_of(study.label, i);
    sizes.zeros.added = rule.add;
    if (!added[i]) return sizes.zeros.left_out.push_back(name);
    const Found found = effect(study, *added[i]);
    if (!std::isfinite(found.estimate) || !is_above_zero(found.variance)) {
      return sizes.zeros.undefined.push_back(name);
    }
    if (*added[i] > 0) sizes.zeros.added_to.push_back(name);
    keep(found, study.label, i, sizes);
  };
  return each(studies, [](const Study& it, StudyCheck& checks) { check(it, checks); }, keep_one);
}

Found risk_effect(const TwoByTwo& study, RiskMeasure measure, double add) {
  const double a = study.treated_with + add;
  const double b = study.treated_without + add;
  const double c = study.control_with + add;
  const double d = study.control_without + add;
  const double treated = a + b;
  const double control = c + d;
  switch (measure) {
    case RiskMeasure::odds_ratio: return {std::log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d};
    case RiskMeasure::risk_ratio:
      return {std::log(a / treated / (c / control)), 1 / a - 1 / treated + 1 / c - 1 / control};
    case RiskMeasure::risk_difference:
      return {a / treated - c / control,
              a * b / (treated * treated * treated) + c * d / (control * control * control)};
  }
  return {};
}

// Hedges (1981): gamma(m/2) / (sqrt(m/2) gamma((m-1)/2)), for m degrees of freedom.
double small_sample_factor(double degrees) {
  return std::exp(std::lgamma(degrees / 2) - std::lgamma((degrees - 1) / 2) -
                  std::log(degrees / 2) / 2);
}

Found hedges_g(const TwoMeans& study) {
  const auto& [label, treated, control] = study;
  const double degrees = treated.people + control.people - 2;
  const double pooled =
      std::sqrt(((treated.people - 1) * treated.standard_deviation * treated.standard_deviation +
                 (control.people - 1) * control.standard_deviation * control.standard_deviation) /
                degrees);
  const double g = small_sample_factor(degrees) * (treated.mean - control.mean) / pooled;
  return {
      g, 1 / treated.people + 1 / control.people + g * g / (2 * (treated.people + control.people))};
}

Found mean_difference(const TwoMeans& study) {
  const auto spread = [](const ArmMean& arm) {
    return arm.standard_deviation * arm.standard_deviation / arm.people;
  };
  return {study.treated.mean - study.control.mean, spread(study.treated) + spread(study.control)};
}

void check_reported(const ReportedEstimate& it, ReportedScale scale, StudyCheck& check) {
  const std::string said = StudyCheck::said(it.estimate) + " (" + StudyCheck::said(it.lower) +
                           " to " + StudyCheck::said(it.upper) + ")";
  check.require(std::isfinite(it.estimate) && std::isfinite(it.lower) && std::isfinite(it.upper),
                "The estimate or a limit is missing: " + said + ". Give all three.");
  check.require(!(it.lower >= it.upper) && !(it.estimate < it.lower) && !(it.estimate > it.upper),
                "The estimate must lie between its limits, and it is " + said + ".");
  check.require(scale == ReportedScale::difference || !(it.lower <= 0),
                "A ratio and its limits must be above 0, and it is " + said + ".");
}

}  // namespace

base::Result<EffectSizes> effect_sizes(std::span<const TwoByTwo> studies, RiskMeasure measure,
                                       const ZeroCellRule& rule) {
  return each_counted(
      studies, rule,
      [](const TwoByTwo& it) {
        return CellsFound{.has_zero = it.treated_with == 0 || it.treated_without == 0 ||
                                      it.control_with == 0 || it.control_without == 0,
                          .is_double_zero = (it.treated_with == 0 && it.control_with == 0) ||
                                            (it.treated_without == 0 && it.control_without == 0)};
      },
      [measure](const TwoByTwo& it, double add) { return risk_effect(it, measure, add); });
}

base::Result<EffectSizes> rate_ratios(std::span<const PersonTime> studies,
                                      const ZeroCellRule& rule) {
  return each_counted(
      studies, rule,
      [](const PersonTime& it) {
        return CellsFound{.has_zero = it.treated_events == 0 || it.control_events == 0,
                          .is_double_zero = it.treated_events == 0 && it.control_events == 0};
      },
      [](const PersonTime& it, double add) {
        const double treated = it.treated_events + add;
        const double control = it.control_events + add;
        return Found{std::log(treated / it.treated_time / (control / it.control_time)),
                     1 / treated + 1 / control};
      });
}

base::Result<EffectSizes> standardised_differences(std::span<const TwoMeans> studies) {
  return each(
      studies,
      [](const TwoMeans& it, StudyCheck& checks) {
        check(it.treated, "treated", 2, checks);
        check(it.control, "control", 2, checks);
      },
      [](const TwoMeans& it, std::size_t i, EffectSizes& sizes) {
        keep(hedges_g(it), it.label, i, sizes);
      });
}

base::Result<EffectSizes> mean_differences(std::span<const TwoMeans> studies) {
  return each(
      studies,
      [](const TwoMeans& it, StudyCheck& checks) {
        check(it.treated, "treated", 2, checks);
        check(it.control, "control", 2, checks);
      },
      [](const TwoMeans& it, std::size_t i, EffectSizes& sizes) {
        keep(mean_difference(it), it.label, i, sizes);
      });
}

base::Result<EffectSizes> fisher_z(std::span<const CorrelationStudy> studies) {
  return each(
      studies, [](const CorrelationStudy& it, StudyCheck& checks) { check(it, checks); },
      [](const CorrelationStudy& it, std::size_t i, EffectSizes& sizes) {
        keep({std::atanh(it.correlation), 1 / (it.people - 3)}, it.label, i, sizes);
      });
}

base::Result<EffectSizes> from_limits(std::span<const ReportedEstimate> studies,
                                      ReportedScale scale, double confidence) {
  if (!(confidence > 0 && confidence < 1)) {
    return base::fail(base::ErrorCode::invalid_input, "The confidence must lie between 0 and 1.");
  }
  const double z = base::normal_quantile(0.5 + confidence / 2);
  const auto on_scale = [scale](double number) {
    return scale == ReportedScale::ratio ? std::log(number) : number;
  };
  return each(
      studies,
      [scale](const ReportedEstimate& it, StudyCheck& checks) {
        check_reported(it, scale, checks);
      },
      [&](const ReportedEstimate& it, std::size_t i, EffectSizes& sizes) {
        const double error = (on_scale(it.upper) - on_scale(it.lower)) / (2 * z);
        keep({on_scale(it.estimate), error * error}, it.label, i, sizes);
      });
}

}  // namespace commonweal::methods
