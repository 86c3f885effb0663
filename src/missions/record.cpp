#include "missions/record.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.hpp"
#include "missions/allowance.hpp"
#include "missions/ask.hpp"
#include "missions/body.hpp"
#include "missions/commitment.hpp"
#include "missions/effect.hpp"
#include "missions/factor.hpp"
#include "missions/intervention.hpp"
#include "missions/metric.hpp"
#include "missions/mission.hpp"
#include "missions/question.hpp"
#include "missions/record_words.hpp"
#include "missions/service.hpp"
#include "missions/source.hpp"
#include "missions/standing_replay.hpp"
#include "missions/target.hpp"

namespace commonweal::missions {
namespace {

using enum RecordColumn::Type;
using enum RecordColumn::Presence;

constexpr std::array kMissionColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "goal"},
    RecordColumn{.name = "statutory_basis"},
    RecordColumn{.name = "headline_metric",
                 .presence = optional,
                 .refers_to = table_for<RecordKind::metric>},
    RecordColumn{.name = "order", .sql_name = "position", .type = whole},
};

constexpr std::array kBodyColumns = {
    RecordColumn{.name = "name"},
    RecordColumn{.name = "kind"},
    RecordColumn{.name = "parent", .presence = optional, .refers_to = table_for<RecordKind::body>},
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
    RecordColumn{.name = "mission", .refers_to = table_for<RecordKind::mission>},
    RecordColumn{.name = "body", .refers_to = table_for<RecordKind::body>},
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
    RecordColumn{
        .name = "mission", .presence = optional, .refers_to = table_for<RecordKind::mission>},
    RecordColumn{.name = "order", .sql_name = "position", .type = whole},
};

