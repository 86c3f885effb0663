#include "investment/prevention/prevention_definition.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.hpp"
#include "investment/prevention/record_fields.hpp"
#include "missions/record_period.hpp"

namespace commonweal::investment {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using enum RecordColumn::Presence;

constexpr std::array kColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "text", .sql_name = "definition_text"},
    RecordColumn{.name = "counts"},
    RecordColumn{.name = "primary", .sql_name = "primary_rule"},
    RecordColumn{.name = "secondary", .sql_name = "secondary_rule"},
    RecordColumn{.name = "tertiary", .sql_name = "tertiary_rule"},
    RecordColumn{.name = "acute", .sql_name = "acute_rule"},
    RecordColumn{.name = "set_by"},
    RecordColumn{.name = "set_on"},
    RecordColumn{.name = "source", .sql_name = "source_words"},
    RecordColumn{.name = "illustrative", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"prevention_definition", "edition", kColumns,
                                          missions::check_by_making<PreventionDefinition>,
                                          "prevention_record"};

// The classes that count, in their order. Acute spending never does: it would be no definition.
std::vector<PreventionClass> counts_in(RecordFields& fields) {
  std::vector<PreventionClass> counts;
  for (const auto& word : missions::codes_in(fields.text("counts"))) {
    const auto kind = prevention_class_named({.place = "counts", .text = word});
    if (!kind) {
      fields.refuse("counts", kind.error().problems.front().what);
    } else if (*kind == PreventionClass::acute) {
      fields.refuse("counts", "Acute spending cannot count as prevention.");
    } else if (std::ranges::find(counts, *kind) == counts.end()) {
      counts.push_back(*kind);
    }
  }
  std::ranges::sort(counts);
  return counts;
}

}  // namespace

const missions::RecordTable& prevention_definition_table() { return kTable; }

bool PreventionDefinition::does_count(PreventionClass kind) const {
  return std::ranges::find(counts, kind) != counts.end();
}

const std::string& PreventionDefinition::rule(PreventionClass kind) const {
  switch (kind) {
    case PreventionClass::primary: return primary;
    case PreventionClass::secondary: return secondary;
    case PreventionClass::tertiary: return tertiary;
    case PreventionClass::acute: return acute;
  }
  CW_CHECK(false);
}

std::optional<PreventionDefinition> PreventionDefinition::make(const missions::Record& record,
                                                               const missions::PlaceOf& place,
                                                               base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(prevention_definition_table(), record, place, problems);
  for (const auto* column :
       {"title", "text", "primary", "secondary", "tertiary", "acute", "set_by", "source"}) {
    fields.text(column);
  }
  auto counts = counts_in(fields);
  if (!fields.text("set_on").empty()) missions::check_day(fields, "set_on");
  const bool is_illustrative = yes_in(fields, "illustrative");
  if (problems.count() > before) return std::nullopt;
  return PreventionDefinition{.code = record.code,
                              .title = fields.text("title"),
                              .text = fields.text("text"),
                              .counts = std::move(counts),
                              .primary = fields.text("primary"),
                              .secondary = fields.text("secondary"),
                              .tertiary = fields.text("tertiary"),
                              .acute = fields.text("acute"),
                              .set_by = fields.text("set_by"),
                              .set_on = fields.text("set_on"),
                              .source = fields.text("source"),
                              .is_illustrative = is_illustrative,
                              .note = fields.text("note")};
}

const PreventionDefinition* in_force(std::span<const PreventionDefinition> definitions) {
  const PreventionDefinition* last = nullptr;
  for (const auto& it : definitions) {
    if (last == nullptr || std::pair(it.set_on, it.code) > std::pair(last->set_on, last->code)) {
      last = &it;
    }
  }
  return last;
}

}  // namespace commonweal::investment
