#include "learning/lab/match_report.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "methods/matching/coarsened_exact.hpp"
#include "methods/matching/entropy_balance.hpp"
#include "methods/matching/radius_match.hpp"

namespace commonweal::learning {
namespace {

constexpr double kRadius = 0.1;  // Where no caliper is given.

std::size_t count_where(const LabMatchReport& report, bool treated, bool weighted) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < report.people.treated.size(); ++i) {
    count +=
        (report.people.treated[i] != 0) == treated && (report.matching.weights[i] > 0) == weighted;
  }
  return count;
}

std::string listed(const std::vector<std::size_t>& which, const std::vector<std::string>& names) {
  std::string text;
  for (const auto i : which) text += (text.empty() ? "" : ", ") + names[i];
  return text;
}

// How likely each was to be helped; false with a problem where that cannot be said.
bool fit_propensity(LabMatchReport& report, base::Problems& problems) {
  const auto& people = report.people;
  const std::vector<double> outcomes(people.treated.begin(), people.treated.end());
  auto answer = methods::logistic(people.columns, outcomes);
  if (answer.fit) {
    report.propensity = *std::move(answer.fit);
    for (std::size_t i = 0; i < people.treated.size(); ++i) {
      const auto row = std::span(people.columns).subspan(i * people.width(), people.width());
      // Neither 0 nor 1, so that weights stay finite.
      report.scores.push_back(std::clamp(report.propensity.probability(row), 1e-12, 1 - 1e-12));
    }
    return true;
  }
  switch (answer.fault) {
    case methods::LogisticFault::one_group:
      problems.add({.place = "--treatment",
                    .what = "Everybody was helped, or nobody: there is nobody to compare with."});
      break;
    case methods::LogisticFault::not_told_apart:
      problems.add({.place = "--covariates",
                    .what = "These never differ, or follow from those before: " +
                            listed(answer.guilty, people.names) + ". Leave them out."});
      break;
    case methods::LogisticFault::unsettled:
      problems.add({.place = "--covariates",
                    .what = "How likely people were to be helped could not be worked out from "
                            "these. Use fewer, or group rare values."});
      break;
  }
  return false;
}

methods::Matching weights_alone(std::vector<double> weights) {
  return {.pairs = {}, .weights = std::move(weights)};
}

void match(LabMatchReport& report, base::Problems& problems) {
  const auto& people = report.people;
  const methods::MatchSample sample{people.treated, report.scores, people.strata};
  switch (report.question.method) {
    case MatchMethod::nearest:
      report.matching = methods::nearest_match(sample, report.question.nearest);
      break;
    case MatchMethod::radius:
      report.matching =
          methods::radius_match(sample, report.question.nearest.caliper.value_or(kRadius));
      break;
    case MatchMethod::cem:
      report.matching = weights_alone(methods::coarsened_exact(people.treated, people.columns));
      break;
    case MatchMethod::entropy: {
      auto weights = methods::entropy_balance(people.treated, people.columns);
      if (weights) {
        report.matching = weights_alone(*std::move(weights));
      } else {
        problems.add({.place = "--method",
                      .what = "No weights make the others' means those of the people helped: they "
                              "lie outside what the others have. Choose another method."});
      }
      break;
    }
    case MatchMethod::ipw:
      report.matching =
          weights_alone(methods::propensity_weights(sample, report.question.estimand));
      break;
    case MatchMethod::overlap:
      report.matching = weights_alone(methods::propensity_weights(sample, methods::Estimand::ato));
      break;
  }
  if (!problems.empty()) return;
  if (report.matched_treated() > 0 && report.controls_used() > 0) return;
  problems.add({.place = "--method",
                .what = "Nobody could be matched: nobody else is near enough. Widen the caliper, "
                        "or match fewer things exactly."});
}

CovariateBalance balance_of(const LabMatchReport& report, std::string name,
                            const std::vector<double>& values) {
  const auto& treated = report.people.treated;
  return {std::move(name), methods::column_balance(treated, values, {}),
          methods::column_balance(treated, values, report.matching.weights)};
}

}  // namespace

std::size_t LabMatchReport::treated() const {
  return count_where(*this, true, true) + count_where(*this, true, false);
}
std::size_t LabMatchReport::matched_treated() const { return count_where(*this, true, true); }
std::size_t LabMatchReport::controls_used() const { return count_where(*this, false, true); }
std::size_t LabMatchReport::unmatched_controls() const { return count_where(*this, false, false); }

bool LabMatchReport::has_no_overlap() const {
  double least_treated = 1;
  double most_control = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (people.treated[i] != 0) least_treated = std::min(least_treated, scores[i]);
    if (people.treated[i] == 0) most_control = std::max(most_control, scores[i]);
  }
  return least_treated > most_control;
}

void work_out_match(LabMatchReport& report, base::Problems& problems) {
  if (!fit_propensity(report, problems)) return;
  match(report, problems);
  if (!problems.empty()) return;
  report.balance.push_back(balance_of(report, "distance", report.scores));
  for (std::size_t i = 0; i < report.people.width(); ++i) {
    report.balance.push_back(balance_of(report, report.people.names[i], report.people.column(i)));
  }
  for (const auto& outcome : report.people.outcomes) {
    report.effects.push_back(
        methods::matched_effect(report.people.treated, outcome, report.matching));
  }
  report.sizes = methods::effective_size(report.people.treated, report.matching.weights);
}

std::string_view method_word(MatchMethod method) {
  switch (method) {
    case MatchMethod::nearest: return "nearest";
    case MatchMethod::radius: return "radius";
    case MatchMethod::cem: return "cem";
    case MatchMethod::entropy: return "entropy";
    case MatchMethod::ipw: return "ipw";
    case MatchMethod::overlap: return "overlap";
  }
  CW_CHECK(false);
}

std::string_view estimand_word(const LabMatchQuestion& question) {
  if (question.method == MatchMethod::overlap) return "ato";
  if (question.method != MatchMethod::ipw) return "att";
  switch (question.estimand) {
    case methods::Estimand::att: return "att";
    case methods::Estimand::ate: return "ate";
    case methods::Estimand::ato: return "ato";
  }
  CW_CHECK(false);
}

}  // namespace commonweal::learning
