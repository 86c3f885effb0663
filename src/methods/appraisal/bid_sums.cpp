#include "methods/appraisal/bid_sums.hpp"

#include <optional>

#include "base/parallel.hpp"
#include "methods/appraisal/drawn_sum.hpp"

namespace commonweal::methods {
namespace {

std::vector<Term> delivered(std::vector<Term> terms, const std::optional<Factor>& delivery) {
  if (!delivery) return terms;
  for (auto& term : terms) term.factors.push_back(&*delivery);
  return terms;
}

SumSpreads spreads_of(std::span<const Term> terms, Products& products,
                      const BidSumsQuestion& question) {
  DrawnSum sum(terms, products);
  SumSpreads spreads;
  for (std::size_t year = 0; year < question.years; ++year) {
    spreads.years.push_back(sum.moments(weights_in(terms, year)));
  }
  for (const std::size_t year : question.quantile_years) {
    spreads.quantile_years.push_back(sum.spread(weights_in(terms, year)));
  }
  spreads.total = sum.spread(weights_over(terms, std::vector<double>(question.years, 1.0)));
  return spreads;
}

BidSums sums_of(const LinearBid& bid, const BidSumsQuestion& question) {
  std::optional<Factor> delivery;
  if (bid.delivery_spread > 0) {
    delivery = spread_factor(question.plan, delivery_name(bid.name), bid.delivery_spread);
  }
  Products products(question.plan.draws);
  BidSums sums;
  for (const auto& terms : bid.sums) {
    const auto with_delivery = delivered(terms, delivery);
    sums.push_back(spreads_of(with_delivery, products, question));
  }
  return sums;
}

}  // namespace

std::string delivery_name(std::string_view bid) { return "delivery/" + std::string(bid); }

std::vector<BidSums> draw_bids(std::span<const LinearBid> bids, const BidSumsQuestion& question) {
  std::vector<BidSums> sums(bids.size());
  base::parallel_for(bids.size(), {.chunk_size = 1, .threads = question.threads},
                     [&](const base::Chunk& chunk) {
                       for (std::size_t i = chunk.first; i < chunk.end; ++i) {
                         sums[i] = sums_of(bids[i], question);
                       }
                     });
  return sums;
}

}  // namespace commonweal::methods
