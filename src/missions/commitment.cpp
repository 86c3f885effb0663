#include "missions/commitment.hpp"

#include "base/word_table.hpp"
#include "missions/record_period.hpp"
#include "missions/yes_or_no.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<CommitmentState, 4> kStates = {{{CommitmentState::running, "running"},
                                                          {CommitmentState::scaled, "scaled"},
                                                          {CommitmentState::stopped, "stopped"},
                                                          {CommitmentState::complete, "complete"}}};

constexpr base::WordTable<CommitmentState, 4> kStateWords = {
    {{CommitmentState::running, "Running"},
     {CommitmentState::scaled, "Scaled up"},
     {CommitmentState::stopped, "Stopped"},
     {CommitmentState::complete, "Complete"}}};

Promise promise_in(YearLine& line, base::Problems& problems) {
  Promise promise{.metric = line.text("metric", problems),
                  .place = line.text("place", problems),
                  .change = line.amounts()};
  if (promise.change.empty()) line.refuse("Say by how much, by year.", problems);
  line.refuse_others(problems);
  return promise;
}

}  // namespace

std::string_view code_word(CommitmentState state) { return base::word_of(kStates, state); }
std::string_view words_of(CommitmentState state) { return base::word_of(kStateWords, state); }
base::Result<CommitmentState> commitment_state_named(base::Field field) {
  return base::value_named(kStates, field);
}

base::Result<std::vector<Promise>> promises_in(base::Field field) {
  auto lines = year_lines_in(field);
  if (!lines) return base::fail(std::move(lines));
  base::Problems problems;
  std::vector<Promise> promises;
  for (auto& line : *lines) promises.push_back(promise_in(line, problems));
  if (!problems.empty()) return std::move(problems).fail();
  return promises;
}

std::string text_of(const std::vector<Promise>& promises) {
  std::string text;
  for (const auto& [metric, place, change] : promises) {
    if (!text.empty()) text += "; ";
    text += "metric=" + metric + " place=" + place + " " + text_of(change);
  }
  return text;
}

std::optional<Commitment> Commitment::make(const Record& record, const PlaceOf& place,
                                           base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::commitment), record, place, problems);
  for (const auto* column : {"title", "proposal", "body", "officer", "decided_by"}) {
    fields.text(column);
  }
  check_day(fields, "decided_on");
  const auto reach = fields.take<std::vector<ReachLine>>("reach", reach_lines_in);
  const auto pounds = fields.take<std::vector<YearAmount>>("pounds", year_amounts_in);
  const auto promises = fields.take<std::vector<Promise>>("promises", promises_in);
  const auto state = fields.take<CommitmentState>("state", commitment_state_named);
  const auto illustrative = fields.take<bool>("illustrative", yes_or_no);
  if (problems.count() > before) return std::nullopt;
  return Commitment{.code = record.code,
                    .title = fields.text("title"),
                    .proposal = fields.text("proposal"),
                    .body = fields.text("body"),
                    .reach = reach.value_or(std::vector<ReachLine>{}),
                    .pounds = pounds.value_or(std::vector<YearAmount>{}),
                    .promises = promises.value_or(std::vector<Promise>{}),
                    .state = *state,
                    .officer = fields.text("officer"),
                    .decided_on = fields.text("decided_on"),
                    .decided_by = fields.text("decided_by"),
                    .is_illustrative = *illustrative,
                    .note = fields.text("note")};
}

Record Commitment::record() const {
  return {code,
          {title, proposal, body, text_of(reach), text_of(pounds), text_of(promises),
           std::string(code_word(state)), officer, decided_on, decided_by,
           std::string(word_of_yes_or_no(is_illustrative)), note}};
}

bool is_under_way(const Commitment& commitment) {
  return commitment.state == CommitmentState::running ||
         commitment.state == CommitmentState::scaled;
}

}  // namespace commonweal::missions
