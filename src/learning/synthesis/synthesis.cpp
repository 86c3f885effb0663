#include "learning/synthesis/synthesis.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "learning/synthesis/count_pool.hpp"
#include "missions/effect_measure.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using methods::Effects;
using methods::Inference;
using missions::EffectMeasure;

// The most studies first, then by name.
std::vector<Poolable> ranked(const std::map<std::string, std::size_t, std::less<>>& counts) {
  std::vector<Poolable> list;
  for (const auto& [name, studies] : counts) list.push_back({name, studies});
  std::ranges::stable_sort(list, std::ranges::greater(), &Poolable::studies);
  return list;
}

std::vector<Poolable> outcomes_among(const std::vector<Study>& held) {
  std::map<std::string, std::size_t, std::less<>> counts;
  for (const Study& study : held) counts[study.outcome] += not_pooled_for(study) ? 0 : 1;
  return ranked(counts);
}

std::vector<Poolable> measures_among(const std::vector<Study>& held, std::string_view outcome) {
  std::map<std::string, std::size_t, std::less<>> counts;
  for (const Study& study : held) {
    if (study.outcome != outcome || not_pooled_for(study) || !study.measure) continue;
    ++counts[std::string(missions::code_word(*study.measure))];
  }
  return ranked(counts);
}

tl::unexpected<base::Error> none_such(std::string_view place, std::string what) {
  return base::fail(ErrorCode::not_found, {{.place = std::string(place), .what = std::move(what)}});
}

// The one asked for, or the first; empty where there is none at all.
base::Result<std::string> chosen_of(const std::vector<Poolable>& list, const std::string& asked,
                                    std::string_view what) {
  if (asked.empty()) return list.empty() ? "" : list.front().name;
  if (std::ranges::count(list, asked, &Poolable::name) > 0) return asked;
  return none_such(what, "No study held of this intervention has the " + std::string(what) + " \"" +
                             asked + "\".");
}

void divide(std::vector<Study> held, Synthesis& synthesis) {
  const auto& choice = synthesis.choice;
  for (Study& study : held) {
    auto why = study.outcome == choice.outcome ? not_pooled_for(study)
                                               : std::optional(NotPooled::another_outcome);
    if (!why && study.measure != synthesis.measure) why = NotPooled::another_measure;
    if (why) {
      synthesis.left_out.push_back({std::move(study), *why});
    } else {
      synthesis.studies.push_back(std::move(study));
    }
  }
  std::ranges::sort(synthesis.studies, {}, [](const Study& study) {
    return std::pair<int, std::string_view>(study.year.value_or(9999), study.code);
  });
  std::ranges::stable_sort(synthesis.left_out, {}, &LeftOutStudy::why);
}

base::Result<Effects> effects_of(const std::vector<Study>& studies) {
  std::vector<methods::StudyEffect> effects;
  for (const Study& study : studies) {
    effects.push_back(
        {study_label(study), *study.effect, *study.standard_error * *study.standard_error});
  }
  return Effects::make(std::move(effects));
}

SharedSamples shared_among(const std::vector<std::string>& names) {
  std::map<std::string_view, std::size_t> counts;
  for (const auto& name : names) ++counts[name];
  SharedSamples samples{.clusters = counts.size()};
  for (const auto& [name, effects] : counts) {
    if (effects < 2) continue;
    ++samples.shared;
    samples.effects += effects;
  }
  return samples;
}

// One study is what it says itself.
methods::PoolQuestion question_for(std::size_t studies, const methods::PoolQuestion& asked) {
  if (studies > 1) return asked;
  methods::PoolQuestion alone = asked;
  alone.method = methods::PoolMethod::fixed;
  alone.inference = Inference::normal;
  return alone;
}

Headline headline_of(const methods::Pooled& pooled) {
  return {.estimate = pooled.estimate,
          .standard_error = pooled.standard_error,
          .limits = pooled.limits,
          .degrees = pooled.degrees,
          .p = pooled.p,
          .prediction = pooled.prediction,
          .dependence = Dependence::independent};
}

// For a further place the model speaks: only how sure the mean is, is the clusters' to say.
Headline headline_of(const methods::RobustCoefficient& robust, const methods::Pooled& pooled) {
  return {.estimate = robust.estimate,
          .standard_error = robust.standard_error,
          .limits = robust.limits,
          .degrees = robust.degrees,
          .p = robust.p,
          .prediction = pooled.prediction,
          .dependence = Dependence::robust};
}

Headline headline_of(const methods::ThreeLevel& levels) {
  const auto& mean = levels.coefficients.front();
  return {.estimate = mean.estimate,
          .standard_error = mean.standard_error,
          .limits = mean.limits,
          .degrees = levels.degrees,
          .p = mean.p,
          .prediction = levels.prediction,
          .dependence = Dependence::levels};
}

std::string first_sentence(const base::Error& error) { return error.problems.at(0).what; }

// Knapp and Hartung's limits are not made for levels: Student's t is what is nearest.
methods::ThreeLevelQuestion level_question(const PoolChoice& choice) {
  return {.likelihood = choice.question.method == methods::PoolMethod::ml
                            ? methods::Likelihood::ml
                            : methods::Likelihood::reml,
          .inference = choice.question.inference == Inference::normal ? Inference::normal
                                                                      : Inference::student,
          .confidence = choice.question.confidence};
}

void add_shared_samples(Synthesis& synthesis, const std::vector<std::string>& names) {
  const auto clusters = methods::Clusters::make(names);
  CW_CHECK(clusters);  // Each has a name.
  const double tau2 = synthesis.pooled->heterogeneity.tau2;
  const auto robust =
      methods::cluster_robust(*synthesis.effects, *clusters, {.between = 0, .within = tau2});
  if (robust) synthesis.robust = robust->front();
  if (synthesis.choice.dependence != Dependence::levels) return;  // It takes long.
  auto levels =
      methods::three_level(*synthesis.effects, *clusters, level_question(synthesis.choice));
  if (levels) {
    synthesis.levels = *std::move(levels);
  } else {
    synthesis.refusal = first_sentence(levels.error());
  }
}

