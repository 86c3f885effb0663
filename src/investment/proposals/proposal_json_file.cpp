#include "investment/proposals/proposal_json_file.hpp"

#include <cmath>
#include <string>
#include <utility>

namespace commonweal::investment {
namespace {

using missions::YearAmount;
using platform::Json;

Json cost_json(const CostLine& line) {
  Json json = Json::object({{"budget", code_word(line.budget)}});
  if (!line.category.empty()) json.add("category", line.category);
  if (line.mitigated != 0) json.add("mitigated", line.mitigated);
  if (line.spread != 0) json.add("spread", line.spread);
  if (!line.bearer.empty()) json.add("bearer", line.bearer);
  if (!line.from.empty()) json.add("from", line.from);
  if (!line.what.empty()) json.add("what", in_words(line.what));
  return json.add("pounds", years_json(line.pounds));
}

Json reach_json(const missions::ReachLine& line) {
  Json json = Json::object({{"effect", line.effect}, {"place", line.place}});
  if (line.spread != 0) json.add("spread", line.spread);
  if (line.fade != 0) json.add("fade", line.fade);
  return json.add("people", years_json(line.people));
}

Json benefit_json(const BenefitLine& line) {
  Json json = Json::object({{"value", line.value}});
  if (!line.effect.empty()) {
    json.add("effect", line.effect);
    if (line.of == BenefitOf::reached) json.add("of", "reached");
    json.add("per", line.per);
  }
  if (line.lag != 0) json.add("lag", line.lag);
  if (line.lasts != 1) json.add("lasts", line.lasts);
  if (!line.who.empty()) json.add("who", in_words(line.who));
  if (line.spread != 0) json.add("spread", line.spread);
  if (!line.units.empty()) json.add("units", years_json(line.units));
  return json;
}

template <class Items, class AsJson>
void add_list(Json& json, std::string name, const Items& items, AsJson as_json) {
  if (items.empty()) return;
  Json list = Json::array();
  for (const auto& item : items) list.add(as_json(item));
  json.add(std::move(name), std::move(list));
}

void add_text(Json& json, std::string name, const std::string& text) {
  if (!text.empty()) json.add(std::move(name), text);
}

const auto kAsIs = [](const auto& item) { return Json(item); };

void add_timing(Json& json, const Proposal& it) {
  json.add("prices", code_word(it.prices));
  json.add("price_year", it.price_year);
  json.add("first_year", it.first_year);
  if (it.start_years != std::vector{it.first_year}) {
    add_list(json, "start_years", it.start_years, kAsIs);
  }
  if (it.least_scale) json.add("least_scale", *it.least_scale);
  json.add("years", it.years);
}

void add_rest(Json& json, const Proposal& it) {
  add_list(json, "unmonetised", it.unmonetised, kAsIs);
  add_text(json, "evaluation", it.evaluation);
  if (it.evaluation_level) json.add("evaluation_level", *it.evaluation_level);
  add_text(json, "purpose", it.purpose);
  if (it.popularity) json.add("popularity", *it.popularity);
  add_text(json, "popularity_source", it.popularity_source);
  if (it.quick_months) json.add("quick_months", *it.quick_months);
  add_text(json, "officer", it.officer);
}

}  // namespace

Json proposal_json(const Proposal& it) {
  Json json = Json::object({{"id", it.code},
                            {"title", it.title},
                            {"summary", it.summary},
                            {"body", it.body},
                            {"department", it.department},
                            {"mission", it.mission}});
  add_timing(json, it);
  add_list(json, "needs", it.needs, kAsIs);
  add_list(json, "excludes", it.excludes, kAsIs);
  add_list(json, "costs", it.costs, cost_json);
  add_list(json, "reach", it.reach, reach_json);
  add_list(json, "benefits", it.benefits, benefit_json);
  add_rest(json, it);
  json.add("state", code_word(it.state));
  json.add("illustrative", it.is_illustrative);
  if (it.source) json.add("source", *it.source);
  add_text(json, "rows", it.rows);
  add_text(json, "note", it.note);
  return json;
}

Json number_json(double number) {
  constexpr double kLargestExact = 9e15;
  if (std::floor(number) != number || std::abs(number) > kLargestExact) return number;
  return static_cast<std::int64_t>(number);
}

Json years_json(const std::vector<YearAmount>& amounts) {
  Json json = Json::object();
  for (const auto& [year, amount] : amounts) json.add(std::to_string(year), number_json(amount));
  return json;
}

}  // namespace commonweal::investment
