#include "missions/record.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.hpp"

namespace commonweal::missions {
namespace {

using enum RecordColumn::Type;
using enum RecordColumn::Presence;

constexpr std::size_t kLongestCode = 64;

constexpr std::array kMissionColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "goal"},
    RecordColumn{.name = "statutory_basis"},
    RecordColumn{.name = "headline_metric", .presence = optional, .refers_to = RecordKind::metric},
    RecordColumn{.name = "order", .sql_name = "position", .type = whole},
};

constexpr std::array kBodyColumns = {
    RecordColumn{.name = "name"},
    RecordColumn{.name = "kind"},
    RecordColumn{.name = "parent", .presence = optional, .refers_to = RecordKind::body},
};

constexpr std::array kSourceColumns = {
    RecordColumn{.name = "title"},   RecordColumn{.name = "publisher"},
    RecordColumn{.name = "licence"}, RecordColumn{.name = "attribution"},
    RecordColumn{.name = "file"},    RecordColumn{.name = "note", .presence = optional},
};

constexpr std::array kMetricColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "short_title"},
    RecordColumn{.name = "service"},
    RecordColumn{.name = "mission", .refers_to = RecordKind::mission},
    RecordColumn{.name = "body", .refers_to = RecordKind::body},
    RecordColumn{.name = "unit"},
    RecordColumn{.name = "unit_words"},
    RecordColumn{.name = "decimals", .type = whole},
    RecordColumn{.name = "direction"},
    RecordColumn{.name = "kind"},
    RecordColumn{.name = "dimension"},
    RecordColumn{.name = "tier"},
    RecordColumn{.name = "period_kind", .change = RecordColumn::Change::refused},
    RecordColumn{.name = "description"},
};

constexpr std::array kReplayColumns = {
    RecordColumn{.name = "from", .sql_name = "from_period"},
    RecordColumn{.name = "nowcast_from", .presence = optional},
    RecordColumn{.name = "nowcast_to", .presence = optional},
    RecordColumn{.name = "replay_from"},
    RecordColumn{.name = "replay_to"},
    RecordColumn{.name = "rate"},
    RecordColumn{.name = "to", .sql_name = "to_level"},
    RecordColumn{.name = "source_in_paper", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr std::array kServiceColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "mission", .presence = optional, .refers_to = RecordKind::mission},
    RecordColumn{.name = "order", .sql_name = "position", .type = whole},
};

constexpr std::array kTargetColumns = {
    RecordColumn{
        .name = "metric", .refers_to = RecordKind::metric, .change = RecordColumn::Change::refused},
    RecordColumn{
        .name = "body", .refers_to = RecordKind::body, .change = RecordColumn::Change::refused},
    RecordColumn{.name = "level"},
    RecordColumn{.name = "by", .sql_name = "by_period"},
    RecordColumn{.name = "statutory_basis"},
    RecordColumn{.name = "set_on"},
    RecordColumn{.name = "set_by"},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr std::array kAllowanceColumns = {
    RecordColumn{
        .name = "target", .refers_to = RecordKind::target, .change = RecordColumn::Change::refused},
    RecordColumn{.name = "period"},
    RecordColumn{.name = "level"},
    RecordColumn{.name = "sector", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr std::array kAskColumns = {
    RecordColumn{
        .name = "metric", .refers_to = RecordKind::metric, .change = RecordColumn::Change::refused},
    RecordColumn{
        .name = "body", .refers_to = RecordKind::body, .change = RecordColumn::Change::refused},
    RecordColumn{
        .name = "asked_by", .refers_to = RecordKind::body, .change = RecordColumn::Change::refused},
    RecordColumn{.name = "target", .presence = optional, .refers_to = RecordKind::target},
    RecordColumn{.name = "words", .presence = optional},
    RecordColumn{.name = "state"},
};

// The kinds of the first table of names are held by a check that SQLite cannot widen.
constexpr std::string_view kFurther = "further_record";

constexpr RecordTable kTables[] = {
    {RecordKind::mission, "mission", "mission", kMissionColumns},
    {RecordKind::body, "body", "body", kBodyColumns},
    {RecordKind::source, "source", "source", kSourceColumns},
    {RecordKind::metric, "metric", "metric", kMetricColumns},
    {RecordKind::replay, "replay", "metric", kReplayColumns},
    {RecordKind::service, "service", "service", kServiceColumns, kFurther},
    {RecordKind::target, "target", "target", kTargetColumns, kFurther},
    {RecordKind::allowance, "allowance", "allowance", kAllowanceColumns, kFurther},
    {RecordKind::ask, "ask", "ask", kAskColumns, kFurther},
};

bool is_code_letter(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '-';
}

}  // namespace

std::size_t RecordTable::column(std::string_view column_name) const {
  const auto found = std::ranges::find(columns, column_name, &RecordColumn::name);
  CW_CHECK(found != columns.end());
  return static_cast<std::size_t>(found - columns.begin());
}

const RecordTable& table_of(RecordKind kind) {
  const auto* const found = std::ranges::find(kTables, kind, &RecordTable::kind);
  CW_CHECK(found != std::end(kTables));
  return *found;
}

std::string RecordFields::text(std::string_view column) {
  const std::size_t at = table_.column(column);
  const std::string& field = record_.fields[at];
  if (field.empty() && table_.columns[at].presence == required) {
    refuse(column,
           "Give the " + std::string(column) + " of this " + std::string(table_.name) + ".");
  }
  return field;
}

void RecordFields::refuse(std::string_view column, std::string what) {
  problems_.add({.place = place_(column), .what = std::move(what)});
}

bool is_code(std::string_view text) {
  return !text.empty() && text.size() <= kLongestCode && std::ranges::all_of(text, is_code_letter);
}

}  // namespace commonweal::missions
