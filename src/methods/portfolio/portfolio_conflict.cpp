#include "methods/portfolio/portfolio_conflict.hpp"

#include "methods/optimise/infeasible_rows.hpp"

namespace commonweal::methods {

PortfolioConflict conflict_of(const PortfolioQuestion& question, std::size_t nodes) {
  const PortfolioProgram program = program_of(question);
  std::vector<std::size_t> candidates;
  for (std::size_t i = 0; i < program.rows.size(); ++i) {
    if (program.rows[i].rule != PortfolioRule::structure) candidates.push_back(i);
  }
  const InfeasibleRows found = infeasible_rows(program.milp, candidates, nodes);
  PortfolioConflict conflict{.is_feasible = found.is_feasible,
                             .is_irreducible = found.is_irreducible};
  for (const std::size_t row : found.rows) {
    // Needs have a row for each year: they are told once.
    const bool is_told =
        !conflict.demands.empty() && conflict.demands.back().words == program.rows[row].words;
    if (!is_told) conflict.demands.push_back(program.rows[row]);
  }
  return conflict;
}

std::string sentence(const PortfolioConflict& conflict) {
  if (conflict.is_feasible) return "All demands can be met together.";
  const auto& demands = conflict.demands;
  if (demands.size() == 1) return "This cannot be met: " + demands[0].words + ". Change it.";
  std::string text = "These cannot be met together: ";
  for (std::size_t i = 0; i < demands.size(); ++i) {
    if (i > 0) text += i + 1 == demands.size() ? "; and " : "; ";
    text += demands[i].words;
  }
  return text + ". Change one of them.";
}

}  // namespace commonweal::methods
