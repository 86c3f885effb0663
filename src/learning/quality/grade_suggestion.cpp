#include "learning/quality/grade_suggestion.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

using missions::EffectLimits;
using missions::EffectMeasure;

// Of the Cochrane Handbook's ranges: may be substantial, and considerable.
constexpr double kSubstantial = 0.5;
constexpr double kConsiderable = 0.75;
// GRADE guidelines 6: appreciable benefit or harm, as a risk ratio.
constexpr double kAppreciableLow = 0.75;
constexpr double kAppreciableHigh = 1.25;
constexpr std::int64_t kStudiesForEgger = 10;
constexpr double kEggerP = 0.1;
constexpr double kPeopleForDifference = 400;

double none_on_scale(EffectMeasure measure) {
  return missions::is_ratio(measure) ? 0 : missions::none_of(measure);
}

bool reaches_past_none(EffectMeasure measure, const EffectLimits& limits) {
  const double none = none_on_scale(measure);
  return limits.lower < none && none < limits.upper;
}

std::string span_words(EffectMeasure measure, const EffectLimits& limits) {
  return base::grouped(missions::as_read(measure, limits.lower), 2) + " to " +
         base::grouped(missions::as_read(measure, limits.upper), 2);
}

std::optional<GradeSuggestion> start(const GradeFacts& facts) {
  if (facts.studies_held == 0) return std::nullopt;
  const std::string counted = std::to_string(facts.randomised) + " of the " +
                              std::to_string(facts.studies_held) + " studies held are randomised";
  if (facts.randomised == facts.studies_held)
    return GradeSuggestion{"start", "trials", counted + "."};
  std::string because = counted + ".";
  if (facts.randomised > 0)
    because += " GRADE looks at the two kinds apart; mixed, they start low.";
  return GradeSuggestion{"start", "observational", std::move(because)};
}

// After the decision matrix of PMC7195185; the prediction interval stands for studies that point
// different ways.
std::optional<GradeSuggestion> inconsistency(const GradeFacts& facts) {
  if (facts.studies && *facts.studies < 2) {
    return GradeSuggestion{"inconsistency", "not-serious", "There is one study only."};
  }
  const bool both_ways = facts.predicted && reaches_past_none(facts.measure, *facts.predicted);
  if (!facts.i2 && !facts.predicted) return std::nullopt;
  std::string because;
  if (facts.i2) because = "I squared is " + base::percent(*facts.i2) + ". ";
  if (facts.predicted) {
    because += "In a new place the effect may lie from " +
               span_words(facts.measure, *facts.predicted) +
               (both_ways ? ", past no effect." : ", on one side of no effect.");
  } else {
    because += "No prediction interval is held.";
  }
  const double i2 = facts.i2.value_or(0);
  std::string_view answer = "not-serious";
  if (both_ways || i2 >= kConsiderable) answer = "serious";
  if (both_ways && i2 >= kConsiderable) answer = "very-serious";
  if (answer == "not-serious" && i2 >= kSubstantial)
    because += " That may be substantial: look why.";
  return GradeSuggestion{"inconsistency", answer, std::move(because)};
}

bool reaches_both_appreciable(const GradeFacts& facts) {
  return missions::is_ratio(facts.measure) && facts.limits->lower < std::log(kAppreciableLow) &&
         facts.limits->upper > std::log(kAppreciableHigh);
}

std::optional<GradeSuggestion> imprecision(const GradeFacts& facts) {
  if (!facts.limits) return std::nullopt;
  std::string because = "The interval is " + span_words(facts.measure, *facts.limits);
  std::string_view answer = "not-serious";
  if (reaches_past_none(facts.measure, *facts.limits)) {
    answer = reaches_both_appreciable(facts) ? "very-serious" : "serious";
    because += ", past no effect.";
  } else {
    because += ", on one side of no effect.";
  }
  const auto needed = optimal_information_size(facts);
  if (needed && facts.people) {
    const bool few = static_cast<double>(*facts.people) < *needed;
    because += " " + base::grouped(static_cast<double>(*facts.people)) + " people, " +
               (few ? "fewer than" : "not fewer than") + " the " +
               base::grouped(std::ceil(*needed)) + " that one sound trial would need.";
    if (few && answer == "not-serious") answer = "serious";
  } else {
    because += facts.people
                   ? " How many people are needed is not computed: no baseline risk is held."
                   : " How many people took part is not held.";
  }
  return GradeSuggestion{"imprecision", answer, std::move(because)};
}

