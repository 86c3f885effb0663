#include "learning/evidence/pool_answer.hpp"

#include <cmath>
#include <numeric>
#include <utility>

#include "base/check.hpp"
#include "base/problems.hpp"
#include "learning/evidence/effect_table.hpp"
#include "learning/evidence/moderator_columns.hpp"
#include "methods/meta/mantel_haenszel.hpp"

namespace commonweal::learning {
namespace {

using methods::Effects;
using methods::Moderator;

double mean_of(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// With moderators around their averages the intercept is the mean of average studies.
std::vector<Moderator> centred(std::vector<Moderator> moderators) {
  for (auto& [name, values] : moderators) {
    const double mean = mean_of(values);
    for (double& value : values) value -= mean;
  }
  return moderators;
}

// Problems of the methods say "ablat" or nothing; here they say where that is.
tl::unexpected<base::Error> placed(base::Error error, const RawTable& table,
                                   const PoolOptions& options) {
  for (auto& problem : error.problems) {
    const std::string column = column_of(problem.place, options);
    if (!column.empty()) {
      problem.place = table.places.cell(1, *table.column(column));
    } else if (problem.place.empty() || problem.place == "studies") {
      problem.place = table.places.file;
    } else if (problem.place == "confidence") {
      problem.place = "--confidence";
    } else {
      problem.what = problem.place + ": " + problem.what;
      problem.place = table.places.file;
    }
  }
  return tl::unexpected<base::Error>(std::move(error));
}

std::vector<double> shares_at(const Effects& effects, double tau2) {
  std::vector<double> weights;
  for (const double variance : effects.variances()) weights.push_back(1 / (variance + tau2));
  const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (double& weight : weights) weight /= all;
  return weights;
}

base::Result<void> regress(const Effects& effects, const PoolOptions& options, PoolAnswer& answer) {
  auto line = methods::meta_regression(effects, answer.studies.moderators, options.question);
  if (!line) return tl::unexpected(line.error());
  const auto average = methods::predicted(*line, answer.averages);
  const auto mean = methods::coefficient_of(
      "", {average.estimate, average.standard_error * average.standard_error},
      options.question.confidence, line->degrees);
  answer.pooled = {.studies = effects.count(),
                   .estimate = mean.estimate,
                   .standard_error = mean.standard_error,
                   .statistic = mean.statistic,
                   .degrees = line->degrees,
                   .p = mean.p,
                   .limits = mean.limits,
                   .prediction = average.prediction,
                   .heterogeneity = line->heterogeneity,
                   .weights = shares_at(effects, line->heterogeneity.tau2)};
  answer.coefficients = std::move(line->coefficients);
  answer.moderators = line->moderators;
  answer.r2 = line->r2;
  return {};
}

base::Result<void> pool_two_levels(const Effects& effects, const PoolOptions& options,
                                   PoolAnswer& answer) {
  if (answer.studies.moderators.empty()) {
    auto pooled = methods::pool(effects, options.question);
    if (!pooled) return tl::unexpected(pooled.error());
    answer.pooled = std::move(*pooled);
  } else if (auto regressed = regress(effects, options, answer); !regressed) {
    return regressed;
  }
  if (options.question.method == methods::PoolMethod::fixed) return {};
  auto spread =
      methods::q_profile_limits(effects, answer.studies.moderators, options.question.confidence);
  if (spread) answer.spread = *spread;
  return {};
}

base::Result<void> pool_three_levels(const Effects& effects, const PoolOptions& options,
                                     PoolAnswer& answer) {
  const auto clusters = methods::Clusters::make(answer.studies.level);
  if (!clusters) return tl::unexpected(clusters.error());
  const bool is_ml = options.question.method == methods::PoolMethod::ml;
  const methods::ThreeLevelQuestion question{
      .likelihood = is_ml ? methods::Likelihood::ml : methods::Likelihood::reml,
      .confidence = options.question.confidence};
  const auto& moderators = answer.studies.moderators;
  auto levels = methods::three_level(effects, *clusters, question, moderators);
  if (!levels) return tl::unexpected(levels.error());
  auto around = methods::three_level(effects, *clusters, question, centred(moderators));
  if (!around) return tl::unexpected(around.error());
  const auto& mean = around->coefficients.front();
  const double i2 = levels->between.i2 + levels->within.i2;
  answer.pooled = {.studies = effects.count(),
                   .estimate = mean.estimate,
                   .standard_error = mean.standard_error,
                   .statistic = mean.statistic,
                   .degrees = levels->degrees,
                   .p = mean.p,
                   .limits = mean.limits,
                   .prediction = levels->prediction,
                   .heterogeneity = {.tau2 = levels->between.variance + levels->within.variance,
                                     .q = levels->q,
                                     .q_degrees = levels->q_degrees,
                                     .q_p = levels->q_p,
                                     .i2 = i2,
                                     .h2 = 1 / (1 - i2)},
                   .weights = levels->weights};
  if (!moderators.empty()) answer.coefficients = levels->coefficients;
  answer.moderators = levels->moderators;
  answer.levels = std::move(*levels);
  return {};
}

// Takes errors and limits from the spread of clusters.
base::Result<void> make_robust(const Effects& effects, const PoolOptions& options,
                               PoolAnswer& answer) {
  if (options.cluster.empty()) return {};
  const auto clusters = methods::Clusters::make(answer.studies.cluster);
  if (!clusters) return tl::unexpected(clusters.error());
  const methods::NestedVariances working =
      answer.levels ? methods::NestedVariances{answer.levels->between.variance,
                                               answer.levels->within.variance}
                    : methods::NestedVariances{0, answer.pooled.heterogeneity.tau2};
  const methods::RobustQuestion question{.correction = options.correction,
                                         .confidence = options.question.confidence};
  const auto& moderators = answer.studies.moderators;
  auto robust = methods::cluster_robust(effects, *clusters, working, question, moderators);
  if (!robust) return tl::unexpected(robust.error());
  const auto around =
      methods::cluster_robust(effects, *clusters, working, question, centred(moderators));
  if (!around) return tl::unexpected(around.error());
  const auto& mean = around->front();
  answer.pooled.standard_error = mean.standard_error;
  answer.pooled.statistic = mean.statistic;
  answer.pooled.degrees = mean.degrees;
  answer.pooled.p = mean.p;
  answer.pooled.limits = mean.limits;
  answer.moderators.reset();
  answer.robust = RobustAnswer{clusters->count(), std::move(*robust)};
  return {};
}

// Puts what a method found where it belongs, or hands its failure on.
template <class To, class Found>
base::Result<void> take(To& to, base::Result<Found> found) {
  if (!found) return tl::unexpected(std::move(found).error());
  to = std::move(*found);
  return {};
}

base::Result<void> add_what_it_rests_on(const Effects& effects, const PoolOptions& options,
                                        PoolAnswer& answer) {
  const auto& question = options.question;
  const auto& studies = answer.studies;
  base::Result<void> done;
  if (!options.subgroup.empty()) {
    done = take(answer.subgroups, methods::subgroups(effects, studies.subgroup, question));
  }
  if (done && options.leave_one_out) {
    done = take(answer.leave_one_out, methods::leave_one_out(effects, question));
  }
  if (done && !options.cumulative.empty()) {
    done = take(answer.cumulative, methods::cumulative(effects, studies.order, question));
  }
  if (done && options.influence) {
    done = take(answer.influence, methods::influence_of(effects, studies.moderators, question));
  }
  if (done && options.egger) {
    done = take(answer.egger, methods::egger_test(effects, methods::EggerModel::linear, question));
  }
  if (done && options.tau_scale) {
    done = take(answer.bayes, methods::bayes_pool(effects, {.tau_scale = *options.tau_scale,
                                                            .share = question.confidence}));
  }
  return done;
}

base::Result<PoolAnswer> pooled_effects(const RawTable& table, const PoolOptions& options) {
  auto studies = pool_studies(table, options);
  if (!studies) return base::fail(std::move(studies));
  PoolAnswer answer{.studies = std::move(*studies), .pooled = {}, .spread = {}};
  for (const auto& moderator : answer.studies.moderators) {
    answer.averages.push_back(mean_of(moderator.values));
  }
  const auto effects = Effects::make(answer.studies.effects);
  if (!effects) return placed(effects.error(), table, options);
  base::Result<void> done = options.level.empty() ? pool_two_levels(*effects, options, answer)
                                                  : pool_three_levels(*effects, options, answer);
  answer.model_standard_error = answer.pooled.standard_error;
  if (done) done = make_robust(*effects, options, answer);
  if (done) done = add_what_it_rests_on(*effects, options, answer);
  if (!done) return placed(std::move(done).error(), table, options);
  return answer;
}

struct AddingUp {
  const PoolOptions& options;

  using Answer = base::Result<methods::PooledTables>;
  Answer operator()(const std::vector<methods::TwoByTwo>& studies) const {
    const double confidence = options.question.confidence;
    if (options.tables == TablePooling::peto) return methods::peto(studies, confidence);
    return methods::mantel_haenszel(studies, risk_measure(options.raw->measure), confidence);
  }
  Answer operator()(const std::vector<methods::PersonTime>& studies) const {
    return methods::mantel_haenszel(studies, options.question.confidence);
  }
  Answer operator()(const auto&) const { CW_CHECK(false); }
};

// The effects beside the pooled tables are those that each study alone would have.
base::Result<PoolAnswer> pooled_tables(const RawTable& table, const PoolOptions& options) {
  const auto labels = labels_of(table, options.label);
  const auto studies = raw_studies(table, *options.raw, labels);
  if (!studies) return tl::unexpected(studies.error());
  auto sizes = sized(table, *studies, options.raw->measure, {.zeros = options.zeros});
  if (!sizes) return tl::unexpected(sizes.error());
  auto pooled = std::visit(AddingUp{options}, studies->studies);
  if (!pooled) return placed(std::move(pooled).error(), table, options);
  PoolAnswer answer{.studies = {}, .pooled = std::move(pooled->pooled), .spread = {}};
  answer.studies.left_out = studies->left_out;
  std::vector<double> weights;
  for (std::size_t i = 0; i < sizes->studies.size(); ++i) {
    answer.studies.rows.push_back(studies->rows[sizes->places[i]]);
    weights.push_back(answer.pooled.weights[sizes->places[i]]);
  }
  answer.studies.effects = std::move(sizes->studies);
  answer.pooled.weights = std::move(weights);
  answer.model_standard_error = answer.pooled.standard_error;
  for (auto& said : pooled->zeros_in_heterogeneity.sentences()) {
    answer.studies.notes.push_back("In the test of how studies differ: " + said);
  }
  return answer;
}

}  // namespace

base::Result<PoolAnswer> pool_answer(const RawTable& table, const PoolOptions& options) {
  return options.tables == TablePooling::none ? pooled_effects(table, options)
                                              : pooled_tables(table, options);
}

}  // namespace commonweal::learning
