#include "methods/voting/equal_shares.hpp"

#include <algorithm>
#include <limits>

#include "base/check.hpp"
#include "methods/voting/equal_shares_exact.hpp"
#include "methods/voting/equal_shares_prices.hpp"
#include "methods/voting/wide.hpp"

namespace commonweal::methods {
namespace {

constexpr double kAnyPrice = std::numeric_limits<double>::infinity();

struct Offer {
  std::uint32_t project;
  SharePrice price;
  double rho_low;
  double rho_high;
};

class EqualSharesRun {
 public:
  EqualSharesRun(const BudgetElection& election, const EqualSharesQuestion& question)
      : election_(election),
        question_(question),
        places_(tie_places(question.order ? *question.order : usual_tie_order(election))),
        share_(static_cast<double>(election.budget()) / static_cast<double>(election.voters()) +
               static_cast<double>(question.raise) * static_cast<double>(election.currency_unit())),
        prices_(election, share_),
        exact_(election, question.raise) {
    for (std::uint32_t p = 0; p < election.projects(); ++p) {
      if (election.votes(p) > 0) open_.push_back(p);
    }
  }

  EqualSharesOutcome outcome() && {
    outcome_.share = share_;
    while (!is_past_limit() && buy_next()) {
    }
    outcome_.money = prices_.money();
    outcome_.money_error = prices_.error();
    return std::move(outcome_);
  }

 private:
  bool is_past_limit() const { return question_.cost_most && outcome_.cost > *question_.cost_most; }

  double gain(std::uint32_t project) const {
    return static_cast<double>(utility_of(election_, question_.utility, project));
  }

  bool buy_next() {
    const std::vector<Offer> best = best_offers();
    if (best.empty()) return false;
    if (best.size() == 1 && best[0].price.kind == SharePrice::Kind::priced) {
      buy(best[0], {best[0].project});
    } else if (are_in_full(best)) {
      buy_of_tied(best, by_whole_numbers(best));
    } else {
      return buy_exactly(best);
    }
    return true;
  }

  // Those whose price may be the least. In the order of what is known of them, so that most need
  // not be asked again.
  std::vector<Offer> best_offers() {
    std::vector<std::pair<double, std::uint32_t>> order;
    for (const std::uint32_t p : open_) order.emplace_back(prices_.low(p) / gain(p), p);
    std::sort(order.begin(), order.end());
    std::vector<Offer> offers;
    double best = kAnyPrice;
    for (const auto& [rho_low, p] : order) {
      if (rho_low * (1 - kMargin) > best) break;
      const SharePrice price = prices_.price(p, best * gain(p) * (1 + kMargin));
      if (price.kind == SharePrice::Kind::too_dear) std::erase(open_, p);
      if (price.kind == SharePrice::Kind::too_dear || price.kind == SharePrice::Kind::above_limit) {
        continue;
      }
      offers.push_back(
          {p, price, price.low / gain(p) * (1 - kMargin), price.high / gain(p) * (1 + kMargin)});
      best = std::min(best, offers.back().rho_high);
    }
    std::erase_if(offers, [&](const Offer& offer) { return offer.rho_low > best; });
    return offers;
  }

  // Everyone pays the same for all of these: then prices are fractions of whole numbers.
  static bool are_in_full(const std::vector<Offer>& offers) {
    return std::all_of(offers.begin(), offers.end(), [](const Offer& offer) {
      return offer.price.kind == SharePrice::Kind::priced && offer.price.is_in_full;
    });
  }

  // cost / (weights * gain): 1 / weights where the gain is the cost.
  bool is_cheaper(std::uint32_t a, std::uint32_t b) const {
    if (question_.utility == BudgetUtility::cost) return election_.score(a) > election_.score(b);
    return Wide{election_.cost(a)} * election_.score(b) <
           Wide{election_.cost(b)} * election_.score(a);
  }

  std::vector<std::uint32_t> by_whole_numbers(const std::vector<Offer>& offers) const {
    std::vector<std::uint32_t> tied;
    for (const Offer& offer : offers) {
      const std::uint32_t p = offer.project;
      if (!tied.empty() && is_cheaper(p, tied[0])) tied.clear();
      if (tied.empty() || !is_cheaper(tied[0], p)) tied.push_back(p);
    }
    return tied;
  }

  void buy_of_tied(const std::vector<Offer>& offers, std::vector<std::uint32_t> tied) {
    sort_by_place(tied);
    const auto is_first = [&](const Offer& offer) { return offer.project == tied[0]; };
    buy(*std::find_if(offers.begin(), offers.end(), is_first), tied);
  }

  bool buy_exactly(const std::vector<Offer>& offers) {
    ++outcome_.exact_decisions;
    std::optional<Rational> best;
    std::vector<std::uint32_t> tied;
    for (const Offer& offer : offers) {
      const auto price = exact_.price(offer.project);
      if (!price) {
        std::erase(open_, offer.project);
        continue;
      }
      const Rational rho =
          *price / Rational(utility_of(election_, question_.utility, offer.project));
      if (!best || rho < *best) tied.clear();
      if (best && rho > *best) continue;
      best = rho;
      tied.push_back(offer.project);
    }
    if (tied.empty()) return !open_.empty();
    sort_by_place(tied);
    const double price = exact_.price(tied[0])->approximately();
    note(tied, price, prices_.pay(tied[0], price));
    return true;
  }

  void sort_by_place(std::vector<std::uint32_t>& tied) const {
    std::sort(tied.begin(), tied.end(),
              [&](std::uint32_t a, std::uint32_t b) { return places_[a] < places_[b]; });
  }

  void buy(const Offer& offer, const std::vector<std::uint32_t>& tied) {
    const std::uint32_t p = offer.project;
    if (offer.price.is_in_full) {
      const double price =
          static_cast<double>(election_.cost(p)) / static_cast<double>(election_.score(p));
      note(tied, price, prices_.pay(p, price));
    } else {
      note(tied, offer.price.middle, prices_.pay(p, offer.price));
    }
  }

  void note(const std::vector<std::uint32_t>& tied, double price, std::int64_t in_full) {
    const std::uint32_t p = tied[0];
    exact_.buy(p);
    std::erase(open_, p);
    outcome_.cost += election_.cost(p);
    outcome_.steps.push_back({{p, tied}, price, price / gain(p), in_full});
  }

  // More than dividing by the gain and back can be off.
  static constexpr double kMargin = 8 * std::numeric_limits<double>::epsilon();

  const BudgetElection& election_;
  const EqualSharesQuestion& question_;
  std::vector<std::uint32_t> places_;
  double share_;
  SharePrices prices_;
  EqualSharesExact exact_;
  std::vector<std::uint32_t> open_;  // Projects that may still be bought.
  EqualSharesOutcome outcome_;
};

}  // namespace

EqualSharesOutcome equal_shares(const BudgetElection& election,
                                const EqualSharesQuestion& question) {
  CW_CHECK(question.raise >= 0);
  return EqualSharesRun(election, question).outcome();
}

std::vector<Rational> exact_money(const BudgetElection& election,
                                  const EqualSharesQuestion& question,
                                  const std::vector<EqualSharesStep>& steps) {
  EqualSharesExact exact(election, question.raise);
  for (const EqualSharesStep& step : steps) exact.buy(step.project);
  std::vector<Rational> money;
  for (std::uint32_t g = 0; g < election.groups(); ++g) money.push_back(exact.money(g));
  return money;
}

}  // namespace commonweal::methods