std::optional<GradeSuggestion> publication_bias(const GradeFacts& facts) {
  if (!facts.studies) return std::nullopt;
  if (*facts.studies < kStudiesForEgger) {
    return GradeSuggestion{"publication-bias", "undetected",
                           "With fewer than 10 studies no test tells; that is no proof that none "
                           "are missing."};
  }
  if (!facts.egger_p) return std::nullopt;
  const bool suspected = *facts.egger_p < kEggerP;
  return GradeSuggestion{
      "publication-bias", suspected ? "suspected" : "undetected",
      "Egger's test: p = " + base::grouped(*facts.egger_p, 3) +
          (suspected ? ", below 0.1: small studies find other effects than large ones."
                     : ", not below 0.1.")};
}

// For risks only: an odds ratio is to be turned into a risk ratio first.
std::optional<GradeSuggestion> large_effect(const GradeFacts& facts) {
  const bool risks =
      facts.measure == EffectMeasure::risk_ratio || facts.measure == EffectMeasure::rate_ratio;
  if (!risks) return std::nullopt;
  const bool trials = facts.studies_held > 0 && facts.randomised == facts.studies_held;
  const double size = std::abs(facts.estimate);
  const std::string ratio = "The " + std::string(missions::words_of(facts.measure)) + " is " +
                            base::grouped(missions::as_read(facts.measure, facts.estimate), 2);
  if (trials) {
    return GradeSuggestion{"large-effect", "none",
                           ratio + ". Evidence from trials is not usually rated up."};
  }
  if (size > std::log(5.0)) {
    return GradeSuggestion{"large-effect", "very-large", ratio + ": above 5 or below 0.2."};
  }
  if (size > std::log(2.0)) {
    return GradeSuggestion{"large-effect", "large", ratio + ": above 2 or below 0.5."};
  }
  return GradeSuggestion{"large-effect", "none", ratio + ": between 0.5 and 2."};
}

}  // namespace

GradeFacts facts_of(const missions::Effect& effect) {
  return {.measure = effect.measure,
          .estimate = effect.estimate,
          .limits = effect.limits,
          .predicted = effect.predicted,
          .i2 = effect.i2,
          .studies = effect.studies,
          .people = effect.people,
          .baseline_risk = std::nullopt,
          .egger_p = std::nullopt};
}

std::optional<double> optimal_information_size(const GradeFacts& facts) {
  if (facts.measure == EffectMeasure::standardised_difference ||
      facts.measure == EffectMeasure::mean_difference) {
    return kPeopleForDifference;
  }
  const bool of_risks = facts.measure == EffectMeasure::risk_ratio ||
                        facts.measure == EffectMeasure::odds_ratio ||
                        facts.measure == EffectMeasure::risk_difference;
  if (!of_risks || !facts.baseline_risk) return std::nullopt;
  const double without = *facts.baseline_risk;
  const double with = without * kAppreciableLow;
  if (without <= 0 || without >= 1) return std::nullopt;
  constexpr double kQuantiles = 1.959964 + 0.841621;  // Of 97.5% and of 80%.
  const double variance = without * (1 - without) + with * (1 - with);
  return 2 * kQuantiles * kQuantiles * variance / ((without - with) * (without - with));
}

std::vector<GradeSuggestion> grade_suggestions(const GradeFacts& facts) {
  std::vector<GradeSuggestion> suggestions;
  for (const auto suggest : {start, inconsistency, imprecision, publication_bias, large_effect}) {
    if (auto one = suggest(facts)) suggestions.push_back(std::move(*one));
  }
  return suggestions;
}

const GradeSuggestion* find_suggestion(const std::vector<GradeSuggestion>& suggestions,
                                       std::string_view question) {
  const auto found = std::ranges::find(suggestions, question, &GradeSuggestion::question);
  return found == suggestions.end() ? nullptr : &*found;
}

std::vector<base::Problem> unexplained(const Answers& answers,
                                       const std::vector<GradeSuggestion>& suggestions) {
  std::vector<base::Problem> problems;
  for (const GradeSuggestion& suggestion : suggestions) {
    const std::string why = std::string(suggestion.question) + "-why";
    if (answers.scheme().find(why) == nullptr) continue;
    if (answers.is(suggestion.question, suggestion.answer) || !answers.text(why).empty()) continue;
    const Question& question = *answers.scheme().find(suggestion.question);
    const auto choice = std::ranges::find(question.choices, suggestion.answer, &Choice::code);
    problems.push_back({.place = why,
                        .what = "Say why you answer \"" + std::string(question.words) +
                                "\" otherwise than suggested (" + std::string(choice->words) +
                                ")"});
  }
  return problems;
}

}  // namespace commonweal::learning
