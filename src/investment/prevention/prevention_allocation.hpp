#pragma once

// What of a department's spending is kept for prevention in a year: a floor, as a share or in
// pounds, and how much the department spends in all. What has been allotted cannot fall later.

#include <optional>
#include <string>

#include "missions/record.hpp"

namespace commonweal::investment {

struct PreventionAllocation {
  std::string code;
  std::string department;  // A body's code.
  int year;
  std::optional<double> total;        // Pounds, all that the department spends within its limits.
  std::optional<double> share;        // Of the total that is kept for prevention: the floor.
  std::optional<double> pounds;       // Or the floor in pounds.
  std::optional<std::string> source;  // A code.
  std::string rows;
  bool is_illustrative = false;
  std::string note;

  bool has_floor() const { return share || pounds; }

  static std::optional<PreventionAllocation> make(const missions::Record& record,
                                                  const missions::PlaceOf& place,
                                                  base::Problems& problems);
};

const missions::RecordTable& prevention_allocation_table();

}  // namespace commonweal::investment
