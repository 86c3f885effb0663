#pragma once

// How much of a department's spending is prevention, year by year, against the floor that is kept
// for it. The floor rises in a straight line between the years it was set for and never falls.
// Knows nothing of proposals.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "investment/prevention/prevention_book.hpp"

namespace commonweal::investment {

struct ProtectedYear {
  int year;
  std::optional<double> total;  // Pounds that the department spends; none: not held.
  double prevention = 0;        // Pounds reviewed as prevention.
  double unreviewed = 0;        // Pounds that would count if what is proposed were reviewed.
  bool is_counted = false;      // Some prevention spending of this year is held.
  std::optional<double> share;  // Of the total; none where total or prevention is not held.
  std::optional<double> floor;  // A share; none where none is set.
  bool is_illustrative_floor = false;

  // Pounds between the floor and what is spent; negative: too little is.
  std::optional<double> above_floor() const;
};

struct ProtectedShare {
  std::string department;            // A body's code.
  std::vector<ProtectedYear> years;  // By year without gaps.

  const ProtectedYear* find(int year) const;
};

// Of every department that has an allocation or a reviewed classification, by code.
std::vector<ProtectedShare> protected_shares(const PreventionBook& book);
ProtectedShare protected_share(const PreventionBook& book, std::string_view department);

// The share that must be prevention in a year. After the last year that was set, the floor stays.
std::optional<double> floor_in(const PreventionBook& book, std::string_view department, int year);
std::optional<double> total_in(const PreventionBook& book, std::string_view department, int year);
// Pounds of reviewed prevention spending; none where no line or programme of the year is held.
std::optional<double> prevention_in(const PreventionBook& book, std::string_view department,
                                    int year);

// From the last year whose share is held: by how much a year the share must rise to meet the last
// floor, and by how much it has risen a year so far, over the years held. Shares, not percent.
struct SharePath {
  int from;
  double share;
  int to;
  double target;
  double needed;               // A year.
  std::optional<double> past;  // A year; none with one year alone.
};
std::optional<SharePath> path_of(const ProtectedShare& shares);

}  // namespace commonweal::investment
