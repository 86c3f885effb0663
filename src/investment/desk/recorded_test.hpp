#pragma once

// The mission test of one version of a bid, as it was recorded: what it answered, with which draws
// and seed, from what. It is never changed afterwards: a bid that is tested again has two. Knows
// nothing of how the answers are computed (investment/mission_test).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "missions/record.hpp"

namespace commonweal::investment {

enum class RecordedAnswer { yes, no, unsure };

std::string_view code_word(RecordedAnswer answer);  // "unsure"
std::string_view words_of(RecordedAnswer answer);   // "Unsure"

// What was said to one of the three criteria.
struct RecordedCriterion {
  RecordedAnswer answer;
  std::optional<double> probability;
  std::string reason;

  friend bool operator==(const RecordedCriterion&, const RecordedCriterion&) = default;
};

// Whether the bid takes money from prevention that is protected.
enum class RecordedRaid { clear, stopped };

std::string_view code_word(RecordedRaid raid);

struct RecordedTest {
  std::string code;
  std::string proposal;
  int version;            // Of the proposal, from 1.
  std::string tested_on;  // A day.
  std::int64_t seed;
  std::int64_t draws;
  std::string digest;  // Of what it was computed from.
  RecordedCriterion affordable;
  RecordedCriterion mission_critical;
  RecordedCriterion ten_year;
  RecordedRaid prevention = RecordedRaid::clear;
  std::string prevention_reason;  // May be empty where it is clear.
  std::string method;             // Its version.
  bool is_illustrative = false;
  std::string note;  // May be empty.

  friend bool operator==(const RecordedTest&, const RecordedTest&) = default;

  // None if a field does not make sense; the problems say which.
  static std::optional<RecordedTest> make(const missions::Record& record,
                                          const missions::PlaceOf& place, base::Problems& problems);
  missions::Record record() const;  // That make() reads back as the same.
};

const missions::RecordTable& recorded_test_table();

}  // namespace commonweal::investment
