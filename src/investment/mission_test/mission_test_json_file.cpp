#include "investment/mission_test/mission_test_json_file.hpp"

#include <string>
#include <utility>

namespace commonweal::investment {
namespace {

using platform::Json;

Json texts_json(const std::vector<std::string>& texts) {
  Json list = Json::array();
  for (const auto& text : texts) list.add(text);
  return list;
}

template <class Items, class Each>
Json list_json(const Items& items, Each each) {
  Json list = Json::array();
  for (const auto& item : items) list.add(each(item));
  return list;
}

Json criterion_json(const Criterion& it) {
  return Json::object(
      {{"answer", code_word(it.answer)}, {"probability", it.probability}, {"reason", it.reason}});
}

Json spread_json(const Spread& it) {
  return Json::object({{"mean", it.mean},
                       {"standard_deviation", it.standard_deviation},
                       {"p10", it.p10},
                       {"p50", it.p50},
                       {"p90", it.p90},
                       {"above_zero", it.above_zero}});
}

Json limit_json(const LimitYear& it) {
  return Json::object({{"year", it.year},
                       {"department", it.department},
                       {"budget", it.budget},
                       {"cost", it.cost},
                       {"envelope", it.envelope},
                       {"committed", it.committed},
                       {"left", it.left()},
                       {"probability", it.fits}});
}

Json affordable_json(const Affordable& it) {
  Json json = criterion_json(it);
  json.add("not_tested_from", it.not_tested_from);
  return json.add("years", list_json(it.years, limit_json));
}

Json core_json(const CoreEffect& it) {
  return Json::object({{"metric", it.metric},
                       {"title", it.title},
                       {"mission", it.mission},
                       {"unit", it.unit},
                       {"year", it.year},
                       {"change", it.change},
                       {"p10", it.change_p10},
                       {"p90", it.change_p90},
                       {"probability", it.improves},
                       {"size", it.size},
                       {"size_of", code_word(it.size_of)},
                       {"target", it.target},
                       {"usual", it.usual}});
}

Json critical_json(const MissionCritical& it) {
  Json json = criterion_json(it);
  json.add("metric", it.best ? Json(it.best->metric) : Json());
  json.add("share_of_gap",
           it.best && it.best->size_of == SizeOf::gap ? Json(it.best->size) : Json());
  return json.add("metrics", list_json(it.all, core_json));
}

Json ten_year_json(const TenYear& it) {
  Json json = criterion_json(it);
  json.add("year", it.year);
  json.add("net_value", spread_json(it.net));
  json.add("running_cost", it.running_cost);
  json.add("effect", it.effect ? core_json(*it.effect) : Json());
  json.add("effect_left", it.effect_left);
  json.add("still_there", it.there);
  json.add("lasts", criterion_json(it.lasts));
  return json.add("pays", criterion_json(it.pays));
}

Json break_even_json(const BreakEven& it) {
  return Json::object({{"of", code_word(it.of)},
                       {"driver", code_word(it.kind)},
                       {"code", it.code},
                       {"title", it.title},
                       {"factor", it.factor},
                       {"now", it.now},
                       {"at", it.at},
                       {"unit", it.unit},
                       {"words", it.words}});
}

Json bar_json(const TornadoBar& it) {
  return Json::object({{"driver", code_word(it.kind)},
                       {"code", it.code},
                       {"title", it.title},
                       {"factor_p10", it.factor_p10},
                       {"factor_p90", it.factor_p90},
                       {"net_at_p10", it.net_at_p10},
                       {"net_at_p90", it.net_at_p90}});
}

Json grade_json(const GradeShare& it) {
  return Json::object({{"grade", it.grade},
                       {"is_weak", it.is_weak},
                       {"value_share", it.value_share},
                       {"reach_share", it.reach_share}});
}

Json without_weak_json(const WithoutWeak& it) {
  return Json::object({{"left_out", texts_json(it.left_out)},
                       {"mission_critical", criterion_json(it.mission_critical)},
                       {"ten_year", criterion_json(it.ten_year)},
                       {"npsv", spread_json(it.net)}});
}

Json ratio_json(const Appraisal& it) {
  if (!it.ratio) return {};
  return Json::object({{"of_means", it.ratio->of_means},
                       {"mean", it.ratio->spread.mean},
                       {"p10", it.ratio->spread.p10},
                       {"p90", it.ratio->spread.p90}});
}

Json look_json(const Appraisal& it) {
  return Json::object({{"scope", code_word(it.question.scope)},
                       {"years", it.years},
                       {"present_cost", it.present_cost.mean},
                       {"present_benefit", it.present_benefit.mean},
                       {"net", spread_json(it.net)},
                       {"bcr", ratio_json(it)},
                       {"payback_year", it.payback_year}});
}

void add_provenance(const MissionTest& test, Json& json) {
  json.add("price_year", test.wide.price_year);
  json.add("first_year", test.wide.first_year);
  json.add("horizon", test.wide.years);
  json.add("draws", test.question.draws);
  json.add("seed", test.question.seed);
  json.add("method", test.version);
  json.add("appraisal", test.wide.version);
  json.add("input_digest", test.wide.input_digest);
}

std::vector<std::string> notes_of(const MissionTest& test) {
  auto notes = test.notes;
  notes.insert(notes.end(), test.wide.notes.begin(), test.wide.notes.end());
  return notes;
}

}  // namespace

Json mission_test_json(const MissionTest& test) {
  Json json = Json::object({{"id", test.proposal},
                            {"title", test.title},
                            {"outcome", code_word(test.outcome)},
                            {"affordable", affordable_json(test.affordable)},
                            {"mission_critical", critical_json(test.mission_critical)},
                            {"ten_year", ten_year_json(test.ten_year)},
                            {"prevention_raids", texts_json(test.raids)}});
  json.add("npsv", spread_json(test.wide.net));
  json.add("bcr", ratio_json(test.wide));
  json.add("payback_year", test.wide.payback_year);
  json.add("break_evens", list_json(test.break_evens, break_even_json));
  json.add("tornado", list_json(test.wide.tornado, bar_json));
  json.add("evidence", list_json(test.grades, grade_json));
  json.add("without_weak_evidence",
           test.without_weak ? without_weak_json(*test.without_weak) : Json());
  json.add("short_and_narrow", look_json(test.narrow));
  json.add("long_and_wide", look_json(test.wide));
  json.add("unmonetised", texts_json(test.wide.unmonetised));
  json.add("notes", texts_json(notes_of(test)));
  add_provenance(test, json);
  return json;
}

Json mission_tests_json(const std::vector<MissionTest>& tests, const Case& of) {
  return Json::object(
      {{"proposals", list_json(tests, mission_test_json)}, {"edition", texts_json(of.of_edition)}});
}

}  // namespace commonweal::investment
