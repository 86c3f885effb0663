#include "investment/values/values_file.hpp"

#include <utility>

namespace commonweal::investment {
namespace {

using platform::DataCell;
using platform::Json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json rates_json(const AppraisalTables& tables) {
  Json list = Json::array();
  for (const auto series :
       {DiscountSeries::standard, DiscountSeries::health, DiscountSeries::catastrophic}) {
    for (const auto& band : bands_of(tables, series)) {
      list.add(Json::object({{"series", code_word(series)},
                             {"from_year", band.from},
                             {"to_year", band.to},
                             {"rate", band.rate}}));
    }
  }
  return list;
}

Json factors_json(const AppraisalTables& tables) {
  Json list = Json::array();
  for (const auto& row : factor_rows(tables)) {
    list.add(Json::object({{"year", row.year},
                           {"standard", row.standard},
                           {"health", row.health},
                           {"catastrophic", row.catastrophic}}));
  }
  return list;
}

Json deflators_json(const AppraisalTables& tables) {
  Json list = Json::array();
  for (const auto& it : tables.deflators) {
    list.add(Json::object({{"year", it.year},
                           {"index", it.index},
                           {"status", code_word(it.status)},
                           {"edition", it.edition},
                           {"source", it.source},
                           {"rows", text_or_null(it.rows)}}));
  }
  return list;
}

Json optimism_json(const AppraisalTables& tables) {
  Json list = Json::array();
  for (const auto& it : tables.optimism) {
    list.add(Json::object({{"category", it.category},
                           {"description", it.description},
                           {"cost", it.cost},
                           {"duration", it.duration},
                           {"edition", it.edition}}));
  }
  return list;
}

Json weights_json(const AppraisalTables& tables) {
  Json list = Json::array();
  for (const auto& it : tables.weights) {
    list.add(Json::object({{"quintile", it.quintile},
                           {"income", it.income},
                           {"elasticity", it.elasticity},
                           {"weight", it.weight()},
                           {"illustrative", it.is_illustrative}}));
  }
  return list;
}

}  // namespace

Json unit_value_json(const ValueRow& row, int price_year) {
  const UnitValue& it = row.value;
  Json priced;
  if (row.priced) {
    priced = Json::object({{"year", price_year},
                           {"low", row.priced->low},
                           {"central", row.priced->central},
                           {"high", row.priced->high},
                           {"factor", row.priced->factor}});
  }
  return Json::object({{"unit_value", it.code},
                       {"title", it.title},
                       {"unit", it.unit},
                       {"kind", code_word(it.kind)},
                       {"low", it.low},
                       {"central", it.central},
                       {"high", it.high},
                       {"price_year", it.price_year},
                       {"at_prices_of", std::move(priced)},
                       {"bearer", it.bearer},
                       {"cashable", it.cashable},
                       {"discounting", code_word(it.discounting)},
                       {"confidence", code_word(it.confidence)},
                       {"edition", it.edition},
                       {"source", it.source},
                       {"rows", it.rows},
                       {"note", text_or_null(it.note)}});
}

Json unit_values_json(const ValueList& list) {
  Json values = Json::array();
  for (const auto& row : list.rows) values.add(unit_value_json(row, list.price_year));
  return Json::object({{"price_year", list.price_year},
                       {"prices_note", text_or_null(list.prices_note)},
                       {"unit_values", std::move(values)}});
}

platform::DataSheet unit_values_sheet(const ValueList& list) {
  platform::DataSheet sheet{
      .name = "Unit values",
      .columns = {"unit_value", "title", "unit", "kind", "low", "central", "high", "price_year",
                  "central_at_prices_of_" + std::to_string(list.price_year), "bearer", "cashable",
                  "discounting", "confidence", "edition", "source", "rows", "note"},
      .rows = {}};
  for (const auto& [it, priced] : list.rows) {
    sheet.rows.push_back({it.code, it.title, it.unit, code_word(it.kind), it.low, it.central,
                          it.high, static_cast<double>(it.price_year),
                          priced ? DataCell(priced->central) : DataCell(), it.bearer, it.cashable,
                          code_word(it.discounting), code_word(it.confidence), it.edition,
                          it.source, it.rows, it.note});
  }
  sheet.about = {{"Prices", "GDP deflator. " + list.prices_note},
                 {"Command", "commonweal unit-value export"}};
  return sheet;
}

Json appraisal_rates_json(const AppraisalTables& tables) {
  const auto editions = editions_of(tables);
  return Json::object({{"edition", text_or_null(editions.rates)},
                       {"deflator_edition", text_or_null(editions.deflators)},
                       {"rates", rates_json(tables)},
                       {"factors", factors_json(tables)},
                       {"deflators", deflators_json(tables)},
                       {"assumed_prices", assumed_prices_words(tables)},
                       {"optimism_bias", optimism_json(tables)},
                       {"weights", weights_json(tables)},
                       {"raising_money", kRaisingMoney}});
}

platform::DataSheet factors_sheet(const AppraisalTables& tables) {
  platform::DataSheet sheet{.name = "Discount factors",
                            .columns = {"year", "standard", "health", "catastrophic"},
                            .rows = {}};
  for (const auto& row : factor_rows(tables)) {
    sheet.rows.push_back(
        {static_cast<double>(row.year), row.standard, row.health, row.catastrophic});
  }
  sheet.about = {{"Edition", editions_of(tables).rates},
                 {"Year", "After the first of the appraisal, which is not discounted"},
                 {"Command", "commonweal discount-rate export"}};
  return sheet;
}

Json envelopes_json(const std::vector<Envelope>& envelopes) {
  Json list = Json::array();
  for (const Envelope& it : envelopes) {
    list.add(Json::object({{"envelope", it.code},
                           {"department", text_or_null(it.department)},
                           {"year", it.year},
                           {"budget", code_word(it.budget)},
                           {"cover", code_word(it.cover)},
                           {"pounds", it.pounds},
                           {"status", code_word(it.status)},
                           {"source", it.source},
                           {"rows", text_or_null(it.rows)},
                           {"note", text_or_null(it.note)}}));
  }
  return Json::object({{"envelopes", std::move(list)}});
}

platform::DataSheet envelopes_sheet(const std::vector<Envelope>& envelopes) {
  platform::DataSheet sheet{.name = "Envelopes",
                            .columns = {"envelope", "department", "year", "budget", "cover",
                                        "pounds", "status", "source", "rows", "note"},
                            .rows = {}};
  for (const Envelope& it : envelopes) {
    sheet.rows.push_back({it.code, it.department, static_cast<double>(it.year),
                          code_word(it.budget), code_word(it.cover), it.pounds,
                          code_word(it.status), it.source, it.rows, it.note});
  }
  sheet.about = {{"Pounds", "In the money of the year"}, {"Command", "commonweal envelope export"}};
  return sheet;
}

}  // namespace commonweal::investment
