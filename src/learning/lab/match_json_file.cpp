#include "learning/lab/match_json_file.hpp"

#include <utility>

namespace commonweal::learning {
namespace {

using platform::Json;

Json propensity_json(const LabMatchReport& report) {
  Json coefficients = Json::object({{"(Intercept)", report.propensity.intercept}});
  for (std::size_t i = 0; i < report.people.width(); ++i) {
    coefficients.add(report.people.names[i], report.propensity.coefficients[i]);
  }
  return Json::object({{"coefficients", std::move(coefficients)},
                       {"log_likelihood", report.propensity.log_likelihood},
                       {"separated", report.propensity.is_separated}});
}

}  // namespace

Json lab_match_json(const LabMatchReport& report) {
  Json estimates = Json::array();
  for (std::size_t i = 0; i < report.effects.size(); ++i) {
    const auto& effect = report.effects[i];
    estimates.add(Json::object({{"outcome", report.people.outcome_names[i]},
                                {"effect", effect.effect},
                                {"se", effect.standard_error},
                                {"ci", Json::array({effect.limits.lower, effect.limits.upper})},
                                {"p", effect.p},
                                {"mean_treated", effect.mean_treated},
                                {"mean_control", effect.mean_control}}));
  }
  Json balance = Json::array();
  for (const auto& [name, before, after] : report.balance) {
    balance.add(Json::object({{"covariate", name},
                              {"smd_before", before.difference},
                              {"smd_after", after.difference},
                              {"variance_ratio_before", before.variance_ratio},
                              {"variance_ratio_after", after.variance_ratio},
                              {"ecdf_max_after", after.distance_most},
                              {"ecdf_mean_after", after.distance_mean}}));
  }
  return Json::object({{"treated", report.treated()},
                       {"matched_treated", report.matched_treated()},
                       {"controls_used", report.controls_used()},
                       {"unmatched_controls", report.unmatched_controls()},
                       {"left_out_for_missing_values", report.people.left_out},
                       {"effective_treated", report.sizes.treated},
                       {"effective_controls", report.sizes.control},
                       {"method", method_word(report.question.method)},
                       {"estimand", estimand_word(report.question)},
                       {"estimates", std::move(estimates)},
                       {"balance", std::move(balance)},
                       {"propensity", propensity_json(report)},
                       {"sha256", report.digest}});
}

}  // namespace commonweal::learning
