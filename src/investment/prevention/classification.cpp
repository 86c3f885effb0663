#include "investment/prevention/classification.hpp"

#include <array>
#include <cctype>
#include <utility>

#include "base/word_table.hpp"
#include "investment/prevention/prevention_definition.hpp"
#include "investment/prevention/record_fields.hpp"
#include "missions/record_period.hpp"

namespace commonweal::investment {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using missions::table_for;
using enum RecordColumn::Presence;

constexpr base::WordTable<SubjectKind, 3> kKinds = {{{SubjectKind::proposal, "proposal"},
                                                     {SubjectKind::programme, "programme"},
                                                     {SubjectKind::line, "line"}}};
constexpr base::WordTable<SubjectKind, 3> kKindWords = {{{SubjectKind::proposal, "Proposal"},
                                                         {SubjectKind::programme, "Programme"},
                                                         {SubjectKind::line, "Spending line"}}};
constexpr base::WordTable<ReviewState, 3> kStates = {{{ReviewState::proposed, "proposed"},
                                                      {ReviewState::reviewed, "reviewed"},
                                                      {ReviewState::disputed, "disputed"}}};
constexpr base::WordTable<ReviewState, 3> kStateWords = {
    {{ReviewState::proposed, "Not yet reviewed"},
     {ReviewState::reviewed, "Reviewed"},
     {ReviewState::disputed, "Disputed"}}};

constexpr std::array kColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "kind", .sql_name = "subject_kind"},
    RecordColumn{.name = "subject"},
    RecordColumn{
        .name = "department", .presence = optional, .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "pounds", .presence = optional},
    RecordColumn{.name = "facts"},
    RecordColumn{.name = "purpose"},
    RecordColumn{.name = "reason"},
    RecordColumn{.name = "classified_by"},
    RecordColumn{.name = "classified_on"},
    RecordColumn{.name = "reviewed_by", .presence = optional},
    RecordColumn{.name = "reviewed_on", .presence = optional},
    RecordColumn{.name = "review", .presence = optional},
    RecordColumn{.name = "state"},
    RecordColumn{.name = "definition", .refers_to = prevention_definition_table},
    RecordColumn{.name = "illustrative", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"classification", "classification", kColumns,
                                          missions::check_by_making<Classification>,
                                          "prevention_record"};

base::Result<SubjectKind> kind_named(base::Field field) { return base::value_named(kKinds, field); }

std::string office(std::string_view name) {
  std::string text;
  for (const char c : name) {
    if (c == ' ' && (text.empty() || text.back() == ' ')) continue;
    text += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

void check_review(RecordFields& fields, std::optional<ReviewState> state) {
  const std::string reviewer = fields.text("reviewed_by");
  if (!reviewer.empty() && is_same_office(reviewer, fields.text("classified_by"))) {
    fields.refuse("reviewed_by",
                  "Name another office: none reviews what it classified (" + reviewer + ").");
  }
  if (state == ReviewState::proposed && !reviewer.empty()) {
    fields.refuse("state", "What an office has reviewed is reviewed or disputed, not proposed.");
  }
  if (!state || *state == ReviewState::proposed) return;
  for (const auto* column : {"reviewed_by", "reviewed_on", "review"}) {
    if (fields.text(column).empty()) {
      fields.refuse(column, "Say by which office, when and why it was " +
                                std::string(code_word(*state)) + ".");
    }
  }
}

// A programme's money stands here; a line's and a proposal's where they are described.
void check_money(RecordFields& fields, std::optional<SubjectKind> kind, bool has_pounds) {
  if (has_pounds && kind && *kind != SubjectKind::programme) {
    fields.refuse("pounds", "Leave this empty: what it spends is in its own record.");
  }
  if (has_pounds && fields.text("department").empty()) {
    fields.refuse("department", "Name the department that spends these pounds.");
  }
}

}  // namespace

std::string_view code_word(SubjectKind kind) { return base::word_of(kKinds, kind); }
std::string_view words_of(SubjectKind kind) { return base::word_of(kKindWords, kind); }
std::string_view code_word(ReviewState state) { return base::word_of(kStates, state); }
std::string_view words_of(ReviewState state) { return base::word_of(kStateWords, state); }
base::Result<ReviewState> review_state_named(base::Field field) {
  return base::value_named(kStates, field);
}

const missions::RecordTable& classification_table() { return kTable; }

bool is_same_office(std::string_view one, std::string_view other) {
  return office(one) == office(other);
}

std::optional<Classification> Classification::make(const missions::Record& record,
                                                   const missions::PlaceOf& place,
                                                   base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(classification_table(), record, place, problems);
  for (const auto* column :
       {"title", "subject", "purpose", "reason", "classified_by", "classified_on", "definition"}) {
    fields.text(column);
  }
  const auto kind = fields.take<SubjectKind>("kind", kind_named);
  auto pounds = years_in(fields, "pounds");
  check_money(fields, kind, !pounds.empty());
  auto facts = fields.take<std::vector<Activity>>("facts", read_activities);
  for (const auto* day : {"classified_on", "reviewed_on"}) missions::check_day(fields, day);
  const auto state = fields.take<ReviewState>("state", review_state_named);
  check_review(fields, state);
  const bool is_illustrative = yes_in(fields, "illustrative");
  if (problems.count() > before) return std::nullopt;
  return Classification{.code = record.code,
                        .title = fields.text("title"),
                        .kind = *kind,
                        .subject = fields.text("subject"),
                        .department = code_in(fields, "department"),
                        .pounds = std::move(pounds),
                        .facts = *std::move(facts),
                        .purpose = fields.text("purpose"),
                        .reason = fields.text("reason"),
                        .classified_by = fields.text("classified_by"),
                        .classified_on = fields.text("classified_on"),
                        .reviewed_by = fields.text("reviewed_by"),
                        .reviewed_on = fields.text("reviewed_on"),
                        .review = fields.text("review"),
                        .state = *state,
                        .definition = fields.text("definition"),
                        .is_illustrative = is_illustrative,
                        .note = fields.text("note")};
}

}  // namespace commonweal::investment
