#pragma once

// Small random questions, and their best portfolio by trying every choice: written from the words
// of the question, not from the program that the solver sees.

#include <algorithm>
#include <optional>

#include "base/philox.hpp"
#include "methods/portfolio/portfolio.hpp"

namespace commonweal::methods {

inline PortfolioBid random_bid(base::RandomStream& stream, std::size_t number, std::size_t limits) {
  PortfolioBid bid{.id = "bid-" + std::to_string(number)};
  const std::size_t starts = 1 + stream.below(number < 6 ? 2 : 1);
  for (std::size_t s = 0; s < starts; ++s) {
    BidStart start{.year = static_cast<int>(2026 + s)};
    for (std::size_t l = 0; l < limits; ++l) {
      if (stream.uniform() < 0.6) start.spend.push_back({l, 1e6 * (1 + 9 * stream.uniform())});
    }
    for (const Spend& spend : start.spend) start.pounds += spend.pounds;
    start.prevention = stream.uniform() < 0.4 ? start.pounds : 0;
    start.progress = {10 * stream.uniform() - 1, 10 * stream.uniform() - 1};
    start.places = {start.progress[0] * 0.5, start.progress[1]};
    for (int k = 0; k < 5; ++k) {
      start.scenarios.push_back({start.progress[0] * 2 * stream.uniform(), start.progress[1]});
    }
    bid.starts.push_back(std::move(start));
  }
  if (number > 0 && stream.uniform() < 0.25) bid.needs = {stream.below(std::uint32_t(number))};
  // What needs another excludes none: so no need can ever contradict itself.
  if (number > 1 && bid.needs.empty() && stream.uniform() < 0.35) {
    bid.excludes = {stream.below(std::uint32_t(number))};
  }
  return bid;
}

inline PortfolioQuestion random_portfolio(std::uint64_t seed, std::size_t bids_most = 15) {
  base::RandomStream stream(seed, 7);
  PortfolioQuestion question{.goals = {{"health", 1}, {"growth", 0.5 + stream.uniform()}},
                             .places = {{"north"}, {"south"}}};
  const std::size_t limits = 1 + stream.below(4);
  const std::size_t bids = 2 + stream.below(std::uint32_t(bids_most - 1));
  for (std::size_t i = 0; i < bids; ++i) question.bids.push_back(random_bid(stream, i, limits));
  for (std::size_t l = 0; l < limits; ++l) {
    const double pounds = 1e6 * double(bids) * (0.5 + 2 * stream.uniform());
    question.limits.push_back({"limit " + std::to_string(l), pounds});
  }
  if (stream.uniform() < 0.4) question.prevention_floor = 0.6 * stream.uniform();
  if (stream.uniform() < 0.4) question.goals[0].minimum = 2.0 * stream.uniform() * double(bids);
  if (stream.uniform() < 0.3) question.places[1].minimum = 1.5 * stream.uniform() * double(bids);
  if (stream.uniform() < 0.2) question.bids[0].standing = Standing::in;
  if (stream.uniform() < 0.2) question.bids[1].standing = Standing::out;
  return question;
}

inline const Choice* choice_of(const std::vector<Choice>& choices, std::size_t bid) {
  for (const Choice& choice : choices) {
    if (choice.bid == bid) return &choice;
  }
  return nullptr;
}

inline bool keeps_ties(const PortfolioQuestion& question, const std::vector<Choice>& choices) {
  for (std::size_t i = 0; i < question.bids.size(); ++i) {
    const PortfolioBid& bid = question.bids[i];
    const Choice* own = choice_of(choices, i);
    if (bid.standing == Standing::in && own == nullptr) return false;
    if (own == nullptr) continue;
    if (bid.standing == Standing::out) return false;
    for (const std::size_t needed : bid.needs) {
      const Choice* other = choice_of(choices, needed);
      if (other == nullptr) return false;
      if (question.bids[needed].starts[other->start].year > bid.starts[own->start].year) {
        return false;
      }
    }
    for (const std::size_t excluded : bid.excludes) {
      if (choice_of(choices, excluded) != nullptr) return false;
    }
  }
  return true;
}

inline bool keeps_amounts(const PortfolioQuestion& question, const std::vector<Choice>& choices,
                          double slack = 1e-6) {
  const PortfolioSums sums = sums_of(question, choices);
  for (std::size_t l = 0; l < question.limits.size(); ++l) {
    if (sums.spend[l] > question.limits[l].pounds + 1e6 * slack) return false;
  }
  for (std::size_t g = 0; g < question.goals.size(); ++g) {
    const auto& minimum = question.goals[g].minimum;
    if (minimum && sums.progress[g] < *minimum - slack) return false;
  }
  for (std::size_t p = 0; p < question.places.size(); ++p) {
    const auto& minimum = question.places[p].minimum;
    if (minimum && sums.places[p] < *minimum - slack) return false;
  }
  const double floor = question.prevention_floor.value_or(0);
  return sums.prevention >= floor * sums.pounds - 1e6 * slack;
}

// Goes on with bid number `next`; spending is never negative here, so what breaks a limit can be
// left at once.
template <class Body>
void try_from(const PortfolioQuestion& question, std::size_t next, std::vector<Choice>& choices,
              std::vector<double>& spent, const Body& body) {
  if (next == question.bids.size()) {
    if (keeps_ties(question, choices) && keeps_amounts(question, choices)) body(choices);
    return;
  }
  try_from(question, next + 1, choices, spent, body);
  for (std::size_t s = 0; s < question.bids[next].starts.size(); ++s) {
    const BidStart& start = question.bids[next].starts[s];
    bool fits = true;
    for (const Spend& spend : start.spend) {
      spent[spend.limit] += spend.pounds;
      fits = fits && spent[spend.limit] <= question.limits[spend.limit].pounds + 1;
    }
    choices.push_back({next, s, 1.0});
    if (fits) try_from(question, next + 1, choices, spent, body);
    choices.pop_back();
    for (const Spend& spend : start.spend) spent[spend.limit] -= spend.pounds;
  }
}

// Calls for every choice of starts that keeps all demands.
template <class Body>
void for_each_portfolio(const PortfolioQuestion& question, const Body& body) {
  std::vector<Choice> choices;
  std::vector<double> spent(question.limits.size(), 0.0);
  try_from(question, 0, choices, spent, body);
}

inline std::optional<double> best_worth_by_trying(const PortfolioQuestion& question) {
  std::optional<double> best;
  for_each_portfolio(question, [&](const std::vector<Choice>& choices) {
    const double worth = sums_of(question, choices).worth;
    if (!best || worth > *best) best = worth;
  });
  return best;
}

}  // namespace commonweal::methods
