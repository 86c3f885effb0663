#pragma once

// A question about a portfolio as a mixed-integer program, and the program's answer as a portfolio
// again. Knows how the choice is formulated, and not what is asked of it.

#include "methods/optimise/milp.hpp"
#include "methods/portfolio/portfolio_question.hpp"

namespace commonweal::methods {

// What a row of the program stands for. The last is of the formulation, and never to blame.
enum class PortfolioRule {
  limit,
  goal_minimum,
  place_minimum,
  prevention_floor,
  forced,
  needs,
  excludes,
  structure,
};

struct PortfolioRow {
  PortfolioRule rule;
  std::size_t index;  // Of the limit, goal, place or bid.
  std::string words;  // "Health capital 2027-28 is at most £10,000,000".
};

// The columns of one start of one bid: whether it is chosen, and at what scale. The same column
// where the bid is whole or not at all.
struct StartColumns {
  std::size_t chosen;
  std::size_t scale;
};

struct PortfolioProgram {
  Milp milp = {};
  std::vector<std::vector<StartColumns>> starts = {};  // By bid and start.
  std::vector<PortfolioRow> rows = {};                 // By row of the program.
};

PortfolioProgram program_of(const PortfolioQuestion& question);

// A bid that is chosen.
struct Choice {
  std::size_t bid;
  std::size_t start;
  double scale;

  friend bool operator==(const Choice&, const Choice&) = default;
};

std::vector<Choice> choices_of(const PortfolioProgram& program, const std::vector<double>& values);
std::vector<double> values_of(const PortfolioProgram& program, const std::vector<Choice>& choices);

}  // namespace commonweal::methods
