#include "devolution/assembly/assembly_json_file.hpp"

#include <string>
#include <utility>

namespace commonweal::devolution {
namespace {

using platform::Json;

Json ids_of(const AssemblyPool& pool, const std::vector<std::size_t>& people) {
  Json ids = Json::array();
  for (const std::size_t i : people) ids.add(pool.ids[i]);
  return ids;
}

Json panels_of(const AssemblyPool& pool, const std::vector<methods::PeoplePanel>& panels) {
  Json all = Json::array();
  for (const auto& panel : panels) {
    all.add(Json::object({{"probability", panel.chance}, {"members", ids_of(pool, panel.people)}}));
  }
  return all;
}

Json range_of(const methods::SeatRange& range) { return Json::array({range.least, range.most}); }

Json changes_of(const AssemblyPool& pool, const std::vector<methods::QuotaChange>& changes) {
  Json all = Json::array();
  for (const auto& change : changes) {
    const auto& category = pool.question.categories[change.category];
    all.add(Json::object({{"category", category.name},
                          {"feature", category.features[change.feature].name},
                          {"from", range_of(change.from)},
                          {"to", range_of(change.to)}}));
  }
  return all;
}

void add_lottery(const AssemblyPool& pool, const methods::PublicLottery& lottery, Json& json) {
  Json panels = Json::array();
  for (std::size_t i = 0; i < lottery.panels.size(); ++i) {
    panels.add(
        Json::object({{"number", i + 1}, {"members", ids_of(pool, lottery.panels[i].people)}}));
  }
  json.add("lottery", Json::object({{"change", lottery.change},
                                    {"bound", lottery.bound},
                                    {"least_change", lottery.least},
                                    {"panels", std::move(panels)}}));
}

void add_shares(const AssemblyChoice& choice, Json& json) {
  Json shares = Json::array();
  for (const auto& it : choice.shares) {
    shares.add(Json::object({{"category", it.category},
                             {"feature", it.feature},
                             {"quota", range_of(it.quota)},
                             {"pool", it.pool},
                             {"expected", it.expected},
                             {"seats", it.seats}}));
  }
  json.add("representation", std::move(shares));
  Json pairs = Json::array();
  for (const auto& it : choice.pairs) {
    pairs.add(Json::object({{"features", Json::array({it.one, it.other})},
                            {"pool", it.pool},
                            {"expected", it.expected}}));
  }
  json.add("pairs", std::move(pairs));
}

Json trail_of(const AssemblyTrail& trail) {
  return Json::object({{"method", trail.method},
                       {"seed", trail.seed},
                       {"categories_sha256", trail.categories_digest},
                       {"respondents_sha256", trail.respondents_digest},
                       {"command", trail.command}});
}

}  // namespace

Json json_of(const AssemblyPool& pool, const AssemblyChoice& choice, const AssemblyTrail& trail) {
  Json chances = Json::object();
  for (std::size_t i = 0; i < choice.chances.size(); ++i) {
    chances.add(pool.ids[i], choice.chances[i]);
  }
  Json json = Json::object({{"min_probability", choice.least},
                            {"gini", choice.gini},
                            {"geometric_mean", choice.geometric_mean},
                            {"bound", choice.bound},
                            {"probabilities", std::move(chances)},
                            {"selected", ids_of(pool, choice.selected)},
                            {"panels", panels_of(pool, choice.panels)},
                            {"reproducible", true}});
  json.add("max_probability", choice.greatest);
  json.add("objective", choice.bound ? Json::object({{"name", objective_words(choice.method)},
                                                     {"primal", choice.reached},
                                                     {"dual", choice.bound},
                                                     {"proven", choice.is_proven}})
                                     : Json());
  json.add("without_chance", choice.without_chance);
  Json levels = Json::array();
  for (const auto& level : choice.levels) {
    levels.add(Json::object({{"probability", level.chance}, {"people", level.people}}));
  }
  json.add("levels", std::move(levels));
  json.add("quotas_given_way",
           choice.given_way ? changes_of(pool, choice.given_way->changes) : Json::array());
  add_shares(choice, json);
  json.add("lying_gain", choice.greatest - choice.least);
  if (choice.lottery) add_lottery(pool, *choice.lottery, json);
  if (!choice.leaving.empty()) {
    json.add("replacements", Json::object({{"leaving", ids_of(pool, choice.leaving)},
                                           {"joining", ids_of(pool, choice.joining)},
                                           {"quotas_broken", changes_of(pool, choice.broken)}}));
  }
  json.add("provenance", trail_of(trail));
  return json;
}

Json json_of(const AssemblyPool& pool, const methods::QuotaRelaxation& relaxation,
             const methods::QuotaConflict& conflict) {
  Json quotas = Json::array();
  for (const auto& it : conflict.quotas) {
    const auto& category = pool.question.categories[it.category];
    quotas.add(Json::object({{"category", category.name},
                             {"feature", category.features[it.feature].name},
                             {"quota", range_of(category.features[it.feature].seats)}}));
  }
  return Json::object({{"feasible", relaxation.changes.empty()},
                       {"relative_change", relaxation.relative},
                       {"changes", changes_of(pool, relaxation.changes)},
                       {"conflict", std::move(quotas)},
                       {"proven", relaxation.is_proven}});
}

}  // namespace commonweal::devolution
