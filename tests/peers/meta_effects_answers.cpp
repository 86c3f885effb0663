// What our effect sizes, pooled tables, three-level models, cluster-robust variances and Bayesian
// means say, for a script in another language to compare: reads a question a line from standard
// input and prints numbers.
//
//   or|rr|rd TO DROP (A B C D)...    irr TO DROP (EVENTS TIME EVENTS TIME)...
//   smd|md (MEAN SD N MEAN SD N)...  zcor (R N)...      limits ratio|difference (Y LOWER UPPER)...
//   mh or|rr|rd|irr NUMBERS...       peto NUMBERS...
//   three reml|ml normal|student MODERATORS (Y V CLUSTER MODERATOR...)...
//   robust cr1|cr2 BETWEEN WITHIN MODERATORS (Y V CLUSTER MODERATOR...)...
//   bayes SCALE SHARE (Y V)...

#include <cmath>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "methods/meta/bayes_pool.hpp"
#include "methods/meta/cluster_robust.hpp"
#include "methods/meta/effect_size.hpp"
#include "methods/meta/mantel_haenszel.hpp"
#include "methods/meta/three_level.hpp"

namespace {

namespace methods = commonweal::methods;
using Numbers = std::vector<double>;

Numbers numbers_in(std::istream& in) {
  Numbers numbers;
  for (double number = 0; in >> number;) numbers.push_back(number);
  return numbers;
}

std::string word_in(std::istream& in) {
  std::string word;
  in >> word;
  return word;
}

std::vector<methods::TwoByTwo> tables_in(const Numbers& of) {
  std::vector<methods::TwoByTwo> tables;
  for (std::size_t i = 0; i + 3 < of.size(); i += 4)
    tables.push_back({"", of[i], of[i + 1], of[i + 2], of[i + 3]});
  return tables;
}

std::vector<methods::PersonTime> times_in(const Numbers& of) {
  std::vector<methods::PersonTime> times;
  for (std::size_t i = 0; i + 3 < of.size(); i += 4)
    times.push_back({"", of[i], of[i + 1], of[i + 2], of[i + 3]});
  return times;
}

std::vector<methods::TwoMeans> means_in(const Numbers& of) {
  std::vector<methods::TwoMeans> means;
  for (std::size_t i = 0; i + 5 < of.size(); i += 6)
    means.push_back({"", {of[i], of[i + 1], of[i + 2]}, {of[i + 3], of[i + 4], of[i + 5]}});
  return means;
}

methods::ZeroCellRule rule_in(std::istream& in) {
  const std::string to = word_in(in);
  const std::string drop = word_in(in);
  using enum methods::ZeroCells;
  return {.add = 0.5,
          .to = to == "only0"    ? add_where_found
                : to == "if0all" ? add_to_all_if_any
                : to == "all"    ? add_to_all
                                 : leave,
          .double_zero = drop == "drop" ? methods::DoubleZero::drop : methods::DoubleZero::keep};
}

methods::RiskMeasure measure_of(const std::string& word) {
  if (word == "or") return methods::RiskMeasure::odds_ratio;
  return word == "rr" ? methods::RiskMeasure::risk_ratio : methods::RiskMeasure::risk_difference;
}

// Estimate and variance of each study given; nan where it has none.
Numbers said(const methods::EffectSizes& sizes) {
  const std::size_t count =
      sizes.studies.size() + sizes.zeros.left_out.size() + sizes.zeros.undefined.size();
  Numbers numbers(2 * count, NAN);
  for (std::size_t i = 0; i < sizes.studies.size(); ++i) {
    numbers[2 * sizes.places[i]] = sizes.studies[i].estimate;
    numbers[2 * sizes.places[i] + 1] = sizes.studies[i].variance;
  }
  return numbers;
}

Numbers said(const methods::PooledTables& tables) {
  const auto& it = tables.pooled;
  const auto& spread = it.heterogeneity;
  Numbers numbers{it.estimate,     it.standard_error, it.statistic, it.p,      it.limits.lower,
                  it.limits.upper, spread.q,          spread.q_p,   spread.i2, spread.h2};
  numbers.insert(numbers.end(), it.weights.begin(), it.weights.end());
  return numbers;
}

struct Nested {
  methods::Effects effects;
  methods::Clusters clusters;
  std::vector<methods::Moderator> moderators;
};

Nested nested_in(std::istream& in) {
  std::size_t count = 0;
  in >> count;
  std::vector<methods::StudyEffect> studies;
  std::vector<std::string> names;
  std::vector<methods::Moderator> moderators(count);
  for (std::size_t m = 0; m < count; ++m) moderators[m].name = "x" + std::to_string(m + 1);
  const Numbers numbers = numbers_in(in);
  for (std::size_t i = 0; i + 2 + count < numbers.size(); i += 3 + count) {
    studies.push_back({"", numbers[i], numbers[i + 1]});
    names.push_back(std::to_string(numbers[i + 2]));
    for (std::size_t m = 0; m < count; ++m) moderators[m].values.push_back(numbers[i + 3 + m]);
  }
  return {methods::Effects::make(studies).value(), methods::Clusters::make(names).value(),
          moderators};
}

Numbers three(std::istream& in) {
  const bool is_ml = word_in(in) == "ml";
  const bool is_student = word_in(in) == "student";
  const Nested nested = nested_in(in);
  const auto it =
      methods::three_level(
          nested.effects, nested.clusters,
          {.likelihood = is_ml ? methods::Likelihood::ml : methods::Likelihood::reml,
           .inference = is_student ? methods::Inference::student : methods::Inference::normal},
          nested.moderators)
          .value();
  Numbers numbers{it.between.variance,
                  it.within.variance,
                  it.log_likelihood,
                  it.q,
                  it.q_p,
                  it.between.i2,
                  it.within.i2,
                  it.between.limits.lower,
                  it.between.limits.upper,
                  it.within.limits.lower,
                  it.within.limits.upper};
  for (const auto& b : it.coefficients) {
    for (const double number : {b.estimate, b.standard_error, b.p, b.limits.lower, b.limits.upper})
      numbers.push_back(number);
  }
  if (it.prediction) {
    numbers.push_back(it.prediction->limits.lower);
    numbers.push_back(it.prediction->limits.upper);
    numbers.insert(numbers.end(), it.weights.begin(), it.weights.end());
  }
  return numbers;
}

Numbers robust(std::istream& in) {
  const bool is_cr1 = word_in(in) == "cr1";
  methods::NestedVariances working;
  in >> working.between >> working.within;
  const Nested nested = nested_in(in);
  using enum methods::ClusterCorrection;
  const auto found = methods::cluster_robust(nested.effects, nested.clusters, working,
                                             {.correction = is_cr1 ? cr1 : cr2}, nested.moderators);
  Numbers numbers;
  for (const auto& b : found.value()) {
    for (const double number :
         {b.estimate, b.standard_error, b.degrees, b.p, b.limits.lower, b.limits.upper})
      numbers.push_back(number);
  }
  return numbers;
}

Numbers bayes(std::istream& in) {
  methods::BayesQuestion question;
  in >> question.tau_scale >> question.share;
  std::vector<methods::StudyEffect> studies;
  const Numbers of = numbers_in(in);
  for (std::size_t i = 0; i + 1 < of.size(); i += 2) studies.push_back({"", of[i], of[i + 1]});
  const auto it = methods::bayes_pool(methods::Effects::make(studies).value(), question).value();
  Numbers numbers{it.share_above_none};
  const auto add = [&numbers](const methods::Posterior& of_one) {
    for (const double number : {of_one.mean, of_one.standard_deviation, of_one.median,
                                of_one.limits.lower, of_one.limits.upper})
      numbers.push_back(number);
  };
  for (const auto& one : {it.mu, it.tau, it.prediction}) add(one);
  for (const auto& study : it.studies) add(study.effect);
  return numbers;
}

Numbers limits(std::istream& in) {
  const bool is_ratio = word_in(in) == "ratio";
  std::vector<methods::ReportedEstimate> reported;
  const Numbers of = numbers_in(in);
  for (std::size_t i = 0; i + 2 < of.size(); i += 3)
    reported.push_back({"", of[i], of[i + 1], of[i + 2]});
  using enum methods::ReportedScale;
  return said(methods::from_limits(reported, is_ratio ? ratio : difference).value());
}

Numbers correlations(std::istream& in) {
  std::vector<methods::CorrelationStudy> studies;
  const Numbers of = numbers_in(in);
  for (std::size_t i = 0; i + 1 < of.size(); i += 2) studies.push_back({"", of[i], of[i + 1]});
  return said(methods::fisher_z(studies).value());
}

Numbers answer(const std::string& kind, std::istream& in) {
  if (kind == "three") return three(in);
  if (kind == "robust") return robust(in);
  if (kind == "bayes") return bayes(in);
  if (kind == "limits") return limits(in);
  if (kind == "zcor") return correlations(in);
  if (kind == "smd")
    return said(methods::standardised_differences(means_in(numbers_in(in))).value());
  if (kind == "md") return said(methods::mean_differences(means_in(numbers_in(in))).value());
  if (kind == "peto") return said(methods::peto(tables_in(numbers_in(in))).value());
  if (kind == "mh") {
    const std::string measure = word_in(in);
    if (measure == "irr") return said(methods::mantel_haenszel(times_in(numbers_in(in))).value());
    return said(methods::mantel_haenszel(tables_in(numbers_in(in)), measure_of(measure)).value());
  }
  const methods::ZeroCellRule rule = rule_in(in);
  if (kind == "irr") return said(methods::rate_ratios(times_in(numbers_in(in)), rule).value());
  return said(methods::effect_sizes(tables_in(numbers_in(in)), measure_of(kind), rule).value());
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream in(line);
    const std::string kind = word_in(in);
    for (const double number : answer(kind, in)) std::printf("%.15g ", number);
    std::printf("\n");
  }
}
