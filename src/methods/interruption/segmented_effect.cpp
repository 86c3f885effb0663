#include "methods/interruption/segmented_effect.hpp"

#include <cmath>

#include "methods/distributions/student.hpp"
#include "methods/interruption/least_squares.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kStep = 2;  // Columns: level, trend, step, slope, regressors, seasons.
constexpr std::size_t kSlope = 3;
constexpr std::size_t kRegressors = 4;

std::vector<FigureColumn> columns_of(std::size_t count, const InterruptionQuestion& question) {
  std::vector<FigureColumn> columns(kRegressors, FigureColumn(count));
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_after = i >= question.at;
    columns[0][i] = 1;
    columns[1][i] = double(i);
    columns[kStep][i] = is_after;
    columns[kSlope][i] = is_after ? double(i - question.at) : 0;
  }
  columns.insert(columns.end(), question.regressors.begin(), question.regressors.end());
  for (int season = 1; season < question.seasonal; ++season) {
    FigureColumn dummy(count);
    for (std::size_t i = 0; i < count; ++i)
      dummy[i] = int(i % std::size_t(question.seasonal)) == season;
    columns.push_back(std::move(dummy));
  }
  return columns;
}

ChangeEffect effect_of(const LeastSquares& fit, std::span<const double> weights,
                       double confidence) {
  const auto [estimate, error] = combined(fit, weights);
  const double reach = error * student_quantile(0.5 + confidence / 2, fit.degrees);
  const double p = error > 0 ? student_share_beyond(estimate / error, fit.degrees) : 0;
  return {estimate, error, {estimate - reach, estimate + reach}, p};
}

}  // namespace

std::optional<Interruption> segmented_effect(std::span<const double> figures,
                                             const InterruptionQuestion& question,
                                             std::optional<std::size_t> lag) {
  const auto columns = columns_of(figures.size(), question);
  const auto fit = least_squares(figures, columns, lag.value_or(newey_west_lag(figures.size())));
  if (!fit) return {};
  const auto alone = [&](std::size_t which) {
    std::vector<double> weights(columns.size());
    weights[which] = 1;
    return effect_of(*fit, weights, question.confidence);
  };
  std::vector<double> mean(columns.size());
  mean[kStep] = 1;
  mean[kSlope] = double(figures.size() - question.at - 1) / 2;
  Interruption answer{.step = alone(kStep),
                      .slope = alone(kSlope),
                      .mean = effect_of(*fit, mean, question.confidence),
                      .regressors = {},
                      .without = {}};
  for (std::size_t i = 0; i < question.regressors.size(); ++i) {
    answer.regressors.push_back(alone(kRegressors + i));
  }
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const double change =
        answer.step.effect * columns[kStep][i] + answer.slope->effect * columns[kSlope][i];
    answer.without.push_back(figures[i] - fit->residuals[i] - change);
  }
  return answer;
}

}  // namespace commonweal::methods
