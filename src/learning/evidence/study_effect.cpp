#include "learning/evidence/study_effect.hpp"

#include <cmath>
#include <utility>

#include "methods/meta/effect_size.hpp"

namespace commonweal::learning {
namespace {

using missions::EffectMeasure;

base::Problem at(std::string_view place, std::string what) {
  return {.place = std::string(place), .what = std::move(what)};
}

std::string figure(double number) { return base::grouped(number, 4); }

// Takes the numbers of a form one by one, gathering what is missing or none.
class Numbers {
 public:
  explicit Numbers(const EffectText& text) : text_(text) {}

  double needed(std::string_view name, std::string_view what) {
    const std::string typed = text_.value(name);
    if (typed.empty()) {
      problems_.add(at(name, "Enter " + std::string(what)));
      return 0;
    }
    return read(name, typed);
  }

  std::optional<double> optional(std::string_view name) {
    const std::string typed = text_.value(name);
    return typed.empty() ? std::nullopt : std::optional(read(name, typed));
  }

  base::Problems& problems() { return problems_; }

 private:
  double read(std::string_view name, const std::string& typed) {
    const auto number = base::decimal_number({.place = name, .text = typed});
    const double* found = problems_.value_of(number);
    return found == nullptr ? 0 : *found;
  }

  const EffectText& text_;
  base::Problems problems_;
};

std::vector<NamedValue> reported_of(const EffectText& text) {
  std::vector<NamedValue> reported;
  for (const auto name : fields_of(text.form)) {
    const std::string typed = text.value(name);
    if (!typed.empty()) reported.push_back({std::string(name), typed});
  }
  return reported;
}

// What the methods refuse is a problem of the first field of the form.
base::Result<WorkedEffect> worked(const EffectText& text, EffectMeasure measure,
                                  base::Result<methods::EffectSizes> sizes) {
  const std::string place(fields_of(text.form).front());
  if (!sizes) {
    for (auto& problem : sizes.error().problems) problem.place = place;
    return base::fail(std::move(sizes));
  }
  if (sizes->studies.empty()) {
    return base::fail(base::ErrorCode::invalid_input,
                      {at(place, "These figures give no estimate of a " +
                                     std::string(missions::words_of(measure)))});
  }
  const auto& study = sizes->studies.front();
  WorkedEffect effect{.measure = measure,
                      .effect = study.estimate,
                      .standard_error = std::sqrt(study.variance),
                      .reported = reported_of(text),
                      .people = std::nullopt,
                      .working = {}};
  for (auto& sentence : sizes->zeros.sentences()) effect.working.push_back(std::move(sentence));
  return effect;
}

// "a risk ratio of 0.4109; its logarithm is -0.8893, with a standard error of 0.5706"
std::string result_words(const WorkedEffect& effect) {
  const double read = missions::as_read(*effect.measure, *effect.effect);
  std::string words =
      "a " + std::string(missions::words_of(*effect.measure)) + " of " + figure(read);
  if (missions::is_ratio(*effect.measure)) {
    words += "; its logarithm is " + figure(*effect.effect);
  } else if (*effect.measure == EffectMeasure::correlation) {
    words += "; Fisher's z of it is " + figure(*effect.effect);
  }
  if (effect.standard_error) {
    words += ", with a standard error of " + figure(*effect.standard_error);
  }
  return words + '.';
}

// Onto the scale that is pooled.
double pooled_scale(EffectMeasure measure, double read) {
  if (missions::is_ratio(measure)) return std::log(read);
  return measure == EffectMeasure::correlation ? std::atanh(read) : read;
}

void check_readable(EffectMeasure measure, std::string_view name, double read,
                    base::Problems& problems) {
  if (missions::is_ratio(measure) && read <= 0) {
    problems.add(at(name, "A ratio must be more than 0"));
  }
  if (measure == EffectMeasure::correlation && std::abs(read) >= 1) {
    problems.add(at(name, "A correlation must lie between -1 and 1"));
  }
}

base::Result<WorkedEffect> from_estimate(const EffectText& text, EffectMeasure measure) {
  Numbers numbers(text);
  const double estimate = numbers.needed("estimate", "the estimate");
  const auto error = numbers.optional("standard_error");
  if (!text.value("estimate").empty() && numbers.problems().empty()) {
    check_readable(measure, "estimate", estimate, numbers.problems());
  }
  if (error && *error <= 0 && numbers.problems().empty()) {
    numbers.problems().add(at("standard_error", "The standard error must be more than 0"));
  }
  if (!numbers.problems().empty()) return std::move(numbers.problems()).fail();
  WorkedEffect effect{.measure = measure,
                      .effect = pooled_scale(measure, estimate),
                      .standard_error = error,
                      .reported = reported_of(text),
                      .people = std::nullopt,
                      .working = {}};
  effect.working.push_back("The estimate is " + result_words(effect));
  return effect;
}

base::Result<WorkedEffect> from_limits(const EffectText& text, EffectMeasure measure) {
  Numbers numbers(text);
  const double estimate = numbers.needed("estimate", "the estimate");
  const double lower = numbers.needed("lower", "the lower limit");
  const double upper = numbers.needed("upper", "the upper limit");
  if (numbers.problems().empty()) {
    check_readable(measure, "estimate", estimate, numbers.problems());
    check_readable(measure, "lower", lower, numbers.problems());
    check_readable(measure, "upper", upper, numbers.problems());
  }
  if (!numbers.problems().empty()) return std::move(numbers.problems()).fail();
  const methods::ReportedEstimate reported[] = {{.label = "",
                                                 .estimate = pooled_scale(measure, estimate),
                                                 .lower = pooled_scale(measure, lower),
                                                 .upper = pooled_scale(measure, upper)}};
  auto effect =
      worked(text, measure, methods::from_limits(reported, methods::ReportedScale::difference));
  if (!effect) return effect;
  effect->working.push_back("The limits are taken to be of 95%, " +
                            std::string(missions::is_ratio(measure)
                                            ? "and the logarithm as normal: "
                                            : "and the estimate as normal: ") +
                            result_words(*effect));
  return effect;
}

std::optional<methods::RiskMeasure> risk_measure(EffectMeasure measure) {
  if (measure == EffectMeasure::risk_ratio) return methods::RiskMeasure::risk_ratio;
  if (measure == EffectMeasure::odds_ratio) return methods::RiskMeasure::odds_ratio;
  if (measure == EffectMeasure::risk_difference) return methods::RiskMeasure::risk_difference;
  return std::nullopt;
}

base::Result<WorkedEffect> from_counts(const EffectText& text, EffectMeasure measure) {
  Numbers numbers(text);
  const auto risk = risk_measure(measure);
  if (!risk) {
    numbers.problems().add(
        at("measure", "Counts give a risk ratio, an odds ratio or a risk difference. Select one"));
  }
  const methods::TwoByTwo table[] = {
      {.label = "",
       .treated_with = numbers.needed("ai", "how many treated people had the outcome"),
       .treated_without = numbers.needed("bi", "how many treated people did not"),
       .control_with = numbers.needed("ci", "how many others had the outcome"),
       .control_without = numbers.needed("di", "how many others did not")}};
  if (!numbers.problems().empty()) return std::move(numbers.problems()).fail();
  auto effect = worked(text, measure, methods::effect_sizes(table, *risk));
  if (!effect) return effect;
  const auto& [label, a, b, c, d] = table[0];
  effect->people = static_cast<std::int64_t>(a + b + c + d);
  effect->working.insert(effect->working.begin(),
                         base::shortest(a) + " of " + base::shortest(a + b) +
                             " treated people and " + base::shortest(c) + " of " +
                             base::shortest(c + d) + " others had it: " + result_words(*effect));
  return effect;
}

methods::ArmMean arm(Numbers& numbers, std::string_view group, std::string_view number) {
  const auto name = [&](std::string_view stem) {
    return std::string(stem) + std::string(number) + 'i';
  };
  const auto what = [&](const char* of) { return of + (" of the " + std::string(group)); };
  return {.mean = numbers.needed(name("m"), what("the mean")),
          .standard_deviation = numbers.needed(name("sd"), what("the standard deviation")),
          .people = numbers.needed(name("n"), what("the number"))};
}

base::Result<WorkedEffect> from_means(const EffectText& text, EffectMeasure measure) {
  Numbers numbers(text);
  const bool is_standardised = measure == EffectMeasure::standardised_difference;
  if (!is_standardised && measure != EffectMeasure::mean_difference) {
    numbers.problems().add(at("measure",
                              "Means give a standardised mean difference or a mean difference. "
                              "Select one"));
  }
  const auto treated = arm(numbers, "treated people", "1");
  const auto control = arm(numbers, "others", "2");
  const methods::TwoMeans means[] = {{.label = "", .treated = treated, .control = control}};
  if (!numbers.problems().empty()) return std::move(numbers.problems()).fail();
  auto effect = worked(text, measure,
                       is_standardised ? methods::standardised_differences(means)
                                       : methods::mean_differences(means));
  if (!effect) return effect;
  effect->people = static_cast<std::int64_t>(treated.people + control.people);
  effect->working.push_back(
      "A mean of " + base::shortest(treated.mean) + " against " + base::shortest(control.mean) +
      (is_standardised ? ", in standard deviations of both groups together and corrected for small "
                         "samples (Hedges' g): "
                       : ": ") +
      result_words(*effect));
  return effect;
}

}  // namespace

base::Result<WorkedEffect> worked_effect(const EffectText& text) {
  if (text.form == EffectForm::none) return WorkedEffect{};
  if (text.measure.empty()) {
    return base::fail(base::ErrorCode::invalid_input,
                      {at("measure", "Select what the effect is measured as")});
  }
  auto measure = missions::effect_measure_named({.place = "measure", .text = text.measure});
  if (!measure) return base::fail(std::move(measure));
  switch (text.form) {
    case EffectForm::none: break;
    case EffectForm::estimate: return from_estimate(text, *measure);
    case EffectForm::limits: return from_limits(text, *measure);
    case EffectForm::counts: return from_counts(text, *measure);
    case EffectForm::means: return from_means(text, *measure);
  }
  return WorkedEffect{};
}

}  // namespace commonweal::learning
