#include "learning/lab/link_json_file.hpp"

#include <utility>

namespace commonweal::learning {
namespace {

using platform::Json;

Json model_json(const LinkReport& report) {
  Json comparisons = Json::array();
  for (std::size_t c = 0; c < report.model.columns.size(); ++c) {
    Json levels = Json::array();
    const auto& all = report.model.levels[c];
    for (std::size_t l = all.size(); l-- > 0;) {
      levels.add(Json::object({{"comparison_vector_value", l},
                               {"m_probability", all[l].m},
                               {"u_probability", all[l].u}}));
    }
    comparisons.add(Json::object({{"output_column_name", report.model.columns[c].name},
                                  {"comparison_levels", std::move(levels)}}));
  }
  return Json::object({{"probability_two_random_records_match", report.model.prior},
                       {"comparisons", std::move(comparisons)}});
}

}  // namespace

Json link_json(const LinkReport& report) {
  Json rules = Json::array();
  for (const auto& rule : report.question.rules) rules.add(report.rule_words(rule));
  Json json = Json::object({{"records", report.input.records.size()},
                            {"compared", report.compared},
                            {"pairs", report.linked_pairs()},
                            {"clusters", report.cluster_count()},
                            {"alone", report.alone()},
                            {"threshold", report.threshold},
                            {"threshold_was_given", report.question.threshold.has_value()}});
  const auto& quality = report.quality;
  json.add("precision", quality ? Json(quality->precision) : Json());
  json.add("recall", quality ? Json(quality->recall) : Json());
  json.add("f1", quality ? Json(quality->f1) : Json());
  json.add("block_rules", std::move(rules));
  json.add("left_out_of_large_blocks", report.left_out);
  json.add("model", model_json(report));
  json.add("sha256", report.digest);
  return json;
}

}  // namespace commonweal::learning
