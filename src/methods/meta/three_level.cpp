#include "methods/meta/three_level.hpp"

#include <cmath>
#include <utility>

#include "base/normal_quantile.hpp"
#include "base/problems.hpp"
#include "methods/distributions/chi_square.hpp"
#include "methods/distributions/student.hpp"
#include "methods/meta/nested_variances.hpp"

namespace commonweal::methods {
namespace {

base::Problems problems_of(const Effects& effects, const Clusters& clusters,
                           const ThreeLevelQuestion& question, std::size_t columns) {
  base::Problems problems;
  const auto require = [&](bool holds, std::string what) {
    if (!holds) problems.add({.what = std::move(what)});
  };
  const std::string count = std::to_string(effects.count());
  require(clusters.effects() == effects.count(), "There are " + count + " effects and " +
                                                     std::to_string(clusters.effects()) +
                                                     " clusters named. Name one for each effect.");
  require(clusters.count() > 1,
          "All effects are in one cluster. A variance between clusters needs two or more.");
  require(clusters.count() < clusters.effects(),
          "Each cluster has one effect, so variance between and within clusters cannot be told "
          "apart. Pool them as independent effects.");
  require(effects.count() > columns + 1, "There are " + count + " effects for " +
                                             std::to_string(columns + 2) +
                                             " numbers to estimate. Add studies.");
  require(question.confidence > 0 && question.confidence < 1,
          "The confidence must lie between 0 and 1.");
  require(question.inference == Inference::normal || question.inference == Inference::student,
          "Knapp and Hartung's adjustment is not defined for three levels. Use Student's t.");
  return problems;
}

struct Deviates {
  std::optional<double> degrees;
  double deviate;

