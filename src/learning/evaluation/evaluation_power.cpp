#include "learning/evaluation/evaluation_power.hpp"

#include <utility>

#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

methods::PowerQuestion question_of(const PlannedSample& sample) {
  return {.arms = {.treated = sample.treated,
                   .control = sample.control,
                   .cluster_size = sample.cluster_size,
                   .icc = sample.icc}};
}

std::string percent(double share) { return base::grouped(100 * share, 1) + "%"; }

std::string shares_sentence(const methods::MinimumShares& shares, double baseline) {
  const std::string from = "From " + percent(baseline) + ", it would find ";
  const std::string fall = "a fall to " + percent(shares.fallen) + " or below";
  const std::string rise = "a rise to " + percent(shares.risen) + " or above";
  if (shares.can_fall && shares.can_rise) return from + fall + ", or " + rise + ".";
  if (shares.can_rise) return from + rise + ". It would find no fall at all, however far.";
  if (shares.can_fall) return from + fall + ". It would find no rise at all, however far.";
  return from + "neither a fall nor a rise, however far.";
}

}  // namespace

base::Result<EvaluationPower> power_of(const PlannedSample& sample) {
  const auto question = question_of(sample);
  auto effect = methods::minimum_effect(question);
  if (!effect) return base::fail(std::move(effect));
  EvaluationPower power{.sample = sample, .effect = *effect, .shares = {}, .in_units = {}};
  if (sample.baseline_share) {
    auto shares = methods::minimum_shares(question, *sample.baseline_share);
    if (!shares) return base::fail(std::move(shares));
    power.shares = *shares;
  }
  if (sample.outcome_sd) power.in_units = effect->effect * *sample.outcome_sd;
  return power;
}

std::vector<std::string> power_sentences(const EvaluationPower& power) {
  std::vector<std::string> sentences = {"It would find a change of " +
                                        base::grouped(power.effect.effect, 2) +
                                        " standard deviations or more in 8 of 10 cases."};
  if (power.in_units) {
    sentences.push_back("That is " + base::grouped(*power.in_units, 2) +
                        " in the unit of the outcome.");
  }
  if (power.shares) {
    sentences.push_back(shares_sentence(*power.shares, *power.sample.baseline_share));
  }
  if (power.effect.design_effect > 1) {
    sentences.push_back("Clusters make it as if " + base::grouped(power.effect.design_effect, 1) +
                        " people told as much as one.");
  }
  return sentences;
}

}  // namespace commonweal::learning
