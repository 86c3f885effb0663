#include "learning/evidence/pool_json_file.hpp"

#include <cmath>
#include <string>
#include <utility>

#include "learning/evidence/pool_words.hpp"

namespace commonweal::learning {
namespace {

using platform::Json;

constexpr double kPercent = 100;

// Null where it is without end: a limit that there is not.
Json number(double value) { return std::isfinite(value) ? Json(value) : Json(); }

Json limits(const methods::Limits& of, double unit = 1) {
  return Json::array({number(of.lower * unit), number(of.upper * unit)});
}

Json as_ratio(const methods::Limits& of) {
  return limits({std::exp(of.lower), std::exp(of.upper)});
}

Json list(const std::vector<std::string>& texts) {
  Json all = Json::array();
  for (const auto& text : texts) all.add(text);
  return all;
}

void add_mean(const PoolAnswer& answer, const PoolOptions& options, Json& json) {
  const auto& it = answer.pooled;
  json.add("estimate", number(it.estimate));
  json.add("se", number(it.standard_error));
  json.add("statistic", number(it.statistic));
  json.add("df", it.degrees);
  json.add("p", number(it.p));
  json.add("ci", limits(it.limits));
  json.add("prediction", it.prediction ? limits(it.prediction->limits) : Json());
  json.add("prediction_df", it.prediction ? Json(it.prediction->degrees) : Json());
  if (options.measure && !ratio_words(*options.measure).empty()) {
    json.add(
        "ratio",
        Json::object({{"estimate", number(std::exp(it.estimate))},
                      {"ci", as_ratio(it.limits)},
                      {"prediction", it.prediction ? as_ratio(it.prediction->limits) : Json()}}));
  }
}

void add_spread(const PoolAnswer& answer, Json& json) {
  const auto& it = answer.pooled.heterogeneity;
  const auto& of = answer.spread;
  json.add("tau2", number(it.tau2));
  json.add("tau2_ci", of ? limits(of->tau2) : Json());
  json.add("i2", number(kPercent * it.i2));
  json.add("i2_ci", of ? limits(of->i2, kPercent) : Json());
  json.add("h2", number(it.h2));
  json.add("h2_ci", of ? limits(of->h2) : Json());
  json.add("q", number(it.q));
  json.add("q_df", it.q_degrees);
  json.add("q_p", number(it.q_p));
}

void add_studies(const PoolAnswer& answer, const RawTable& table, Json& json) {
  Json weights = Json::array();
  Json studies = Json::array();
  for (std::size_t i = 0; i < answer.studies.effects.size(); ++i) {
    const auto& it = answer.studies.effects[i];
    const Json weight = number(kPercent * answer.pooled.weights[i]);
    weights.add(weight);
    studies.add(Json::object({{"label", it.label},
                              {"line", table.rows[answer.studies.rows[i]].line},
                              {"effect", number(it.estimate)},
                              {"variance", number(it.variance)},
                              {"weight", weight}}));
  }
  json.add("weights", std::move(weights));
  json.add("studies", std::move(studies));
}

Json coefficient_json(const auto& it) {
  Json json = Json::object({{"name", it.name},
                            {"estimate", number(it.estimate)},
                            {"se", number(it.standard_error)},
                            {"statistic", number(it.statistic)},
                            {"p", number(it.p)},
                            {"ci", limits(it.limits)}});
  if constexpr (requires { it.degrees; }) json.add("df", number(it.degrees));
  return json;
}

void add_moderators(const PoolAnswer& answer, Json& json) {
  if (answer.coefficients.empty()) return;
  Json coefficients = Json::array();
  if (answer.robust) {
    for (const auto& it : answer.robust->coefficients) coefficients.add(coefficient_json(it));
  } else {
    for (const auto& it : answer.coefficients) coefficients.add(coefficient_json(it));
  }
  json.add("coefficients", std::move(coefficients));
  Json averages = Json::object();
  for (std::size_t i = 0; i < answer.averages.size(); ++i) {
    averages.add(answer.studies.moderators[i].name, number(answer.averages[i]));
  }
  json.add("estimate_at", std::move(averages));
  json.add("r2", answer.r2 ? number(kPercent * *answer.r2) : Json());
  const auto& left = answer.pooled.heterogeneity;
  json.add("qe", number(left.q));
  json.add("qe_df", left.q_degrees);
  json.add("qe_p", number(left.q_p));
  if (!answer.moderators) return;
  json.add("qm", number(answer.moderators->statistic));
  json.add("qm_df", answer.moderators->tested);
  json.add("qm_df2", answer.moderators->degrees);
  json.add("qm_p", number(answer.moderators->p));
}

void add_clusters(const PoolAnswer& answer, const PoolOptions& options, Json& json) {
  if (const auto& it = answer.levels) {
    const auto level = [](const methods::VarianceLevel& of) {
      return Json::object({{"variance", number(of.variance)},
                           {"ci", limits(of.limits)},
                           {"i2", number(kPercent * of.i2)}});
    };
    json.add("sigma2", Json::array({number(it->between.variance), number(it->within.variance)}));
    json.add("levels", Json::object({{"column", options.level},
                                     {"clusters", it->clusters},
                                     {"between", level(it->between)},
                                     {"within", level(it->within)},
                                     {"log_likelihood", number(it->log_likelihood)}}));
  }
  if (answer.robust) {
    const bool is_cr2 = options.correction == methods::ClusterCorrection::cr2;
    json.add("cluster", Json::object({{"column", options.cluster},
                                      {"clusters", answer.robust->clusters},
                                      {"correction", is_cr2 ? "CR2" : "CR1"},
                                      {"model_se", number(answer.model_standard_error)}}));
  }
}

Json part_json(const std::string& label, const methods::Pooled& it) {
  return Json::object({{"label", label},
                       {"k", it.studies},
                       {"estimate", number(it.estimate)},
                       {"se", number(it.standard_error)},
                       {"p", number(it.p)},
                       {"ci", limits(it.limits)},
                       {"prediction", it.prediction ? limits(it.prediction->limits) : Json()},
                       {"tau2", number(it.heterogeneity.tau2)},
                       {"i2", number(kPercent * it.heterogeneity.i2)},
                       {"q", number(it.heterogeneity.q)},
                       {"q_p", number(it.heterogeneity.q_p)}});
}

void add_parts(const char* name, const std::vector<methods::PooledPart>& parts, Json& json) {
  if (parts.empty()) return;
  Json all = Json::array();
  for (const auto& it : parts) all.add(part_json(it.label, it.pooled));
  json.add(name, std::move(all));
}

void add_groups(const PoolAnswer& answer, const PoolOptions& options, Json& json) {
  if (!answer.subgroups) return;
  Json groups = Json::array();
  for (const auto& it : answer.subgroups->groups) groups.add(part_json(it.name, it.pooled));
  const auto& test = answer.subgroups->difference;
  json.add("subgroups", Json::object({{"column", options.subgroup},
                                      {"groups", std::move(groups)},
                                      {"q", number(test.statistic)},
                                      {"q_df", test.tested},
                                      {"q_p", number(test.p)}}));
}

void add_influence(const PoolAnswer& answer, Json& json) {
  if (answer.influence.empty()) return;
  Json all = Json::array();
  for (const auto& it : answer.influence) {
    Json study = Json::object({{"label", it.label}, {"hat", number(it.hat)}});
    study.add("needed", !it.without);
    if (it.without) {
      study.add("rstudent", number(it.without->rstudent));
      study.add("dffits", number(it.without->dffits));
      study.add("cooks_distance", number(it.without->cooks_distance));
      study.add("covariance_ratio", number(it.without->covariance_ratio));
      study.add("tau2", number(it.without->tau2));
      study.add("q", number(it.without->q));
      Json moves = Json::array();
      for (const double moved : it.without->dfbetas) moves.add(number(moved));
      study.add("dfbetas", std::move(moves));
      study.add("influential", it.without->is_influential);
    }
    all.add(std::move(study));
  }
  json.add("influence", std::move(all));
}

void add_egger(const PoolAnswer& answer, Json& json) {
  if (!answer.egger) return;
  const auto& [slope, limit, degrees] = *answer.egger;
  json.add("egger",
           Json::object({{"slope", number(slope.estimate)},
                         {"se", number(slope.standard_error)},
                         {"statistic", number(slope.statistic)},
                         {"df", degrees},
                         {"p", number(slope.p)},
                         {"without_error", Json::object({{"estimate", number(limit.estimate)},
                                                         {"ci", limits(limit.limits)}})}}));
}

void add_bayes(const PoolAnswer& answer, const PoolOptions& options, Json& json) {
  if (!answer.bayes) return;
  const auto posterior = [](const methods::Posterior& of) {
    return Json::object({{"mean", number(of.mean)},
                         {"sd", number(of.standard_deviation)},
                         {"median", number(of.median)},
                         {"interval", limits(of.limits)}});
  };
  json.add("bayes", Json::object({{"tau_scale", *options.tau_scale},
                                  {"mu", posterior(answer.bayes->mu)},
                                  {"tau", posterior(answer.bayes->tau)},
                                  {"prediction", posterior(answer.bayes->prediction)},
                                  {"above_zero", number(answer.bayes->share_above_none)}}));
}

void add_notes(const PoolAnswer& answer, const PoolOptions& options, const RawTable& table,
               Json& json) {
  Json left_out = Json::array();
  for (const auto& [row, column] : answer.studies.left_out) {
    left_out.add(Json::object({{"line", table.rows[row].line}, {"column", column}}));
  }
  json.add("left_out", std::move(left_out));
  std::vector<std::string> notes = left_out_sentences(table, answer.studies.left_out);
  for (const auto& note : answer.studies.notes) notes.push_back(note);
  for (auto& caution : PoolWords(answer, options).cautions()) notes.push_back(std::move(caution));
  json.add("notes", list(notes));
}

}  // namespace

Json pool_json(const PoolAnswer& answer, const PoolOptions& options, const RawTable& table) {
  Json json = Json::object({{"k", answer.pooled.studies}});
  json.add("method", method_word(options));
  json.add("measure", options.measure ? Json(code_word(*options.measure)) : Json());
  json.add("knapp_hartung", options.question.inference == methods::Inference::knapp_hartung);
  json.add("confidence", options.question.confidence);
  add_mean(answer, options, json);
  add_spread(answer, json);
  add_moderators(answer, json);
  add_clusters(answer, options, json);
  add_studies(answer, table, json);
  add_groups(answer, options, json);
  add_parts("leave_one_out", answer.leave_one_out, json);
  add_parts("cumulative", answer.cumulative, json);
  add_influence(answer, json);
  add_egger(answer, json);
  add_bayes(answer, options, json);
  add_notes(answer, options, table, json);
  json.add("version", methods::kMetaAnalysisVersion);
  return json;
}

}  // namespace commonweal::learning
