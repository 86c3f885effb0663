#pragma once

// For tests: records of this room that are sound, to be bent where a test wants another, and a book
// of one department with one protected line.

#include <string>
#include <utility>
#include <vector>

#include "investment/prevention/prevention_book.hpp"
#include "missions/record_example.hpp"

namespace commonweal::investment {

using Fields = std::vector<std::pair<std::string_view, std::string>>;

inline missions::Record record_with(const missions::RecordTable& table, std::string code,
                                    const Fields& fields) {
  missions::Record record{.code = std::move(code),
                          .fields = std::vector<std::string>(table.columns.size())};
  for (const auto& [column, text] : fields) record.fields[table.column(column)] = text;
  return record;
}

inline missions::Record bent(missions::Record record, const missions::RecordTable& table,
                             const Fields& fields) {
  for (const auto& [column, text] : fields) record.fields[table.column(column)] = text;
  return record;
}

inline missions::Record definition_record(std::string code, const Fields& but = {}) {
  const auto& table = prevention_definition_table();
  return bent(record_with(table, std::move(code),
                          {{"title", "First edition"},
                           {"text", "Spending whose principal purpose is to prevent a need."},
                           {"counts", "primary secondary"},
                           {"primary", "Before there is a need."},
                           {"secondary", "At its first signs."},
                           {"tertiary", "Keeps a need from growing."},
                           {"acute", "Meets a need."},
                           {"set_by", "An expert review"},
                           {"set_on", "2026-04-01"},
                           {"source", "Ours"}}),
              table, but);
}

inline missions::Record line_record(std::string code, const Fields& but = {}) {
  const auto& table = spending_line_table();
  return bent(record_with(table, std::move(code),
                          {{"title", "Public health"},
                           {"mission", "health"},
                           {"side", "prevention"},
                           {"department", "dhsc"},
                           {"control", "del"},
                           {"pounds", "2025=40 2026=40 2027=40"},
                           {"illustrative", "yes"}}),
              table, but);
}

inline missions::Record classification_record(std::string code, const Fields& but = {}) {
  const auto& table = classification_table();
  return bent(record_with(table, std::move(code),
                          {{"title", "Public health"},
                           {"kind", "line"},
                           {"subject", "public-health"},
                           {"facts", "reached=everyone when=before aim=prevent"},
                           {"purpose", "To keep people well."},
                           {"reason", "It is spent before anyone is ill."},
                           {"classified_by", "Department of Health and Social Care"},
                           {"classified_on", "2026-05-01"},
                           {"reviewed_by", "HM Treasury"},
                           {"reviewed_on", "2026-06-01"},
                           {"review", "Agreed."},
                           {"state", "reviewed"},
                           {"definition", "first"}}),
              table, but);
}

// What is proposed and nobody has reviewed.
inline missions::Record proposed_record(std::string code, Fields but = {}) {
  Fields fields = {{"reviewed_by", ""}, {"reviewed_on", ""}, {"review", ""}, {"state", "proposed"}};
  fields.insert(fields.end(), but.begin(), but.end());
  return classification_record(std::move(code), fields);
}

inline missions::Record allocation_record(std::string code, const Fields& but = {}) {
  const auto& table = prevention_allocation_table();
  return bent(record_with(table, std::move(code),
                          {{"department", "dhsc"},
                           {"year", "2026"},
                           {"total", "1000"},
                           {"share", "0.03"},
                           {"illustrative", "yes"}}),
              table, but);
}

// Health spends 1,000 a year, 40 of it on public health, with a floor of 3% in 2026 and 5% in 2028.
inline PreventionBook book_of_health() {
  using missions::made_of;
  return {
      .definitions = {made_of<PreventionDefinition>(definition_record("first"))},
      .classifications = {made_of<Classification>(classification_record("public-health"))},
      .allocations = {made_of<PreventionAllocation>(allocation_record("dhsc-2026")),
                      made_of<PreventionAllocation>(
                          allocation_record("dhsc-2027", {{"year", "2027"}, {"share", ""}})),
                      made_of<PreventionAllocation>(
                          allocation_record("dhsc-2028", {{"year", "2028"}, {"share", "0.05"}}))},
      .lines = {
          made_of<SpendingLine>(line_record(
              "hospitals",
              {{"title", "Hospitals"}, {"side", "other"}, {"pounds", ""}, {"note", "Not held."}})),
          made_of<SpendingLine>(line_record("public-health"))}};
}

}  // namespace commonweal::investment