  double p(double statistic) const {
    return degrees ? student_share_beyond(statistic, *degrees) : normal_share_beyond(statistic);
  }
};

Deviates deviates_of(const ThreeLevelQuestion& question, double spare) {
  const double share = 0.5 + question.confidence / 2;
  if (question.inference == Inference::normal) return {{}, base::normal_quantile(share)};
  return {spare, student_quantile(share, spare)};
}

std::vector<Coefficient> coefficients_of(const NestedFit& fit, const ModelMatrix& matrix,
                                         std::span<const Moderator> moderators,
                                         const Deviates& by) {
  const auto estimates = matrix.given(fit.coefficients());
  const SquareMatrix covariance = matrix.given(fit.covariance());
  std::vector<Coefficient> found;
  for (std::size_t i = 0; i < estimates.size(); ++i) {
    const double error = std::sqrt(covariance(i, i));
    const double statistic = estimates[i] / error;
    found.push_back(
        {.name = i == 0 ? "intercept" : moderators[i - 1].name,
         .estimate = estimates[i],
         .standard_error = error,
         .statistic = statistic,
         .p = by.p(statistic),
         .limits = {estimates[i] - by.deviate * error, estimates[i] + by.deviate * error}});
  }
  return found;
}

// The variance by chance of a typical effect (Higgins and Thompson 2002, with moderators): k - p
// over the trace of P. The fit is at no variance but that of chance.
double typical_variance(const NestedFit& fit, const Effects& effects, const ModelMatrix& matrix) {
  double trace = 0;
  for (std::size_t i = 0; i < effects.count(); ++i) {
    const double weight = 1 / effects.variances()[i];
    double leverage = 0;
    for (std::size_t a = 0; a < matrix.columns(); ++a) {
      for (std::size_t b = 0; b < matrix.columns(); ++b) {
        leverage += matrix.row(i)[a] * fit.covariance()(a, b) * matrix.row(i)[b];
      }
    }
    trace += weight * (1 - weight * leverage);
  }
  return static_cast<double>(effects.count() - matrix.columns()) / trace;
}

void hold_against_chance(NestedFit& fit, const Effects& effects, const ModelMatrix& matrix,
                         ThreeLevel& answer) {
  if (!fit.weigh({})) return;
  answer.q = fit.sum_of_squares();
  answer.q_degrees = effects.count() - matrix.columns();
  answer.q_p = chi_square_share_above(answer.q, static_cast<double>(answer.q_degrees));
  const double all =
      typical_variance(fit, effects, matrix) + answer.between.variance + answer.within.variance;
  answer.between.i2 = answer.between.variance / all;
  answer.within.i2 = answer.within.variance / all;
}

PredictionInterval predicted(const ThreeLevel& answer, const Deviates& by) {
  const auto& mean = answer.coefficients.front();
  const double half = by.deviate * std::sqrt(mean.standard_error * mean.standard_error +
                                             answer.between.variance + answer.within.variance);
  return {.limits = {mean.estimate - half, mean.estimate + half}, .degrees = by.degrees};
}

// In the basis, where all that moderators do is in what follows the first column. No digits are
// lost to moderators far from 0, and the test is the same.
OmnibusTest all_moderators(const NestedFit& fit, std::optional<double> degrees) {
  const auto& estimates = fit.coefficients();
  const std::size_t count = estimates.size() - 1;
  SquareMatrix covariance(count);
  for (std::size_t r = 0; r < count; ++r) {
    for (std::size_t c = 0; c < count; ++c) covariance(r, c) = fit.covariance()(r + 1, c + 1);
  }
  return tested(std::span(estimates).subspan(1), covariance, degrees);
}

std::vector<double> weights_of(const NestedFit& fit, const Clusters& clusters) {
  std::vector<double> weights(clusters.effects());
  double all = 0;
  for (std::size_t cluster = 0; cluster < clusters.count(); ++cluster) {
    const auto members = clusters.members(cluster);
    const auto rows = fit.weighed(cluster, std::vector<double>(members.size(), 1));
    for (std::size_t m = 0; m < members.size(); ++m) all += weights[members[m]] = rows[m];
  }
  for (double& weight : weights) weight /= all;
  return weights;
}

base::Result<ThreeLevel> answer_of(NestedFit& fit, const Effects& effects,
                                   const ModelMatrix& matrix, const Clusters& clusters,
                                   const ThreeLevelQuestion& question,
                                   std::span<const Moderator> moderators) {
  const auto fails = [] {
    return base::fail(base::ErrorCode::invalid_input,
                      "The variances between and within clusters do not converge. The effects are "
                      "too few, or too alike, to tell them apart.");
  };
  const auto maximum = likeliest_variances(fit, question.likelihood, effects);
  if (!maximum) return fails();
  const auto limits_of = [&](NestedLevel level) {
    return profile_limits(fit, question.likelihood, *maximum, level, question.confidence);
  };
  const auto between = limits_of(NestedLevel::between);
  const auto within = limits_of(NestedLevel::within);
  if (!between || !within || !fit.weigh(maximum->variances)) return fails();
  const Deviates by =
      deviates_of(question, static_cast<double>(effects.count() - matrix.columns()));
  ThreeLevel answer;
  answer.effects = effects.count();
  answer.degrees = by.degrees;
  answer.coefficients = coefficients_of(fit, matrix, moderators, by);
  answer.between = {.variance = maximum->variances.between, .limits = *between};
  answer.within = {.variance = maximum->variances.within, .limits = *within};
  answer.log_likelihood = maximum->log_likelihood;
  answer.weights = weights_of(fit, clusters);
  answer.clusters = clusters.count();
  if (moderators.empty()) {
    answer.prediction = predicted(answer, by);
  } else {
    answer.moderators = all_moderators(fit, by.degrees);
  }
  hold_against_chance(fit, effects, matrix, answer);
  return answer;
}

}  // namespace

base::Result<ThreeLevel> three_level(const Effects& effects, const Clusters& clusters,
                                     const ThreeLevelQuestion& question,
                                     std::span<const Moderator> moderators) {
  auto problems = problems_of(effects, clusters, question, 1 + moderators.size());
  if (!problems.empty()) return std::move(problems).fail();
  const auto matrix = ModelMatrix::make(effects.count(), moderators);
  if (!matrix) return tl::unexpected<base::Error>(matrix.error());
  NestedFit fit(effects, *matrix, clusters);
  return answer_of(fit, effects, *matrix, clusters, question, moderators);
}

}  // namespace commonweal::methods
