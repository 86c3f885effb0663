#include "devolution/poll/poll_weighing.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "methods/survey/survey_trimming.hpp"

namespace commonweal::devolution {
namespace {

std::vector<methods::SurveyMargin> plain(const std::vector<PollMargin>& margins) {
  std::vector<methods::SurveyMargin> all;
  all.reserve(margins.size());
  for (const auto& margin : margins) all.push_back(margin.margin);
  return all;
}

methods::FittedWeights fit(const std::vector<double>& base,
                           const std::vector<methods::SurveyMargin>& margins,
                           const WeighingQuestion& question) {
  switch (question.method) {
    case WeighingMethod::rake: return methods::raked_weights(base, margins);
    case WeighingMethod::greg:
      return methods::calibrated_weights(base, margins, {.bounds = question.bounds});
    case WeighingMethod::logit:
      return methods::calibrated_weights(
          base, margins, {.shape = methods::CalibrationShape::logit, .bounds = question.bounds});
  }
  CW_CHECK(false);
}

methods::FittedWeights fit_and_trim(const std::vector<double>& base,
                                    const std::vector<methods::SurveyMargin>& margins,
                                    const WeighingQuestion& question) {
  if (!question.trim) return fit(base, margins, question);
  return methods::fitted_and_trimmed(
      base, margins, *question.trim,
      [&](const std::vector<double>& from) { return fit(from, margins, question); });
}

double sum_of(const std::vector<double>& weights) {
  return std::accumulate(weights.begin(), weights.end(), 0.0);
}

}  // namespace

double PollWeighing::mean() const {
  return sum_of(fitted.weights) / static_cast<double>(fitted.weights.size());
}

double PollWeighing::design_effect() const { return methods::kish_design_effect(fitted.weights); }

double PollWeighing::effective() const {
  return static_cast<double>(fitted.weights.size()) / design_effect();
}

std::size_t PollWeighing::negative() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(fitted.weights, [](double weight) { return weight < 0; }));
}

std::vector<MarginLine> margin_lines(const PollWeighing& weighing, const PollMargin& margin) {
  const double before = sum_of(weighing.base);
  const double after = sum_of(margin.margin.targets);
  std::vector<MarginLine> lines;
  lines.reserve(margin.margin.targets.size());
  for (const double target : margin.margin.targets) lines.push_back({0, 0, target / after, 0});
  for (std::size_t i = 0; i < weighing.base.size(); ++i) {
    auto& line = lines[margin.margin.category[i]];
    ++line.responses;
    line.before += weighing.base[i] / before;
    line.after += weighing.fitted.weights[i] / after;
  }
  return lines;
}

PollWeighing weighed(std::vector<PollMargin> margins, std::vector<double> base,
                     const WeighingQuestion& question) {
  auto fitted = fit_and_trim(base, plain(margins), question);
  return {.question = question,
          .margins = std::move(margins),
          .base = std::move(base),
          .fitted = std::move(fitted)};
}

void fit_replicates(PollWeighing& weighing, methods::SurveyReplicates replicates) {
  const auto margins = plain(weighing.margins);
  for (auto& weights : replicates.weights) {
    weights = fit_and_trim(weights, margins, weighing.question).weights;
  }
  weighing.replicates = std::move(replicates);
}

}  // namespace commonweal::devolution
