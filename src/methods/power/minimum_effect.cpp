#include "methods/power/minimum_effect.hpp"

#include <cmath>
#include <string>
#include <utility>

#include "base/normal_quantile.hpp"
#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "methods/distributions/chi_square.hpp"
#include "methods/distributions/student.hpp"

namespace commonweal::methods {
namespace {

struct Asked {
  std::string_view name;
  double value;
};

bool is_clustered(const ArmSizes& arms) { return arms.cluster_size > 1; }

// Also false for what is not a number.
bool is_between(double value, double low, double high) { return value >= low && value <= high; }

void check_share(const Asked& share, base::Problems& problems) {
  if (is_between(share.value, 0, 1)) return;
  problems.add({.place = std::string(share.name),
                .what = "Give a share between 0 and 1, not " + base::shortest(share.value) + "."});
}

void check_inside(const Asked& share, base::Problems& problems) {
  if (share.value > 0 && share.value < 1) return;
  problems.add(
      {.place = std::string(share.name),
       .what = "Give a share above 0 and below 1, not " + base::shortest(share.value) + "."});
}

void check_size(const Asked& size, double least, base::Problems& problems) {
  if (std::isfinite(size.value) && size.value >= least) return;
  problems.add({.place = std::string(size.name),
                .what = "Give a number that is not below " + base::shortest(least) + ", not " +
                        base::shortest(size.value) + "."});
}

double degrees_of(const PowerQuestion& question) {
  return question.arms.treated + question.arms.control - 2 - question.covariates;
}

base::Result<void> checked(const PowerQuestion& question) {
  base::Problems problems;
  check_size({"treated", question.arms.treated}, 2, problems);
  check_size({"control", question.arms.control}, 2, problems);
  check_size({"cluster size", question.arms.cluster_size}, 1, problems);
  check_size({"covariates", question.covariates}, 0, problems);
  check_share({"icc", question.arms.icc}, problems);
  check_share({"explained between", question.explained_between}, problems);
  check_share({"explained within", question.explained_within}, problems);
  check_inside({"confidence", question.confidence}, problems);
  check_inside({"power", question.power}, problems);
  if (problems.empty() && degrees_of(question) < 1) {
    problems.add(
        {.place = "covariates", .what = "There are too many for so few that are compared."});
  }
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

double design_effect_of(const ArmSizes& arms) { return 1 + (arms.cluster_size - 1) * arms.icc; }

// Of a difference of means, in standard deviations (Dong and Maynard 2013, models 1.0 and 3.1).
double error_of(const PowerQuestion& question) {
  const ArmSizes& arms = question.arms;
  const double spread = 1 / arms.treated + 1 / arms.control;
  const double icc = is_clustered(arms) ? arms.icc : 0;
  const double between = icc * (1 - question.explained_between);
  const double within = (1 - icc) * (1 - question.explained_within) / arms.cluster_size;
  return std::sqrt(spread * (between + within));
}

double share_of_tail(const PowerQuestion& question) { return 1 - (1 - question.confidence) / 2; }

// What of the test is left over, in its deviates, beyond what was asked for: 0 at the
// minimum effect.
struct ShareTest {
  double deviate;  // Of the test: normal, or with clusters Student's.
  double power_deviate;
  double treated;  // People, for as much as they tell with clusters.
  double control;
  double baseline;

  double beyond(double share) const {
    const double pooled = (treated * share + control * baseline) / (treated + control);
    const double null = std::sqrt(pooled * (1 - pooled) * (1 / treated + 1 / control));
    const double alternative =
        std::sqrt(share * (1 - share) / treated + baseline * (1 - baseline) / control);
    return std::abs(share - baseline) - deviate * null - power_deviate * alternative;
  }

  // Between the baseline, where nothing is found, and the end. By halves: the function need not be
  // smooth where a share is 0 or 1.
  double found_before(double end) const {
    double near = baseline;
    double far = end;
    for (int step = 0; step < 200 && near != far; ++step) {
      const double middle = near + (far - near) / 2;
      if (middle == near || middle == far) break;
      (beyond(middle) < 0 ? near : far) = middle;
    }
    return far;
  }
};

// Few clusters are not made up for by many people in each.
double share_deviate(const PowerQuestion& question, double share) {
  return is_clustered(question.arms) ? student_quantile(share, degrees_of(question))
                                     : base::normal_quantile(share);
}

ShareTest share_test(const PowerQuestion& question, double baseline) {
  const double people = question.arms.cluster_size / design_effect_of(question.arms);
  return {.deviate = share_deviate(question, share_of_tail(question)),
          .power_deviate = share_deviate(question, question.power),
          .treated = question.arms.treated * people,
          .control = question.arms.control * people,
          .baseline = baseline};
}

}  // namespace

base::Result<MinimumEffect> minimum_effect(const PowerQuestion& question) {
  if (auto sound = checked(question); !sound) return base::fail(std::move(sound));
  const double degrees = degrees_of(question);
  const double multiplier = student_quantile(share_of_tail(question), degrees) +
                            student_quantile(question.power, degrees);
  const double error = error_of(question);
  return MinimumEffect{.effect = multiplier * error,
                       .standard_error = error,
                       .multiplier = multiplier,
                       .degrees = degrees,
                       .design_effect = design_effect_of(question.arms)};
}

base::Result<double> power_for(const PowerQuestion& question, double effect) {
  if (auto sound = checked(question); !sound) return base::fail(std::move(sound));
  const double degrees = degrees_of(question);
  const double critical = student_quantile(share_of_tail(question), degrees);
  return student_share(std::abs(effect) / error_of(question) - critical, degrees);
}

base::Result<MinimumShares> minimum_shares(const PowerQuestion& question, double baseline) {
  if (auto sound = checked(question); !sound) return base::fail(std::move(sound));
  base::Problems problems;
  check_inside({"baseline", baseline}, problems);
  if (!problems.empty()) return std::move(problems).fail();
  const ShareTest test = share_test(question, baseline);
  const bool can_fall = test.beyond(0) >= 0;
  const bool can_rise = test.beyond(1) >= 0;
  return MinimumShares{.fallen = can_fall ? test.found_before(0) : 0,
                       .risen = can_rise ? test.found_before(1) : 1,
                       .can_fall = can_fall,
                       .can_rise = can_rise,
                       .design_effect = design_effect_of(question.arms)};
}

}  // namespace commonweal::methods
