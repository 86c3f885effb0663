#include "methods/portfolio/portfolio.hpp"

#include "methods/portfolio/portfolio_check.hpp"

namespace commonweal::methods {
namespace {

void add_scaled(std::vector<double>& sums, const std::vector<double>& amounts, double scale) {
  for (std::size_t i = 0; i < amounts.size(); ++i) sums[i] += scale * amounts[i];
}

PortfolioAnswer answer_of(const PortfolioQuestion& question, const PortfolioProgram& program,
                          const MilpAnswer& milp) {
  PortfolioAnswer answer{.status = milp.status,
                         .objective = milp.objective,
                         .bound = milp.bound,
                         .gap = milp.gap,
                         .nodes = milp.nodes,
                         .is_reproducible = milp.is_reproducible};
  if (milp.values.empty()) return answer;
  answer.chosen = choices_of(program, milp.values);
  answer.sums = sums_of(question, answer.chosen);
  return answer;
}

}  // namespace

std::optional<double> PortfolioSums::prevention_share() const {
  if (pounds == 0) return std::nullopt;
  return prevention / pounds;
}

PortfolioSums sums_of(const PortfolioQuestion& question, const std::vector<Choice>& choices) {
  PortfolioSums sums;
  sums.spend.resize(question.limits.size());
  sums.progress.resize(question.goals.size());
  sums.places.resize(question.places.size());
  for (const Choice& choice : choices) {
    const BidStart& start = question.bids[choice.bid].starts[choice.start];
    for (const Spend& spend : start.spend) sums.spend[spend.limit] += choice.scale * spend.pounds;
    add_scaled(sums.progress, start.progress, choice.scale);
    add_scaled(sums.places, start.places, choice.scale);
    sums.pounds += choice.scale * start.pounds;
    sums.prevention += choice.scale * start.prevention;
  }
  sums.worth = worth_of(question, sums.progress);
  return sums;
}

base::Result<PortfolioAnswer> best_portfolio(const PortfolioQuestion& question,
                                             const MilpEffort& effort) {
  base::Problems problems = problems_of(question);
  if (!problems.empty()) return std::move(problems).fail();
  const PortfolioProgram program = program_of(question);
  return answer_of(question, program, solve(program.milp, effort));
}

PortfolioAnswer best_from(const PortfolioQuestion& question, const std::vector<Choice>& guess,
                          MilpEffort effort) {
  const PortfolioProgram program = program_of(question);
  const std::vector<double> first_guess = values_of(program, guess);
  effort.first_guess = &first_guess;
  return answer_of(question, program, solve(program.milp, effort));
}

}  // namespace commonweal::methods