// Why effects of one sample cannot be taken as the choice says; empty where they can.
std::string dependence_refusal(const Synthesis& synthesis) {
  const auto& choice = synthesis.choice;
  const bool wants_levels = choice.dependence == Dependence::levels;
  if (choice.tables != TablePooling::none &&
      (wants_levels || choice.dependence == Dependence::robust)) {
    return "Methods that add up counts take all studies as independent. Choose another method, or "
           "take the effects as independent.";
  }
  const auto method = choice.question.method;
  if (wants_levels && synthesis.samples.shared > 0 && method != methods::PoolMethod::reml &&
      method != methods::PoolMethod::ml) {
    return "Three levels are worked out by restricted maximum likelihood (reml) or maximum "
           "likelihood (ml). Choose one of the two.";
  }
  return "";
}

void choose_headline(Synthesis& synthesis) {
  const Dependence asked = synthesis.choice.dependence;
  const bool wants_robust = asked == Dependence::robust || asked == Dependence::automatic;
  synthesis.headline = headline_of(*synthesis.pooled);
  if (wants_robust && synthesis.robust) {
    synthesis.headline = headline_of(*synthesis.robust, *synthesis.pooled);
  }
  if (asked == Dependence::levels && synthesis.levels) {
    synthesis.headline = headline_of(*synthesis.levels);
  }
}

// A prior for tau needs a measure whose sizes are known beforehand.
bool has_known_sizes(EffectMeasure measure) {
  return missions::is_ratio(measure) || measure == EffectMeasure::standardised_difference;
}

base::Result<methods::Pooled> pooled_by(const Synthesis& synthesis) {
  const auto& choice = synthesis.choice;
  if (choice.tables != TablePooling::none) {
    return pool_of_counts(synthesis.studies, *synthesis.measure, choice.tables);
  }
  return methods::pool(*synthesis.effects, question_for(synthesis.studies.size(), choice.question));
}

void answer(Synthesis& synthesis) {
  auto effects = effects_of(synthesis.studies);
  if (!effects) {
    synthesis.refusal = first_sentence(effects.error());
    return;
  }
  synthesis.effects = *std::move(effects);
  const std::size_t count = synthesis.studies.size();
  const auto names = sample_names(synthesis.studies);
  synthesis.samples = shared_among(names);
  synthesis.refusal = dependence_refusal(synthesis);
  if (!synthesis.refusal.empty()) return;
  auto pooled = pooled_by(synthesis);
  if (!pooled) {
    synthesis.refusal = first_sentence(pooled.error());
    return;
  }
  synthesis.pooled = *std::move(pooled);
  if (synthesis.samples.shared > 0 && synthesis.choice.tables == TablePooling::none) {
    add_shared_samples(synthesis, names);
    if (!synthesis.refusal.empty()) return;
  }
  choose_headline(synthesis);
  if (count > 1) {
    const auto spread = methods::q_profile_limits(*synthesis.effects);
    if (spread) synthesis.spread = *spread;
  }
  if (1 < count && count < kFewStudies && has_known_sizes(*synthesis.measure)) {
    auto bayes = methods::bayes_pool(*synthesis.effects);
    if (bayes) synthesis.bayes = *std::move(bayes);
  }
}

std::string no_study_sentence(const Synthesis& synthesis) {
  if (synthesis.left_out.empty()) return "No study of this intervention is held.";
  return "No study held has an effect on this outcome with how sure it is, so there is nothing to "
         "pool.";
}

}  // namespace

base::Result<Synthesis> synthesise(std::string intervention, std::vector<Study> held,
                                   const PoolChoice& choice) {
  Synthesis synthesis{.intervention = std::move(intervention), .choice = choice};
  synthesis.outcomes = outcomes_among(held);
  auto outcome = chosen_of(synthesis.outcomes, choice.outcome, "outcome");
  if (!outcome) return base::fail(std::move(outcome));
  synthesis.choice.outcome = *outcome;
  synthesis.measures = measures_among(held, *outcome);
  auto measure = chosen_of(synthesis.measures, choice.measure, "measure");
  if (!measure) return base::fail(std::move(measure));
  synthesis.choice.measure = *measure;
  if (!measure->empty()) {
    synthesis.measure =
        missions::effect_measure_named({.place = "measure", .text = *measure}).value();
  }
  divide(std::move(held), synthesis);
  if (synthesis.studies.empty()) {
    synthesis.refusal = no_study_sentence(synthesis);
  } else {
    answer(synthesis);
  }
  return synthesis;
}

base::Result<PoolChoice> choice_among(const std::vector<Study>& held, PoolChoice choice) {
  auto outcome = chosen_of(outcomes_among(held), choice.outcome, "outcome");
  if (!outcome) return base::fail(std::move(outcome));
  choice.outcome = *std::move(outcome);
  auto measure = chosen_of(measures_among(held, choice.outcome), choice.measure, "measure");
  if (!measure) return base::fail(std::move(measure));
  choice.measure = *std::move(measure);
  return choice;
}

const std::vector<double>& weights_of(const Synthesis& synthesis) {
  CW_CHECK(synthesis.headline);
  return synthesis.headline->dependence == Dependence::levels ? synthesis.levels->weights
                                                              : synthesis.pooled->weights;
}

std::string inputs_text(const Synthesis& synthesis) { return inputs_text(synthesis.studies); }

}  // namespace commonweal::learning
