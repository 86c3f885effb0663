#pragma once

// What was decided on a bid: which version, on which test, with what reasons. An office decides,
// never a person; who it was is in the audit. A decision is not changed, a later one follows it.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "missions/record.hpp"

namespace commonweal::investment {

enum class DecisionOutcome { fund, decline, defer, stop, scale };

std::string_view code_word(DecisionOutcome outcome);   // "fund"
std::string_view words_of(DecisionOutcome outcome);    // "Fund"
std::string_view done_words(DecisionOutcome outcome);  // "Funded"
base::Result<DecisionOutcome> decision_outcome_named(base::Field field);
std::span<const DecisionOutcome> all_decision_outcomes();

struct Decision {
  std::string code;
  std::string proposal;
  int version;                      // Of the proposal, from 1: the one that was decided on.
  std::optional<std::string> test;  // The code of a recorded test.
  DecisionOutcome outcome;
  std::optional<int> start_year;  // When it begins, where another year than its first was chosen.
  std::optional<double> scale;    // Share of what was asked for; none: the whole.
  std::string conditions;         // May be empty.
  std::string reasons;
  std::string raid_reason;  // Why it was funded although it raids protected prevention; or empty.
  std::string decided_on;   // A day.
  std::string decided_by;   // An office.
  bool is_illustrative = false;
  std::string note;  // May be empty.

  friend bool operator==(const Decision&, const Decision&) = default;

  // None if a field does not make sense; the problems say which.
  static std::optional<Decision> make(const missions::Record& record,
                                      const missions::PlaceOf& place, base::Problems& problems);
  missions::Record record() const;  // That make() reads back as the same.
};

const missions::RecordTable& decision_table();

}  // namespace commonweal::investment
