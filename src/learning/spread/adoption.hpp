#pragma once

// One body does one intervention: since when, until when, for how many people and how faithfully to
// what was tested. Knows nothing of whether it works there; effects say how well it works at all.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/period.hpp"
#include "base/result.hpp"
#include "missions/record.hpp"

namespace commonweal::learning {

// A text that is not held is empty.
struct Adoption {
  std::string code;
  std::string intervention;           // Its code.
  std::string body;                   // Its code.
  std::optional<base::Period> since;  // A year, month or day; none: no date is published.
  std::optional<base::Period> until;  // The same; none: it goes on.
  std::optional<std::int64_t> reach;  // People a year.
  std::optional<std::int64_t> eligible;
  std::optional<double> fidelity;  // From 0 to 1: how much of what was tested is done.
  std::string fidelity_basis;      // How that was judged. There wherever there is a fidelity.
  std::string source;              // The code of a source.
  std::string rows;
  std::string note;

  // None if a field does not make sense; the problems say which.
  static std::optional<Adoption> make(const missions::Record& record,
                                      const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& adoption_table();

// What make() makes the same adoption of.
missions::Record record_of(const Adoption& adoption);

// "2014", "2014-09" or "2014-09-30".
base::Result<base::Period> adoption_time_in(base::Field field);

// Begun by that day, and not ended before it. Where no date is published it has begun.
bool is_in_use(const Adoption& adoption, base::Date day);

// The calendar year that a time lies in.
int year_of(base::Period period);

}  // namespace commonweal::learning
