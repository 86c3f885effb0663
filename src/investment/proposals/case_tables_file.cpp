#include "investment/proposals/case_tables_file.hpp"

#include <algorithm>
#include <utility>

#include "missions/yes_or_no.hpp"

namespace commonweal::investment {
namespace {

using missions::Record;
using missions::RecordTable;
using platform::Json;
using platform::JsonAt;
using platform::JsonFields;
using Kind = platform::JsonValue::Kind;

// As the field of a CSV file would have it; empty for null.
std::string text_of(JsonFields& fields, const JsonAt& at, std::string_view name) {
  const auto* value = at.value->find(name);
  if (value == nullptr) return "";
  switch (value->kind) {
    case Kind::text: return fields.text_or_empty(name);
    case Kind::number: fields.number_or_none(name); return value->text;
    case Kind::truth: return std::string(missions::word_of_yes_or_no(fields.truth_or(name, false)));
    case Kind::null:
    case Kind::array:
    case Kind::object: break;
  }
  return fields.text_or_empty(name);
}

// What CSV calls its first column is "code" here; rows of tables that nobody names need none.
std::string code_of(JsonFields& fields, const JsonAt& at, const RecordTable& table,
                    std::string_view name, std::size_t number) {
  const std::string code = text_of(fields, at, name);
  if (!code.empty() || &table == &deflator_table() || &table == &discount_rate_table() ||
      &table == &distributional_weight_table()) {
    return code.empty() ? "row-" + std::to_string(number + 1) : code;
  }
  return fields.text(name);
}

template <class Row>
std::vector<Row> rows_in(JsonFields& file, std::string_view name, const RecordTable& table,
                         std::string_view code_name) {
  std::vector<Row> rows;
  const auto items = file.items(name);
  for (std::size_t i = 0; i < items.size(); ++i) {
    JsonFields fields(items[i], file.problems());
    if (!fields.is_object()) continue;
    Record record{.code = code_of(fields, items[i], table, code_name, i), .fields = {}};
    for (const auto& column : table.columns) {
      record.fields.push_back(text_of(fields, items[i], column.name));
    }
    const missions::PlaceOf place = [&](std::string_view column) { return fields.place(column); };
    auto row = Row::make(record, place, file.problems());
    if (row) rows.push_back(*std::move(row));
  }
  return rows;
}

template <class Row>
void take(JsonFields& file, std::string_view name, std::vector<Row>& table,
          const RecordTable& described, std::vector<std::string>& of_edition,
          std::string_view code_name = "code") {
  if (file.has(name)) {
    table = rows_in<Row>(file, name, described, code_name);
  } else {
    file.items(name);
    of_edition.emplace_back(name);
  }
}

void add(Json& json, std::string name, const std::string& text) {
  if (!text.empty()) json.add(std::move(name), text);
}
void add(Json& json, std::string name, const std::optional<double>& number) {
  if (number) json.add(std::move(name), *number);
}

Json row_json(const UnitValue& it) {
  Json json = Json::object(
      {{"code", it.code}, {"title", it.title}, {"unit", it.unit}, {"kind", code_word(it.kind)}});
  add(json, "low", it.low);
  json.add("central", it.central);
  add(json, "high", it.high);
  json.add("price_year", it.price_year);
  json.add("bearer", it.bearer);
  add(json, "cashable", it.cashable);
  json.add("discounting", code_word(it.discounting));
  json.add("confidence", code_word(it.confidence));
  json.add("edition", it.edition);
  json.add("source", it.source);
  json.add("rows", it.rows);
  add(json, "note", it.note);
  return json;
}

Json row_json(const DiscountRate& it) {
  Json json = Json::object({{"code", it.code},
                            {"edition", it.edition},
                            {"series", code_word(it.series)},
                            {"from_year", it.from_year},
                            {"to_year", it.to_year},
                            {"rate", it.rate},
                            {"source", it.source}});
  add(json, "note", it.note);
  return json;
}

Json row_json(const Deflator& it) {
  Json json = Json::object({{"code", it.code},
                            {"edition", it.edition},
                            {"year", it.year},
                            {"index", it.index},
                            {"status", code_word(it.status)},
                            {"source", it.source}});
  add(json, "rows", it.rows);
  add(json, "note", it.note);
  return json;
}

Json row_json(const OptimismBias& it) {
  return Json::object({{"category", it.category},
                       {"description", it.description},
                       {"cost", it.cost},
                       {"duration", it.duration},
                       {"edition", it.edition},
                       {"source", it.source}});
}

Json row_json(const DistributionalWeight& it) {
  Json json = Json::object({{"code", it.code},
                            {"edition", it.edition},
                            {"quintile", it.quintile},
                            {"income", it.income},
                            {"elasticity", it.elasticity},
                            {"illustrative", it.is_illustrative},
                            {"source", it.source}});
  add(json, "note", it.note);
  return json;
}

template <class Row>
void add_table(Json& file, std::string name, const std::vector<Row>& rows,
               const std::vector<std::string>& left_out) {
  if (std::ranges::find(left_out, name) != left_out.end()) return;
  Json list = Json::array();
  for (const Row& row : rows) list.add(row_json(row));
  file.add(std::move(name), std::move(list));
}

}  // namespace

AppraisalTables tables_in(JsonFields& file, const AppraisalTables& own,
                          std::vector<std::string>& of_edition) {
  AppraisalTables tables = own;
  take(file, "unit_values", tables.unit_values, unit_value_table(), of_edition);
  take(file, "discount_rates", tables.rates, discount_rate_table(), of_edition);
  take(file, "deflator", tables.deflators, deflator_table(), of_edition);
  take(file, "optimism_bias", tables.optimism, optimism_bias_table(), of_edition, "category");
  take(file, "distributional_weights", tables.weights, distributional_weight_table(), of_edition);
  return tables;
}

void add_tables(Json& file, const AppraisalTables& tables,
                const std::vector<std::string>& left_out) {
  add_table(file, "unit_values", tables.unit_values, left_out);
  add_table(file, "discount_rates", tables.rates, left_out);
  add_table(file, "deflator", tables.deflators, left_out);
  add_table(file, "optimism_bias", tables.optimism, left_out);
  add_table(file, "distributional_weights", tables.weights, left_out);
}

}  // namespace commonweal::investment
