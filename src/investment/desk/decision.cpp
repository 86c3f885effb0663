#include "investment/desk/decision.hpp"

#include <array>
#include <utility>

#include "base/word_table.hpp"
#include "investment/desk/recorded_test.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/record_period.hpp"
#include "missions/yes_or_no.hpp"

namespace commonweal::investment {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using enum DecisionOutcome;

constexpr std::array kOutcomes = {fund, decline, defer, stop, scale};
constexpr base::WordTable<DecisionOutcome, 5> kCodes = {
    {{fund, "fund"}, {decline, "decline"}, {defer, "defer"}, {stop, "stop"}, {scale, "scale"}}};
constexpr base::WordTable<DecisionOutcome, 5> kWords = {
    {{fund, "Fund"}, {decline, "Decline"}, {defer, "Defer"}, {stop, "Stop"}, {scale, "Scale"}}};
constexpr base::WordTable<DecisionOutcome, 5> kDone = {{{fund, "Funded"},
                                                        {decline, "Declined"},
                                                        {defer, "Deferred"},
                                                        {stop, "Stopped"},
                                                        {scale, "Scaled"}}};

constexpr auto kOptional = RecordColumn::Presence::optional;
constexpr auto kRefused = RecordColumn::Change::refused;
constexpr auto kWhole = RecordColumn::Type::whole;

constexpr std::array kColumns = {
    RecordColumn{.name = "proposal", .refers_to = proposal_table, .change = kRefused},
    RecordColumn{.name = "version", .type = kWhole, .change = kRefused},
    RecordColumn{.name = "test",
                 .presence = kOptional,
                 .refers_to = recorded_test_table,
                 .change = kRefused},
    RecordColumn{.name = "outcome", .change = kRefused},
    RecordColumn{.name = "start_year", .type = kWhole, .presence = kOptional, .change = kRefused},
    RecordColumn{.name = "scale", .presence = kOptional, .change = kRefused},
    RecordColumn{.name = "conditions", .presence = kOptional, .change = kRefused},
    RecordColumn{.name = "reasons", .change = kRefused},
    RecordColumn{.name = "raid_reason", .presence = kOptional, .change = kRefused},
    RecordColumn{.name = "decided_on", .change = kRefused},
    RecordColumn{.name = "decided_by", .change = kRefused},
    RecordColumn{.name = "illustrative"},
    RecordColumn{.name = "note", .presence = kOptional},
};

constexpr missions::RecordTable kTable{"decision", "decision", kColumns,
                                       missions::check_by_making<Decision>, "desk_record"};

std::optional<int> whole_in(RecordFields& fields, std::string_view column, int least, int most) {
  const auto number = fields.take<std::int64_t>(column, base::whole_number);
  if (!number) return std::nullopt;
  if (*number >= least && *number <= most) return static_cast<int>(*number);
  fields.refuse(column, std::to_string(*number) + " is not from " + std::to_string(least) + " to " +
                            std::to_string(most) + ".");
  return std::nullopt;
}

void check_scale(RecordFields& fields, const Decision& decision) {
  if (decision.scale && !(*decision.scale > 0 && *decision.scale <= 10)) {
    fields.refuse("scale", base::shortest(*decision.scale) +
                               " is no scale. Give a share above 0, such as 0.5 for half.");
  }
  if (decision.outcome == scale && !decision.scale && fields.text("scale").empty()) {
    fields.refuse("scale", "Enter the share of what runs now that it is scaled to.");
  }
  if (decision.outcome == fund && !decision.test && fields.text("test").empty()) {
    fields.refuse("test", "Name the mission test that it is funded on.");
  }
}

}  // namespace

std::string_view code_word(DecisionOutcome outcome) { return base::word_of(kCodes, outcome); }
std::string_view words_of(DecisionOutcome outcome) { return base::word_of(kWords, outcome); }
std::string_view done_words(DecisionOutcome outcome) { return base::word_of(kDone, outcome); }
base::Result<DecisionOutcome> decision_outcome_named(base::Field field) {
  return base::value_named(kCodes, field);
}
std::span<const DecisionOutcome> all_decision_outcomes() { return kOutcomes; }

std::optional<Decision> Decision::make(const missions::Record& record,
                                       const missions::PlaceOf& place, base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(kTable, record, place, problems);
  for (const auto* column : {"proposal", "version", "reasons", "decided_by"}) fields.text(column);
  missions::check_day(fields, "decided_on");
  const auto outcome = fields.take<DecisionOutcome>("outcome", decision_outcome_named);
  const auto illustrative = fields.take<bool>("illustrative", missions::yes_or_no);
  const std::string test = fields.text("test");
  Decision decision{.code = record.code,
                    .proposal = fields.text("proposal"),
                    .version = whole_in(fields, "version", 1, 1'000'000).value_or(1),
                    .test = test.empty() ? std::nullopt : std::optional(test),
                    .outcome = outcome.value_or(defer),
                    .start_year = whole_in(fields, "start_year", 1990, 2150),
                    .scale = fields.take<double>("scale", base::decimal_number),
                    .conditions = fields.text("conditions"),
                    .reasons = fields.text("reasons"),
                    .raid_reason = fields.text("raid_reason"),
                    .decided_on = fields.text("decided_on"),
                    .decided_by = fields.text("decided_by"),
                    .is_illustrative = illustrative.value_or(false),
                    .note = fields.text("note")};
  check_scale(fields, decision);
  if (problems.count() > before) return std::nullopt;
  return decision;
}

missions::Record Decision::record() const {
  return {
      .code = code,
      .fields = {proposal, std::to_string(version), test.value_or(""),
                 std::string(code_word(outcome)), start_year ? std::to_string(*start_year) : "",
                 scale ? base::shortest(*scale) : "", conditions, reasons, raid_reason, decided_on,
                 decided_by, std::string(missions::word_of_yes_or_no(is_illustrative)), note}};
}

const missions::RecordTable& decision_table() { return kTable; }

}  // namespace commonweal::investment
