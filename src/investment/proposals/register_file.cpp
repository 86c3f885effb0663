#include "investment/proposals/register_file.hpp"

#include <set>
#include <utility>

#include "investment/proposals/proposal_file.hpp"
#include "investment/proposals/proposal_json_file.hpp"
#include "investment/proposals/proposal_words.hpp"

namespace commonweal::investment {
namespace {

using platform::DataCell;
using platform::Json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

template <class Items, class AsJson>
Json list_of(const Items& items, AsJson as_json) {
  Json list = Json::array();
  for (const auto& item : items) list.add(as_json(item));
  return list;
}

Json as_is(const std::string& text) { return text; }

Json years_list(const std::vector<missions::YearAmount>& amounts, const char* name) {
  return list_of(amounts, [&](const missions::YearAmount& one) {
    return Json::object({{"year", one.year}, {name, number_json(one.amount)}});
  });
}

Json summary_json(const Proposal& it) {
  return Json::object({{"proposal", it.code},
                       {"title", it.title},
                       {"department", it.department},
                       {"mission", it.mission},
                       {"state", code_word(it.state)},
                       {"illustrative", it.is_illustrative},
                       {"first_year", it.first_year},
                       {"cost", number_json(total_cost(it))},
                       {"costs", years_list(cost_years(it), "pounds")}});
}

Json cost_json(const CostLine& line) {
  return Json::object({{"budget", code_word(line.budget)},
                       {"what", text_or_null(in_words(line.what))},
                       {"category", text_or_null(line.category)},
                       {"mitigated", line.mitigated},
                       {"spread", line.spread},
                       {"bearer", text_or_null(line.bearer)},
                       {"years", years_list(line.pounds, "pounds")}});
}

Json reach_json(const missions::ReachLine& line) {
  return Json::object({{"effect", line.effect},
                       {"place", line.place},
                       {"spread", line.spread},
                       {"fade", line.fade},
                       {"years", years_list(line.people, "people")}});
}

Json benefit_json(const BenefitLine& line) {
  const bool is_by_effect = !line.effect.empty();
  return Json::object(
      {{"value", line.value},
       {"effect", text_or_null(line.effect)},
       {"of", is_by_effect ? Json(line.of == BenefitOf::changed ? "changed" : "reached") : Json()},
       {"per", is_by_effect ? Json(line.per) : Json()},
       {"lag", line.lag},
       {"lasts", line.lasts},
       {"who", text_or_null(in_words(line.who))},
       {"spread", line.spread},
       {"years", years_list(line.units, "units")}});
}

Json asked_json(const AskedYear& asked) {
  return Json::object({{"year", asked.year},
                       {"budget", code_word(asked.budget)},
                       {"pounds", number_json(asked.pounds)},
                       {"limit", asked.limit ? number_json(*asked.limit) : Json()}});
}

// Whole pounds without an exponent.
DataCell pounds_cell(double pounds) {
  const auto whole = static_cast<std::int64_t>(pounds);
  return static_cast<double>(whole) == pounds ? DataCell(whole) : DataCell(pounds);
}

std::vector<DataCell> row_of(const Proposal& it, Budget budget, const std::set<int>& years) {
  const auto amounts = cost_years(it, budget);
  std::vector<DataCell> row = {it.code,
                               it.title,
                               it.body,
                               it.department,
                               it.mission,
                               std::string(code_word(it.state)),
                               it.is_illustrative ? "yes" : "no",
                               std::string(code_word(it.prices)),
                               it.price_year,
                               std::string(code_word(budget))};
  for (const int year : years) row.push_back(pounds_cell(missions::amount_in(amounts, year)));
  row.push_back(pounds_cell(missions::total_of(amounts)));
  return row;
}

}  // namespace

Json register_json(const std::vector<Proposal>& proposals, const std::vector<AskedYear>& asked) {
  return Json::object({{"proposals_counted", proposals.size()},
                       {"asked", list_of(asked, asked_json)},
                       {"proposals", list_of(proposals, summary_json)}});
}

Json bid_json(const Proposal& it, int version, const std::string& digest) {
  return Json::object(
      {{"proposal", it.code},
       {"version", version},
       {"digest", digest},
       {"title", it.title},
       {"summary", it.summary},
       {"body", it.body},
       {"department", it.department},
       {"mission", it.mission},
       {"state", code_word(it.state)},
       {"illustrative", it.is_illustrative},
       {"prices", code_word(it.prices)},
       {"price_year", it.price_year},
       {"first_year", it.first_year},
       {"start_years", list_of(it.start_years, [](int year) { return Json(year); })},
       {"least_scale", it.least_scale},
       {"years", it.years},
       {"needs", list_of(it.needs, as_is)},
       {"excludes", list_of(it.excludes, as_is)},
       {"cost", number_json(total_cost(it))},
       {"costs", list_of(it.costs, cost_json)},
       {"reach", list_of(it.reach, reach_json)},
       {"benefits", list_of(it.benefits, benefit_json)},
       {"unmonetised", list_of(it.unmonetised, as_is)},
       {"evaluation", text_or_null(it.evaluation)},
       {"evaluation_level", it.evaluation_level},
       {"purpose", text_or_null(it.purpose)},
       {"popularity", it.popularity},
       {"popularity_source", text_or_null(it.popularity_source)},
       {"quick_months", it.quick_months},
       {"officer", text_or_null(it.officer)},
       {"lacks", list_of(lacks_of(it), as_is)},
       {"source", it.source},
       {"rows", text_or_null(it.rows)},
       {"note", text_or_null(it.note)}});
}

platform::DataSheet review_sheet(const std::vector<Proposal>& proposals) {
  std::set<int> years;
  for (const Proposal& it : proposals) {
    for (const auto& [year, pounds] : cost_years(it)) years.insert(year);
  }
  platform::DataSheet sheet{.name = "Bids",
                            .columns = {"proposal", "title", "body", "department", "mission",
                                        "state", "illustrative", "prices", "price_year", "budget"},
                            .rows = {}};
  for (const int year : years) sheet.columns.push_back(year_words(year));
  sheet.columns.emplace_back("total");
  for (const Proposal& it : proposals) {
    for (const Budget budget : kBudgets) {
      if (!cost_years(it, budget).empty()) sheet.rows.push_back(row_of(it, budget, years));
    }
  }
  sheet.about = {{"Money", "Pounds, in the prices that each bid names, before optimism bias"},
                 {"Years", "Financial years"},
                 {"Command", "commonweal proposal list --csv"}};
  return sheet;
}

}  // namespace commonweal::investment
