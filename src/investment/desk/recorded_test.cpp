#include "investment/desk/recorded_test.hpp"

#include <array>
#include <utility>
#include <vector>

#include "base/word_table.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/record_period.hpp"
#include "missions/yes_or_no.hpp"

namespace commonweal::investment {
namespace {

using missions::RecordColumn;
using missions::RecordFields;

constexpr base::WordTable<RecordedAnswer, 3> kAnswers = {
    {{RecordedAnswer::yes, "yes"}, {RecordedAnswer::no, "no"}, {RecordedAnswer::unsure, "unsure"}}};
constexpr base::WordTable<RecordedAnswer, 3> kAnswerWords = {
    {{RecordedAnswer::yes, "Yes"}, {RecordedAnswer::no, "No"}, {RecordedAnswer::unsure, "Unsure"}}};
constexpr base::WordTable<RecordedRaid, 2> kRaids = {
    {{RecordedRaid::clear, "clear"}, {RecordedRaid::stopped, "stopped"}}};

constexpr auto kWhole = RecordColumn::Type::whole;
constexpr auto kOptional = RecordColumn::Presence::optional;
constexpr auto kRefused = RecordColumn::Change::refused;

// What was recorded stays as it is; a note may come later.
constexpr RecordColumn fixed(std::string_view name) { return {.name = name, .change = kRefused}; }
constexpr RecordColumn fixed_if_any(std::string_view name) {
  return {.name = name, .presence = kOptional, .change = kRefused};
}
constexpr RecordColumn fixed_number(std::string_view name) {
  return {.name = name, .type = kWhole, .change = kRefused};
}

constexpr std::array kColumns = {
    RecordColumn{.name = "proposal", .refers_to = proposal_table, .change = kRefused},
    fixed_number("version"),
    fixed("tested_on"),
    fixed_number("seed"),
    fixed_number("draws"),
    fixed("digest"),
    fixed("affordable"),
    fixed_if_any("affordable_probability"),
    fixed("affordable_reason"),
    fixed("mission_critical"),
    fixed_if_any("mission_critical_probability"),
    fixed("mission_critical_reason"),
    fixed("ten_year"),
    fixed_if_any("ten_year_probability"),
    fixed("ten_year_reason"),
    fixed("prevention"),
    fixed_if_any("prevention_reason"),
    fixed("method"),
    RecordColumn{.name = "illustrative"},
    RecordColumn{.name = "note", .presence = kOptional},
};

constexpr missions::RecordTable kTable{"proposal_test", "test", kColumns,
                                       missions::check_by_making<RecordedTest>, "desk_record"};

base::Result<RecordedAnswer> answer_named(base::Field field) {
  return base::value_named(kAnswers, field);
}
base::Result<RecordedRaid> raid_named(base::Field field) {
  return base::value_named(kRaids, field);
}

std::int64_t at_least(RecordFields& fields, std::string_view column, std::int64_t least) {
  const auto number = fields.take<std::int64_t>(column, base::whole_number);
  if (!number) return least;
  if (*number < least) {
    fields.refuse(column, std::to_string(*number) + " is less than " + std::to_string(least) + ".");
  }
  return *number;
}

RecordedCriterion criterion_in(RecordFields& fields, const std::string& name) {
  const auto answer = fields.take<RecordedAnswer>(name, answer_named);
  const auto probability = fields.take<double>(name + "_probability", base::decimal_number);
  if (probability && !(*probability >= 0 && *probability <= 1)) {
    fields.refuse(name + "_probability",
                  base::shortest(*probability) + " is no probability. Give 0 to 1.");
  }
  return {.answer = answer.value_or(RecordedAnswer::unsure),
          .probability = probability,
          .reason = fields.text(name + "_reason")};
}

void append(std::vector<std::string>& fields, const RecordedCriterion& criterion) {
  fields.emplace_back(code_word(criterion.answer));
  fields.push_back(criterion.probability ? base::shortest(*criterion.probability) : "");
  fields.push_back(criterion.reason);
}

}  // namespace

std::string_view code_word(RecordedAnswer answer) { return base::word_of(kAnswers, answer); }
std::string_view words_of(RecordedAnswer answer) { return base::word_of(kAnswerWords, answer); }
std::string_view code_word(RecordedRaid raid) { return base::word_of(kRaids, raid); }

std::optional<RecordedTest> RecordedTest::make(const missions::Record& record,
                                               const missions::PlaceOf& place,
                                               base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(kTable, record, place, problems);
  missions::check_day(fields, "tested_on");
  const auto raid = fields.take<RecordedRaid>("prevention", raid_named);
  const auto illustrative = fields.take<bool>("illustrative", missions::yes_or_no);
  RecordedTest test{.code = record.code,
                    .proposal = fields.text("proposal"),
                    .version = static_cast<int>(at_least(fields, "version", 1)),
                    .tested_on = fields.text("tested_on"),
                    .seed = at_least(fields, "seed", 0),
                    .draws = at_least(fields, "draws", 1),
                    .digest = fields.text("digest"),
                    .affordable = criterion_in(fields, "affordable"),
                    .mission_critical = criterion_in(fields, "mission_critical"),
                    .ten_year = criterion_in(fields, "ten_year"),
                    .prevention = raid.value_or(RecordedRaid::clear),
                    .prevention_reason = fields.text("prevention_reason"),
                    .method = fields.text("method"),
                    .is_illustrative = illustrative.value_or(false),
                    .note = fields.text("note")};
  if (problems.count() > before) return std::nullopt;
  return test;
}

missions::Record RecordedTest::record() const {
  std::vector<std::string> fields = {
      proposal, std::to_string(version), tested_on, std::to_string(seed), std::to_string(draws),
      digest};
  append(fields, affordable);
  append(fields, mission_critical);
  append(fields, ten_year);
  fields.emplace_back(code_word(prevention));
  fields.push_back(prevention_reason);
  fields.push_back(method);
  fields.emplace_back(missions::word_of_yes_or_no(is_illustrative));
  fields.push_back(note);
  return {.code = code, .fields = std::move(fields)};
}

const missions::RecordTable& recorded_test_table() { return kTable; }

}  // namespace commonweal::investment
