#pragma once

// What was funded and promised: a plan that money was given for, whom it reaches, what it costs and
// by how much it is to move which metric. Written by whoever decides on proposals; read where a
// metric is projected. An office answers for it, never a person.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/reach_line.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

enum class CommitmentState { running, scaled, stopped, complete };

std::string_view code_word(CommitmentState state);
std::string_view words_of(CommitmentState state);  // "Running"
base::Result<CommitmentState> commitment_state_named(base::Field field);

// By how much a metric of a place is to move, by year: the mean that was promised, in the metric's
// unit, signed as the metric is.
struct Promise {
  std::string metric;
  std::string place;
  std::vector<YearAmount> change;

  friend bool operator==(const Promise&, const Promise&) = default;
};

// "metric=reoffending place=E92000001 2026=-0.1; ..."
base::Result<std::vector<Promise>> promises_in(base::Field field);
std::string text_of(const std::vector<Promise>& promises);

struct Commitment {
  std::string code;
  std::string title;
  std::string proposal;  // The code of what was asked for, which another room keeps.
  std::string body;      // The code of the body that was funded.
  std::vector<ReachLine> reach;
  std::vector<YearAmount> pounds;
  std::vector<Promise> promises;
  CommitmentState state;
  std::string officer;     // The office that answers for it.
  std::string decided_on;  // A day.
  std::string decided_by;  // An office.
  bool is_illustrative;    // An example, which nobody has decided.
  std::string note;        // May be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<Commitment> make(const Record& record, const PlaceOf& place,
                                        base::Problems& problems);
  // The record that make() reads back as the same.
  Record record() const;
};

// Still under way: it bends the projections of its metrics.
bool is_under_way(const Commitment& commitment);

}  // namespace commonweal::missions
