#pragma once

// Whether a bid takes money that is kept for prevention. A line of its costs may say which spending
// line it is paid from (`from=public-health`); where one of them is reviewed prevention and the bid
// puts less prevention spending in its place, the department's share falls. That is a raid where it
// falls under the floor, or where nobody knows the share or the floor, so that nobody can say that
// it does not. Moving money to another department is looked at on both sides.

#include <optional>
#include <string>
#include <vector>

#include "investment/prevention/prevention_book.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {

// A spending line that a bid takes from.
struct LineTaken {
  std::string line;  // A code.
  std::vector<missions::YearAmount> pounds;
};

// What a raid is judged by: whose bid, what it costs and what it takes.
struct BidMoney {
  std::string proposal;    // A code.
  std::string department;  // A body's code.
  std::vector<missions::YearAmount> pounds;
  std::vector<LineTaken> takes;
};

// What a bid does to one department's prevention spending in one year.
struct PreventionMove {
  std::string department;
  int year;
  double taken = 0;              // Pounds of reviewed prevention that it takes.
  double added = 0;              // Pounds of prevention that it adds, if it is reviewed as such.
  double total_change = 0;       // Pounds that come from another department, or go there.
  std::optional<double> before;  // The share of the department's spending that is prevention.
  std::optional<double> after;
  std::optional<double> floor;

  bool lowers() const;
};

struct Raid {
  std::string department;
  int year;
  std::optional<double> before;  // Shares; none where not held.
  std::optional<double> after;
  std::optional<double> floor;
  double taken;        // Pounds, net of what it adds.
  std::string reason;  // A sentence.
};

// By department and year: all that it moves, raids or not.
std::vector<PreventionMove> moves_of(const PreventionBook& book, const BidMoney& bid);
// What the test stops it for; empty: nothing.
std::vector<Raid> raids_of(const PreventionBook& book, const BidMoney& bid);

// The same of a proposal, with its costs by year as stated, before optimism bias.
BidMoney money_of(const Proposal& proposal);
std::vector<Raid> raids_of(const PreventionBook& book, const Proposal& proposal);

}  // namespace commonweal::investment
