#include "methods/portfolio/portfolio_scenarios.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

// The question as if one scenario had come true.
PortfolioQuestion in_scenario(const PortfolioQuestion& question, std::size_t scenario) {
  PortfolioQuestion one = question;
  for (PortfolioBid& bid : one.bids) {
    for (BidStart& start : bid.starts) start.progress = start.scenarios[scenario];
  }
  return one;
}

// Minimums are of what is expected: a scenario moves the objective and nothing else.
PortfolioQuestion judged_by(const PortfolioQuestion& question, const PortfolioQuestion& scenario) {
  PortfolioQuestion judged = question;
  const std::size_t goals = question.goals.size();
  for (std::size_t g = 0; g < goals; ++g) {
    judged.goals[g].weight = 0;
    judged.goals.push_back({.name = question.goals[g].name, .weight = question.goals[g].weight});
  }
  for (std::size_t i = 0; i < judged.bids.size(); ++i) {
    for (std::size_t s = 0; s < judged.bids[i].starts.size(); ++s) {
      const auto& come_true = scenario.bids[i].starts[s].progress;
      auto& progress = judged.bids[i].starts[s].progress;
      progress.insert(progress.end(), come_true.begin(), come_true.end());
    }
  }
  return judged;
}

void forget_scenarios(PortfolioQuestion& question) {
  for (PortfolioBid& bid : question.bids) {
    for (BidStart& start : bid.starts) start.scenarios.clear();
  }
}

// Adds: the most of  level - sum(shortfall) / (share * scenarios), where each shortfall is at least
// what the scenario's worth is below the level.
void aim_at_tail(const PortfolioQuestion& question, double share, PortfolioProgram& program) {
  Milp& milp = program.milp;
  const std::size_t scenarios = scenarios_of(question);
  for (MilpColumn& column : milp.columns) column.objective = 0;
  const std::size_t level =
      milp.add(MilpColumn{.name = "level", .objective = 1, .lower = -kUnlimited});
  for (std::size_t k = 0; k < scenarios; ++k) {
    const std::string number = std::to_string(k + 1);
    const std::size_t shortfall = milp.add(MilpColumn{
        .name = "shortfall " + number, .objective = -1 / (share * static_cast<double>(scenarios))});
    MilpRow row{.name = "scenario " + number, .terms = {{level, 1}, {shortfall, -1}}, .upper = 0};
    for (std::size_t i = 0; i < question.bids.size(); ++i) {
      for (std::size_t s = 0; s < question.bids[i].starts.size(); ++s) {
        const double worth = worth_of(question, question.bids[i].starts[s].scenarios[k]);
        if (worth != 0) row.terms.push_back({program.starts[i][s].scale, -worth});
      }
    }
    milp.add(std::move(row));
    program.rows.push_back({PortfolioRule::structure, k, {}});
  }
}

}  // namespace

std::size_t scenarios_of(const PortfolioQuestion& question) {
  std::size_t least = question.bids.empty() ? 0 : kScenariosMost;
  for (const PortfolioBid& bid : question.bids) {
    for (const BidStart& start : bid.starts) least = std::min(least, start.scenarios.size());
  }
  return least;
}

std::vector<double> worth_by_scenario(const PortfolioQuestion& question,
                                      const std::vector<Choice>& choices) {
  std::vector<double> worths(scenarios_of(question), 0.0);
  for (const Choice& choice : choices) {
    const BidStart& start = question.bids[choice.bid].starts[choice.start];
    for (std::size_t k = 0; k < worths.size(); ++k) {
      worths[k] += choice.scale * worth_of(question, start.scenarios[k]);
    }
  }
  return worths;
}

double tail_mean(std::vector<double> worths, double share) {
  CW_CHECK(!worths.empty() && share > 0 && share <= 1);
  std::sort(worths.begin(), worths.end());
  const double count = share * static_cast<double>(worths.size());
  double sum = 0;
  double left = count;
  for (const double worth : worths) {
    const double part = std::min(1.0, left);
    if (part <= 0) break;
    sum += part * worth;
    left -= part;
  }
  return sum / count;
}

ChoiceFrequencies choice_frequencies(const PortfolioQuestion& question, const MilpEffort& effort) {
  ChoiceFrequencies found{.shares = std::vector<double>(question.bids.size(), 0.0)};
  PortfolioQuestion plain = question;
  forget_scenarios(plain);
  for (std::size_t k = 0; k < scenarios_of(question); ++k) {
    const PortfolioAnswer answer =
        best_from(judged_by(plain, in_scenario(question, k)), {}, effort);
    found.is_proven = found.is_proven && answer.status == MilpStatus::optimal;
    if (!answer.has_portfolio()) continue;
    ++found.scenarios;
    for (const Choice& choice : answer.chosen) found.shares[choice.bid] += 1;
  }
  for (double& share : found.shares) {
    if (found.scenarios > 0) share /= static_cast<double>(found.scenarios);
  }
  return found;
}

PortfolioAnswer cvar_portfolio(const PortfolioQuestion& question, double share,
                               const MilpEffort& effort) {
  CW_CHECK(scenarios_of(question) > 0 && share > 0 && share <= 1);
  PortfolioProgram program = program_of(question);
  aim_at_tail(question, share, program);
  const MilpAnswer milp = solve(program.milp, effort);
  PortfolioAnswer answer{.status = milp.status,
                         .objective = milp.objective,
                         .bound = milp.bound,
                         .gap = milp.gap,
                         .nodes = milp.nodes,
                         .is_reproducible = milp.is_reproducible};
  if (milp.values.empty()) return answer;
  answer.chosen = choices_of(program, milp.values);
  answer.sums = sums_of(question, answer.chosen);
  answer.objective = tail_mean(worth_by_scenario(question, answer.chosen), share);
  return answer;
}

}  // namespace commonweal::methods
