#pragma once

// A poll weighted to what is known of the people it stands for: the question, the weights and what
// they cost.

#include <optional>
#include <string>
#include <vector>

#include "base/word_table.hpp"
#include "devolution/poll/targets.hpp"
#include "methods/survey/survey_calibration.hpp"
#include "methods/survey/survey_replicates.hpp"

namespace commonweal::devolution {

enum class WeighingMethod { rake, greg, logit };

inline constexpr base::WordTable<WeighingMethod, 3> kWeighingMethods{
    {{WeighingMethod::rake, "rake"},
     {WeighingMethod::greg, "greg"},
     {WeighingMethod::logit, "logit"}}};

struct WeighingQuestion {
  WeighingMethod method = WeighingMethod::rake;
  std::optional<methods::CalibrationBounds> bounds = {};
  std::optional<double> trim = {};  // No weight above so many times the mean.
};

struct PollWeighing {
  WeighingQuestion question;
  std::vector<PollMargin> margins;
  std::vector<double> base;
  methods::FittedWeights fitted;
  methods::SurveyReplicates replicates = {};  // Fitted too; none unless asked for.

  double mean() const;
  double design_effect() const;  // Kish's.
  double effective() const;      // As good as so many responses of equal weight.
  std::size_t negative() const;  // Weights below 0.
};

// Of a category: responses, and the sums of weights.
struct MarginLine {
  std::size_t responses;
  double before;  // As a share of all, like the next two.
  double target;
  double after;
};

std::vector<MarginLine> margin_lines(const PollWeighing& weighing, const PollMargin& margin);

PollWeighing weighed(std::vector<PollMargin> margins, std::vector<double> base,
                     const WeighingQuestion& question);

// Each replicate is fitted as the sample was.
void fit_replicates(PollWeighing& weighing, methods::SurveyReplicates replicates);

// What is printed of it beside the weights.
struct WeighingReport {
  const Responses& responses;
  const PollWeighing& weighing;
  std::string digest_responses;  // SHA-256.
  std::string digest_targets;
  std::string command;  // That prints the same again.
  std::uint64_t seed = 1;
};

}  // namespace commonweal::devolution
