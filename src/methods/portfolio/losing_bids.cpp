#include "methods/portfolio/losing_bids.hpp"

#include <algorithm>

#include "methods/portfolio/worth_of_more.hpp"

namespace commonweal::methods {
namespace {

bool holds(const std::vector<std::size_t>& all, std::size_t one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

class Explainer {
 public:
  Explainer(const PortfolioQuestion& question, const PortfolioAnswer& answer,
            const MilpEffort& effort)
      : question_(question), answer_(answer), effort_(effort), is_chosen_(question.bids.size()) {
    for (const Choice& choice : answer.chosen) is_chosen_[choice.bid] = true;
  }

  bool is_chosen(std::size_t bid) const { return is_chosen_[bid]; }

  LostBid why(std::size_t bid) const {
    if (question_.bids[bid].standing == Standing::out) return {bid, LossReason::kept_out};
    const auto dear = limits_above(bid, {});
    if (!dear.empty()) return {bid, LossReason::too_dear, dear};
    return forced_in(bid);
  }

 private:
  // The limits that the bid's cheapest start breaks on top of what is spent; none if one fits.
  std::vector<std::size_t> limits_above(std::size_t number, std::vector<double> spent) const {
    const PortfolioBid& bid = question_.bids[number];
    spent.resize(question_.limits.size());
    std::vector<std::size_t> fewest;
    for (std::size_t s = 0; s < bid.starts.size(); ++s) {
      std::vector<std::size_t> broken;
      for (const Spend& spend : bid.starts[s].spend) {
        const double asked = spend.pounds * bid.least_scale.value_or(1);
        const double limit = question_.limits[spend.limit].pounds;
        if (spent[spend.limit] + asked > limit + 1e-6 * std::abs(asked)) {
          broken.push_back(spend.limit);
        }
      }
      if (broken.empty()) return {};
      if (s == 0 || broken.size() < fewest.size()) fewest = broken;
    }
    return fewest;
  }

  std::vector<std::size_t> chosen_excluders(std::size_t bid) const {
    std::vector<std::size_t> excluders;
    for (std::size_t other = 0; other < question_.bids.size(); ++other) {
      const bool exclude =
          holds(question_.bids[bid].excludes, other) || holds(question_.bids[other].excludes, bid);
      if (exclude && is_chosen_[other]) excluders.push_back(other);
    }
    return excluders;
  }

  std::vector<std::size_t> needs_not_chosen(std::size_t bid) const {
    std::vector<std::size_t> needs;
    for (const std::size_t other : question_.bids[bid].needs) {
      if (!is_chosen_[other]) needs.push_back(other);
    }
    return needs;
  }

  bool adds_nothing(std::size_t bid) const {
    const auto& starts = question_.bids[bid].starts;
    return std::all_of(starts.begin(), starts.end(),
                       [&](const BidStart& start) { return worth_of(question_, start) <= 0; });
  }

  LostBid forced_in(std::size_t bid) const {
    PortfolioQuestion forced = question_;
    forced.bids[bid].standing = Standing::in;
    const PortfolioAnswer with = best_from(forced, {}, effort_);
    if (with.status == MilpStatus::infeasible) {
      return {.bid = bid, .reason = LossReason::impossible, .conflict = conflict_of(forced)};
    }
    LostBid lost = named_reason(bid);
    lost.loss_least = std::max(0.0, answer_.sums.worth - with.bound);
    if (!with.has_portfolio()) {
      lost.reason = LossReason::undecided;
      return lost;
    }
    lost.loss = answer_.sums.worth - with.sums.worth;
    lost.displaces = bids_only_in(answer_.chosen, with.chosen);
    return lost;
  }

  LostBid named_reason(std::size_t bid) const {
    LostBid lost{bid, LossReason::displaced, limits_above(bid, answer_.sums.spend)};
    if (auto excluders = chosen_excluders(bid); !excluders.empty()) {
      lost.reason = LossReason::excluded;
      lost.others = std::move(excluders);
    } else if (auto needs = needs_not_chosen(bid); !needs.empty()) {
      lost.reason = LossReason::needs_other;
      lost.others = std::move(needs);
    } else if (adds_nothing(bid)) {
      lost.reason = LossReason::adds_nothing;
    }
    return lost;
  }

  const PortfolioQuestion& question_;
  const PortfolioAnswer& answer_;
  const MilpEffort& effort_;
  std::vector<bool> is_chosen_;
};

}  // namespace

std::vector<LostBid> losing_bids(const PortfolioQuestion& question, const PortfolioAnswer& answer,
                                 const MilpEffort& effort) {
  const Explainer explainer(question, answer, effort);
  std::vector<LostBid> lost;
  for (std::size_t bid = 0; bid < question.bids.size(); ++bid) {
    if (!explainer.is_chosen(bid)) lost.push_back(explainer.why(bid));
  }
  return lost;
}

}  // namespace commonweal::methods
