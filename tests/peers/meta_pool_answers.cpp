// What our meta-analyses say, for a script in another language to compare: reads a question a line
// from standard input and prints its figures, NA where there is none.
//
//   KIND METHOD INFERENCE CONFIDENCE STUDIES MODERATORS EFFECT... VARIANCE... MODERATOR...
//
// A METHOD with a * after it searches as metafor does of its own accord, else to the top.
// KIND is pool, pool-fewer (prediction with one degree fewer), regression, q-profile, likelihood,
// leave-one-out, cumulative, influence, egger, egger-mixed, groups, groups-common (by the first
// moderator, a group's number) or living.

#include <cstdio>
#include <iostream>
#include <map>
#include <numeric>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "methods/meta/egger.hpp"
#include "methods/meta/influence.hpp"
#include "methods/meta/living_synthesis.hpp"
#include "methods/meta/meta_regression.hpp"
#include "methods/meta/pool.hpp"
#include "methods/meta/sequences.hpp"
#include "methods/meta/subgroups.hpp"
#include "methods/meta/tau2_limits.hpp"

namespace {

namespace base = commonweal::base;
namespace methods = commonweal::methods;
using methods::Effects;
using methods::Inference;
using methods::PoolMethod;

const std::map<std::string, PoolMethod> kMethods{
    {"FE", PoolMethod::fixed},        {"DL", PoolMethod::dersimonian_laird},
    {"PM", PoolMethod::paule_mandel}, {"REML", PoolMethod::reml},
    {"ML", PoolMethod::ml},           {"SJ", PoolMethod::sidik_jonkman},
    {"HE", PoolMethod::hedges},       {"EB", PoolMethod::empirical_bayes}};
const std::map<std::string, Inference> kInferences{
    {"z", Inference::normal},
    {"t", Inference::student},
    {"knha", Inference::knapp_hartung},
    {"adhoc", Inference::knapp_hartung_at_least_one}};

struct Asked {
  std::string kind;
  methods::PoolQuestion question;
  std::vector<methods::StudyEffect> studies;
  std::vector<methods::Moderator> moderators;
};

template <class T>
T value_of(base::Result<T> result) {
  if (result) return std::move(*result);
  throw std::runtime_error(result.error().problems.front().what);
}

Asked read(const std::string& line) {
  std::istringstream in(line);
  Asked asked;
  std::string method;
  std::string inference;
  std::size_t studies = 0;
  std::size_t moderators = 0;
  in >> asked.kind >> method >> inference >> asked.question.confidence >> studies >> moderators;
  const bool is_as_metafor = method.ends_with('*');
  if (is_as_metafor) method.pop_back();
  asked.question.method = kMethods.at(method);
  if (!is_as_metafor) asked.question.search = methods::Tau2Search::to_the_top;
  asked.question.inference = kInferences.at(inference);
  asked.studies.resize(studies);
  for (auto& study : asked.studies) in >> study.estimate;
  for (auto& study : asked.studies) in >> study.variance;
  for (std::size_t m = 0; m < moderators; ++m) {
    methods::Moderator moderator{"m" + std::to_string(m + 1), std::vector<double>(studies)};
    for (double& value : moderator.values) in >> value;
    asked.moderators.push_back(std::move(moderator));
  }
  return asked;
}

void say(double figure) { std::printf("%.17g ", figure); }

void say(const methods::Limits& limits) {
  say(limits.lower);
  say(limits.upper);
}

void say(const std::optional<methods::PredictionInterval>& prediction) {
  if (prediction) {
    say(prediction->limits);
  } else {
    std::printf("NA NA ");
  }
}

void say(const methods::Heterogeneity& found) {
  for (const double figure : {found.tau2, found.i2, found.h2, found.q, found.q_p}) say(figure);
}

void say(const methods::Pooled& it) {
  for (const double figure : {it.estimate, it.standard_error, it.statistic, it.p}) say(figure);
  say(it.limits);
  say(it.prediction);
  say(it.heterogeneity);
}

void say(const methods::Coefficient& it) {
  for (const double figure : {it.estimate, it.standard_error, it.statistic, it.p}) say(figure);
  say(it.limits);
}

void say(const methods::OmnibusTest& it) {
  say(it.statistic);
  say(it.p);
}

void say(const methods::HeterogeneityLimits& it) {
  say(it.tau2);
  say(it.i2);
  say(it.h2);
}

void say(const std::vector<methods::PooledPart>& parts) {
  for (const auto& part : parts) {
    for (const double figure : {part.pooled.estimate, part.pooled.standard_error, part.pooled.p,
                                part.pooled.heterogeneity.tau2, part.pooled.heterogeneity.q,
                                part.pooled.heterogeneity.i2}) {
      say(figure);
    }
  }
}

void say_regression(const Asked& asked, const Effects& effects) {
  const auto line = value_of(methods::meta_regression(effects, asked.moderators, asked.question));
  for (const auto& coefficient : line.coefficients) say(coefficient);
  say(line.heterogeneity);
  say(line.moderators.value());
  line.r2 ? say(*line.r2) : void(std::printf("NA "));
  std::vector<double> at;
  for (const auto& moderator : asked.moderators) at.push_back(moderator.values.front());
  const auto fitted = predicted(line, at);
  say(fitted.estimate);
  say(fitted.standard_error);
  say(fitted.limits);
  say(fitted.prediction);
}

void say_influence(const Asked& asked, const Effects& effects) {
  for (const auto& it :
       value_of(methods::influence_of(effects, asked.moderators, asked.question))) {
    say(it.hat);
    say(it.weight);
    const auto& left = it.without.value();
    for (const double figure :
         {left.rstudent, left.dffits, left.cooks_distance, left.covariance_ratio, left.tau2, left.q,
          left.is_influential ? 1.0 : 0.0}) {
      say(figure);
    }
    for (const double figure : left.dfbetas) say(figure);
  }
}

void say_groups(const Asked& asked, const Effects& effects, methods::SubgroupVariance variance) {
  std::vector<std::string> group_of;
  for (const double number : asked.moderators.at(0).values) {
    group_of.push_back(std::to_string(number));
  }
  const auto found = value_of(methods::subgroups(effects, group_of, asked.question, variance));
  say(found.difference);
  for (const auto& group : found.groups) say(group.pooled);
}

// Study after study, from the first alone.
void say_living(const Asked& asked) {
  methods::LivingSynthesis living(value_of(Effects::make({asked.studies.front()})));
  for (std::size_t i = 1; i < asked.studies.size(); ++i) value_of(living.add(asked.studies[i]));
  say(living.fixed());
  say(living.random());
}

void say_sequence(const Asked& asked, const Effects& effects) {
  std::vector<std::size_t> order(effects.count());
  std::iota(order.begin(), order.end(), 0);
  say(value_of(methods::cumulative(effects, order, asked.question)));
}

void say_egger(const Asked& asked, const Effects& effects, methods::EggerModel model) {
  const auto test = value_of(methods::egger_test(effects, model, asked.question));
  say(test.slope);
  say(test.limit);
}

void answer(Asked asked) {
  const Effects effects = value_of(Effects::make(asked.studies));
  const auto& [kind, question, studies, moderators] = asked;
  if (kind == "pool-fewer") asked.question.prediction = methods::PredictionDegrees::one_fewer;
  if (kind == "pool" || kind == "pool-fewer") {
    const auto pooled = value_of(methods::pool(effects, question));
    say(pooled);
    for (const double weight : pooled.weights) say(weight);
  }
  if (kind == "regression") say_regression(asked, effects);
  if (kind == "q-profile") {
    say(value_of(methods::q_profile_limits(effects, moderators, question.confidence)));
  }
  if (kind == "likelihood") {
    say(value_of(
        methods::likelihood_limits(effects, question.method, moderators, question.confidence)));
  }
  if (kind == "leave-one-out") say(value_of(methods::leave_one_out(effects, question)));
  if (kind == "cumulative") say_sequence(asked, effects);
  if (kind == "influence") say_influence(asked, effects);
  if (kind == "egger") say_egger(asked, effects, methods::EggerModel::linear);
  if (kind == "egger-mixed") say_egger(asked, effects, methods::EggerModel::mixed);
  if (kind == "groups") say_groups(asked, effects, methods::SubgroupVariance::own);
  if (kind == "groups-common") say_groups(asked, effects, methods::SubgroupVariance::common);
  if (kind == "living") say_living(asked);
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    try {
      answer(read(line));
    } catch (const std::exception& failure) {
      std::printf("failed: %s", failure.what());
    }
    std::printf("\n");
  }
}
