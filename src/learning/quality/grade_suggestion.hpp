#pragma once

// What the figures of an effect suggest for the questions of GRADE. Rules of thumb with their
// figures, for a person to accept or to answer otherwise; knows nothing of how studies were done.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "learning/quality/scheme.hpp"
#include "missions/effect.hpp"

namespace commonweal::learning {

// What is known of an effect and of the studies behind it; what is not held is none.
struct GradeFacts {
  missions::EffectMeasure measure;
  double estimate;  // Of ratios, as of all below, the logarithm.
  std::optional<missions::EffectLimits> limits;
  std::optional<missions::EffectLimits> predicted;
  std::optional<double> i2;  // A share of 1.
  std::optional<std::int64_t> studies;
  std::optional<std::int64_t> people;
  std::optional<double> baseline_risk;  // Among those who go without.
  std::optional<double> egger_p;
  std::int64_t studies_held = 0;  // Included, of this intervention and outcome ...
  std::int64_t randomised = 0;    // ... and those of them that are randomised.
};

GradeFacts facts_of(const missions::Effect& effect);  // Without what the studies tell.

struct GradeSuggestion {
  std::string_view question;
  std::string_view answer;  // One of the question's.
  std::string because;      // The figures and the rule, in a sentence.
};

// For those questions on which the figures bear; the others have none.
std::vector<GradeSuggestion> grade_suggestions(const GradeFacts& facts);

const GradeSuggestion* find_suggestion(const std::vector<GradeSuggestion>& suggestions,
                                       std::string_view question);

// Answers that differ from what is suggested must say why: a problem for each that does not, at
// "inconsistency-why".
std::vector<base::Problem> unexplained(const Answers& answers,
                                       const std::vector<GradeSuggestion>& suggestions);

// How many people one trial would need to see a relative reduction of a quarter, with 80% power at
// 5%: the optimal information size. For standardised and mean differences the 400 of the rule of
// thumb; none where the baseline risk is not held or the measure has none.
std::optional<double> optimal_information_size(const GradeFacts& facts);

}  // namespace commonweal::learning
