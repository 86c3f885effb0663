#pragma once

// What the portfolio builder has to choose from: missions, departments with their limits, places
// and the public bids. Plain values; the page, the form and its check are made from this alone.

#include <optional>
#include <string>
#include <vector>

#include "investment/values/envelope.hpp"

namespace commonweal::investment {

struct OfferedName {
  std::string code;
  std::string name;
};

struct OfferedBid {
  std::string code;
  std::string title;
  std::string department;  // Its name.
};

// What is free for bids where that is held, all that may be spent otherwise. Cash.
struct OfferedLimit {
  std::string department;  // A code; empty: the whole government.
  std::string name;        // Of the department.
  EnvelopeBudget budget;
  int year;
  double pounds;
  EnvelopeCover cover;
  bool is_illustrative;
};

struct PortfolioOffer {
  std::vector<OfferedName> missions;
  std::vector<OfferedName> departments;  // That bids count against, by name.
  std::vector<OfferedName> places;       // That bids reach people in.
  std::vector<OfferedBid> bids;          // Public ones that may still be chosen, by title.
  std::vector<OfferedLimit> limits;      // By department, budget and year.
};

}  // namespace commonweal::investment