constexpr std::array kTargetColumns = {
    RecordColumn{.name = "metric",
                 .refers_to = table_for<RecordKind::metric>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{.name = "body",
                 .refers_to = table_for<RecordKind::body>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{.name = "level"},
    RecordColumn{.name = "by", .sql_name = "by_period"},
    RecordColumn{.name = "statutory_basis"},
    RecordColumn{.name = "set_on"},
    RecordColumn{.name = "set_by"},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr std::array kAllowanceColumns = {
    RecordColumn{.name = "target",
                 .refers_to = table_for<RecordKind::target>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{.name = "period"},
    RecordColumn{.name = "level"},
    RecordColumn{.name = "sector", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr std::array kAskColumns = {
    RecordColumn{.name = "metric",
                 .refers_to = table_for<RecordKind::metric>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{.name = "body",
                 .refers_to = table_for<RecordKind::body>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{.name = "asked_by",
                 .refers_to = table_for<RecordKind::body>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{
        .name = "target", .presence = optional, .refers_to = table_for<RecordKind::target>},
    RecordColumn{.name = "words", .presence = optional},
    RecordColumn{.name = "state"},
};

constexpr std::array kInterventionColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "summary"},
    RecordColumn{.name = "for_whom"},
    RecordColumn{.name = "services",
                 .presence = optional,
                 .refers_to = table_for<RecordKind::service>,
                 .several = true},
    RecordColumn{.name = "missions",
                 .presence = optional,
                 .refers_to = table_for<RecordKind::mission>,
                 .several = true},
    RecordColumn{.name = "stage"},
    RecordColumn{.name = "next_test", .presence = optional},
    RecordColumn{.name = "unit_cost", .presence = optional},
    RecordColumn{.name = "unit_cost_per", .presence = optional},
    RecordColumn{.name = "price_year", .presence = optional},
    RecordColumn{.name = "unit_cost_source", .presence = optional},
    RecordColumn{.name = "prevention", .presence = optional},
    RecordColumn{.name = "personalisation", .presence = optional},
    RecordColumn{.name = "productivity", .presence = optional},
    RecordColumn{.name = "implementation", .presence = optional},
    RecordColumn{.name = "eligible", .type = whole, .presence = optional},
    RecordColumn{.name = "eligible_source", .presence = optional},
    RecordColumn{.name = "overlaps",
                 .sql_name = "overlaps_with",
                 .presence = optional,
                 .refers_to = table_for<RecordKind::intervention>,
                 .several = true},
    RecordColumn{.name = "source", .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr std::array kEffectColumns = {
    RecordColumn{.name = "intervention",
                 .refers_to = table_for<RecordKind::intervention>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{
        .name = "metric", .presence = optional, .refers_to = table_for<RecordKind::metric>},
    RecordColumn{.name = "outcome"},
    RecordColumn{.name = "measure"},
    RecordColumn{.name = "estimate"},
    RecordColumn{.name = "standard_error", .presence = optional},
    RecordColumn{.name = "lower", .sql_name = "lower_limit", .presence = optional},
    RecordColumn{.name = "upper", .sql_name = "upper_limit", .presence = optional},
    RecordColumn{.name = "predicted_lower", .presence = optional},
    RecordColumn{.name = "predicted_upper", .presence = optional},
    RecordColumn{.name = "prediction_degrees", .presence = optional},
    RecordColumn{.name = "tau2", .presence = optional},
    RecordColumn{.name = "i2", .presence = optional},
    RecordColumn{.name = "studies", .type = whole, .presence = optional},
    RecordColumn{.name = "people", .type = whole, .presence = optional},
    RecordColumn{.name = "method"},
    RecordColumn{.name = "origin"},
    RecordColumn{.name = "grade"},
    RecordColumn{.name = "grade_reasons", .presence = optional},
    RecordColumn{.name = "conversion"},
    RecordColumn{.name = "onset_months", .type = whole, .presence = optional},
    RecordColumn{.name = "duration_months", .type = whole, .presence = optional},
    RecordColumn{.name = "inputs", .presence = optional},
    RecordColumn{.name = "published_on"},
    RecordColumn{.name = "source", .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr std::array kFactorColumns = {
    RecordColumn{.name = "effect",
                 .refers_to = table_for<RecordKind::effect>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{.name = "kind", .change = RecordColumn::Change::refused},
    RecordColumn{.name = "value", .sql_name = "factor_value"},
    RecordColumn{.name = "standard_error", .presence = optional},
    RecordColumn{.name = "source_words"},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr std::array kCommitmentColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "proposal"},
    RecordColumn{.name = "body", .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "reach", .presence = optional},
    RecordColumn{.name = "pounds", .presence = optional},
    RecordColumn{.name = "promises", .presence = optional},
    RecordColumn{.name = "state"},
    RecordColumn{.name = "officer"},
    RecordColumn{.name = "decided_on"},
    RecordColumn{.name = "decided_by"},
    RecordColumn{.name = "illustrative"},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr std::array kQuestionColumns = {
    RecordColumn{.name = "text", .sql_name = "words"},
    RecordColumn{.name = "asked_by", .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "asked_on"},
    RecordColumn{
        .name = "service", .presence = optional, .refers_to = table_for<RecordKind::service>},
    RecordColumn{
        .name = "mission", .presence = optional, .refers_to = table_for<RecordKind::mission>},
    RecordColumn{.name = "intervention",
                 .presence = optional,
                 .refers_to = table_for<RecordKind::intervention>},
    RecordColumn{.name = "outcome", .presence = optional},
    RecordColumn{.name = "state"},
    RecordColumn{.name = "known", .presence = optional},
    RecordColumn{.name = "certainty", .presence = optional},
    RecordColumn{.name = "practice", .presence = optional},
    RecordColumn{.name = "answered_on", .presence = optional},
    RecordColumn{.name = "answered_by", .presence = optional},
};

// The kinds of the first table of names are held by a check that SQLite cannot widen.
constexpr std::string_view kFurther = "further_record";

// In the order of the enum.
constexpr RecordTable kTables[] = {
    {"mission", "mission", kMissionColumns, check_by_making<Mission>},
    {"body", "body", kBodyColumns, check_by_making<Body>},
    {"source", "source", kSourceColumns, check_by_making<Source>},
    {"metric", "metric", kMetricColumns, check_by_making<Metric>},
    {"replay", "metric", kReplayColumns, check_by_making<StandingReplay>},
    {"service", "service", kServiceColumns, check_by_making<Service>, kFurther},
    {"target", "target", kTargetColumns, check_by_making<Target>, kFurther},
    {"allowance", "allowance", kAllowanceColumns, check_by_making<Allowance>, kFurther},
    {"ask", "ask", kAskColumns, check_by_making<Ask>, kFurther},
    {"intervention", "intervention", kInterventionColumns, check_by_making<Intervention>, kFurther},
    {"effect", "effect", kEffectColumns, check_by_making<Effect>, kFurther},
    {"factor", "factor", kFactorColumns, check_by_making<Factor>, kFurther},
    {"question", "question", kQuestionColumns, check_by_making<Question>, kFurther},
    {"commitment", "commitment", kCommitmentColumns, check_by_making<Commitment>, kFurther},
};
static_assert(std::size(kTables) == std::size(kRecordKinds));

}  // namespace

std::size_t RecordTable::column(std::string_view column_name) const {
  const auto found = std::ranges::find(columns, column_name, &RecordColumn::name);
  CW_CHECK(found != columns.end());
  return static_cast<std::size_t>(found - columns.begin());
}

const RecordTable& table_of(RecordKind kind) { return kTables[static_cast<std::size_t>(kind)]; }

std::string RecordFields::text(std::string_view column) {
  const std::size_t at = table_.column(column);
  const std::string& field = record_.fields[at];
  if (field.empty() && table_.columns[at].presence == required) {
    refuse(column, "Give the " + std::string(column) + " of this " + words_of(table_) + ".");
  }
  return field;
}

void RecordFields::refuse(std::string_view column, std::string what) {
  problems_.add({.place = place_(column), .what = std::move(what)});
}

}  // namespace commonweal::missions
