#include "investment/prevention/spending_line.hpp"

#include <array>
#include <utility>

#include "base/word_table.hpp"
#include "investment/prevention/record_fields.hpp"

namespace commonweal::investment {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using missions::table_for;
using enum RecordColumn::Presence;

constexpr base::WordTable<ShiftSide, 3> kSides = {{{ShiftSide::prevention, "prevention"},
                                                   {ShiftSide::other, "other"},
                                                   {ShiftSide::mixed, "mixed"}}};
constexpr base::WordTable<ShiftSide, 3> kSideWords = {{{ShiftSide::prevention, "Shift to"},
                                                       {ShiftSide::other, "Shift from"},
                                                       {ShiftSide::mixed, "Held only together"}}};
constexpr base::WordTable<SpendingControl, 3> kControls = {{{SpendingControl::del, "del"},
                                                            {SpendingControl::ame, "ame"},
                                                            {SpendingControl::both, "both"}}};
constexpr base::WordTable<SpendingControl, 3> kControlWords = {
    {{SpendingControl::del, "Departmental limits"},
     {SpendingControl::ame, "Annually managed"},
     {SpendingControl::both, "Both"}}};

constexpr std::array kColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{
        .name = "mission", .presence = optional, .refers_to = table_for<RecordKind::mission>},
    RecordColumn{.name = "side", .presence = optional},
    RecordColumn{.name = "service", .presence = optional},
    RecordColumn{
        .name = "department", .presence = optional, .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "control", .presence = optional},
    RecordColumn{.name = "pounds", .presence = optional},
    RecordColumn{.name = "place", .presence = optional},
    RecordColumn{
        .name = "source", .presence = optional, .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "illustrative", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"spending_line", "line", kColumns,
                                          missions::check_by_making<SpendingLine>,
                                          "prevention_record"};

base::Result<ShiftSide> side_named(base::Field field) { return base::value_named(kSides, field); }
base::Result<SpendingControl> control_named(base::Field field) {
  return base::value_named(kControls, field);
}

// A figure has a source or is named illustrative; what is not held says why.
void check_source(RecordFields& fields, bool is_held, bool is_illustrative) {
  if (is_held && !is_illustrative && fields.text("source").empty()) {
    fields.refuse("source", "Name the source of these pounds, or say illustrative=yes.");
  }
  if (!is_held && fields.text("note").empty()) {
    fields.refuse("note", "Say why no pounds are held.");
  }
}

}  // namespace

std::string_view code_word(ShiftSide side) { return base::word_of(kSides, side); }
std::string_view words_of(ShiftSide side) { return base::word_of(kSideWords, side); }
std::string_view code_word(SpendingControl control) { return base::word_of(kControls, control); }
std::string_view words_of(SpendingControl control) { return base::word_of(kControlWords, control); }

const missions::RecordTable& spending_line_table() { return kTable; }

std::optional<SpendingLine> SpendingLine::make(const missions::Record& record,
                                               const missions::PlaceOf& place,
                                               base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(spending_line_table(), record, place, problems);
  fields.text("title");
  const auto side = fields.take<ShiftSide>("side", side_named);
  if (fields.text("side").empty() != fields.text("mission").empty()) {
    fields.refuse("side", "Give the mission and the side of its shift, or neither.");
  }
  const auto control = fields.take<SpendingControl>("control", control_named);
  auto pounds = years_in(fields, "pounds");
  const bool is_illustrative = yes_in(fields, "illustrative");
  check_source(fields, !pounds.empty(), is_illustrative);
  if (problems.count() > before) return std::nullopt;
  return SpendingLine{.code = record.code,
                      .title = fields.text("title"),
                      .mission = code_in(fields, "mission"),
                      .side = side,
                      .service = fields.text("service"),
                      .department = code_in(fields, "department"),
                      .control = control,
                      .pounds = std::move(pounds),
                      .place = fields.text("place"),
                      .source = code_in(fields, "source"),
                      .rows = fields.text("rows"),
                      .is_illustrative = is_illustrative,
                      .note = fields.text("note")};
}

}  // namespace commonweal::investment
