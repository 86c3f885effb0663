#include "methods/portfolio/worth_of_more.hpp"

#include <algorithm>
#include <numeric>

#include "methods/optimise/linear.hpp"

namespace commonweal::methods {
namespace {

std::vector<std::size_t> limits_of(const PortfolioQuestion& question, const MoreOptions& options) {
  if (!options.limits.empty()) return options.limits;
  std::vector<std::size_t> all(question.limits.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

}  // namespace

std::vector<std::size_t> bids_only_in(const std::vector<Choice>& these,
                                      const std::vector<Choice>& and_not_those) {
  std::vector<std::size_t> bids;
  for (const Choice& choice : these) {
    const bool is_there = std::any_of(and_not_those.begin(), and_not_those.end(),
                                      [&](const Choice& one) { return one.bid == choice.bid; });
    if (!is_there) bids.push_back(choice.bid);
  }
  return bids;
}

std::vector<WorthOfMore> worth_of_more(const PortfolioQuestion& question,
                                       const PortfolioAnswer& answer, const MoreOptions& options,
                                       const MilpEffort& effort) {
  std::vector<WorthOfMore> all;
  PortfolioQuestion more = question;
  for (const std::size_t limit : limits_of(question, options)) {
    more.limits[limit].pounds += options.pounds;
    const PortfolioAnswer with = best_from(more, answer.chosen, effort);
    more.limits[limit].pounds = question.limits[limit].pounds;
    // What was chosen still fits: a search that was cut short cannot make it worse.
    const bool is_better = with.has_portfolio() && with.sums.worth > answer.sums.worth;
    const double most = std::max(0.0, with.bound - answer.sums.worth);
    all.push_back({.limit = limit,
                   .pounds = options.pounds,
                   .gain = is_better ? with.sums.worth - answer.sums.worth : 0,
                   .gain_most = most,
                   .comes_in = {},
                   .goes_out = {}});
    if (!is_better) continue;
    all.back().comes_in = bids_only_in(with.chosen, answer.chosen);
    all.back().goes_out = bids_only_in(answer.chosen, with.chosen);
  }
  return all;
}

std::vector<RelaxedPrice> relaxed_prices(const PortfolioQuestion& question) {
  const PortfolioProgram program = program_of(question);
  const LinearAnswer relaxed = solve_relaxation(program.milp);
  std::vector<RelaxedPrice> prices;
  if (relaxed.status != LinearStatus::optimal) return prices;
  for (std::size_t i = 0; i < program.rows.size(); ++i) {
    const bool is_priced = program.rows[i].rule == PortfolioRule::limit && relaxed.duals[i] > 1e-18;
    if (is_priced) prices.push_back({program.rows[i].index, 1e6 * relaxed.duals[i]});
  }
  return prices;
}

}  // namespace commonweal::methods
