#include "investment/proposals/case_json_file.hpp"

#include <algorithm>
#include <utility>

#include "base/word_table.hpp"
#include "investment/proposals/case_effect_file.hpp"
#include "investment/proposals/case_file.hpp"
#include "investment/proposals/case_prevention_file.hpp"
#include "investment/proposals/case_tables_file.hpp"
#include "investment/proposals/proposal_json_file.hpp"

namespace commonweal::investment {
namespace {

using methods::Better;
using platform::Json;

constexpr base::WordTable<Better, 3> kBetter = {
    {{Better::higher, "higher"}, {Better::lower, "lower"}, {Better::neither, "neither"}}};

Json level_json(const CaseLevel& level) {
  return Json::object({{"year", level.year}, {"value", level.value}});
}

Json metric_json(const CaseMetric& it) {
  Json json = Json::object({{"code", it.code},
                            {"title", it.title},
                            {"mission", it.mission},
                            {"unit", it.unit},
                            {"better", base::word_of(kBetter, it.better)},
                            {"core", it.is_core}});
  if (it.level) json.add("level", level_json(*it.level));
  if (it.target) json.add("target", level_json(*it.target));
  if (!it.usual.empty()) {
    Json usual = Json::array();
    for (const UsualYear& each : it.usual) {
      usual.add(Json::object({{"year", each.year}, {"mean", each.mean}, {"sd", each.sd}}));
    }
    json.add("usual", std::move(usual));
  }
  if (!it.no_forecast.empty()) json.add("no_forecast", it.no_forecast);
  return json;
}

Json place_json(const CasePlace& it) {
  Json json = Json::object({{"code", it.code}, {"name", it.name}});
  if (it.people) json.add("people", number_json(*it.people));
  return json;
}

Json envelope_json(const CaseEnvelope& it) {
  Json json = Json::object({{"department", it.department},
                            {"year", it.year},
                            {"budget", code_word(it.budget)},
                            {"pounds", number_json(it.pounds)}});
  if (it.cover != EnvelopeCover::bids) json.add("cover", code_word(it.cover));
  return json;
}

template <class Items, class AsJson>
Json list_json(const Items& items, AsJson as_json) {
  Json list = Json::array();
  for (const auto& item : items) list.add(as_json(item));
  return list;
}

template <class Items, class AsJson>
void add_list(Json& json, std::string name, const Items& items, AsJson as_json) {
  if (!items.empty()) json.add(std::move(name), list_json(items, as_json));
}

}  // namespace

Json case_json_without(const Case& of, const std::vector<std::string>& left_out) {
  const auto named = [](const auto& it) {
    return Json::object({{"code", it.code}, {"name", it.name}});
  };
  const auto titled = [](const auto& it) {
    return Json::object({{"code", it.code}, {"title", it.title}});
  };
  Json json = Json::object({{"format", kCaseFormat}, {"price_year", of.price_year}});
  json.add("departments", list_json(of.departments, named));
  json.add("places", list_json(of.places, place_json));
  json.add("missions", list_json(of.missions, titled));
  json.add("metrics", list_json(of.metrics, metric_json));
  json.add("effects", list_json(of.effects, effect_json));
  add_tables(json, of.tables, left_out);
  add_list(json, "envelopes", of.envelopes, envelope_json);
  add_list(json, "headroom", of.headroom, [](const CaseHeadroom& it) {
    return Json::object({{"year", it.year}, {"pounds", number_json(it.pounds)}});
  });
  if (!is_empty(of.prevention)) json.add("prevention", case_prevention_json(of.prevention));
  json.add("proposals", list_json(of.proposals, proposal_json));
  return json;
}

Json case_json(const Case& of) { return case_json_without(of, of.of_edition); }

}  // namespace commonweal::investment
