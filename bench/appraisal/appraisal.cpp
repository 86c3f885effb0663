// What 300 bids would do to 10 metrics over 20 years, 10,000 draws of each, beside a plain scalar
// version of the same loop.
//
//   bench_appraisal all     seconds by the clock for all bids, on two threads, with the draws of
//                           effects: means of every year, quantiles of totals and of years 1, 5,
//                           10 and 20
//   bench_appraisal plain   milliseconds of the processor for one bid, by the plain loop
//   bench_appraisal ours    the same for ours, on one thread
//
// `plain` also holds the two against each other, number by number.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/philox.hpp"
#include "measure/timing.hpp"
#include "methods/appraisal/bid_sums.hpp"
#include "methods/appraisal/quantiles.hpp"
#include "methods/effect_units/effect_draws.hpp"

namespace {

namespace base = commonweal::base;
namespace bench = commonweal::bench;
namespace methods = commonweal::methods;

constexpr std::size_t kBids = 300;
constexpr std::size_t kPlainBids = 6;  // Of the same: the plain loop takes its time.
constexpr std::size_t kMetrics = 10;
constexpr std::size_t kEffectsEach = 4;  // Known for each metric.
constexpr std::size_t kYears = 20;
constexpr methods::DrawPlan kPlan{.draws = 10'000, .seed = 2026};

// Risk ratios with all that stands between them and a metric.
std::vector<methods::Factor> draw_effects() {
  base::RandomStream random(1, 1);
  std::vector<methods::Factor> effects;
  for (std::size_t i = 0; i < kMetrics * kEffectsEach; ++i) {
    effects.push_back(methods::effect_factor(kPlan, {.scale = methods::EffectScale::risk_ratio,
                                                     .effect = {-0.4 + 0.1 * random.normal(), 0.15},
                                                     .reach = 1,
                                                     .baseline = methods::Quantity{0.1, 0.01},
                                                     .deadweight = methods::Quantity{0.1, 0.03},
                                                     .drop_out = methods::Quantity{0.2, 0.05},
                                                     .stream = 1000 + i}));
  }
  return effects;
}

std::vector<double> ramp(base::RandomStream& random) {
  std::vector<double> people(kYears);
  const double full = 1'000 * (1 + 50 * random.uniform());
  const double years = 1 + random.below(5);
  for (std::size_t year = 0; year < kYears; ++year) {
    people[year] = full * std::min(1.0, (static_cast<double>(year) + 1) / years);
  }
  return people;
}

// Every bid moves every metric: one in three of them by two effects that ramp up differently.
std::vector<methods::LinearBid> bids_with(const std::vector<methods::Factor>& effects) {
  base::RandomStream random(2, 2);
  std::vector<methods::LinearBid> bids;
  for (std::size_t bid = 0; bid < kBids; ++bid) {
    methods::LinearBid made{
        .name = "bid-" + std::to_string(bid), .delivery_spread = 0.2, .sums = {}};
    for (std::size_t metric = 0; metric < kMetrics; ++metric) {
      auto& terms = made.sums.emplace_back();
      const auto first = random.below(kEffectsEach);
      for (std::size_t i = 0; i < 1 + (bid + metric) % 3 / 2; ++i) {
        const auto effect = metric * kEffectsEach + (first + i) % kEffectsEach;
        terms.push_back({.factors = {&effects[effect]}, .weights = ramp(random)});
      }
    }
    bids.push_back(std::move(made));
  }
  return bids;
}

// --- The plain loop ----------------------------------------------------------------------------

double sum_in(const std::vector<methods::Term>& terms, const methods::Factor& delivery,
              std::size_t year, std::size_t draw) {
  double sum = 0;
  for (const auto& term : terms) {
    sum += term.weights[year] * term.factors.front()->draws[draw] * delivery.draws[draw];
  }
  return sum;
}

struct PlainSum {
  std::vector<double> means;
  std::vector<methods::Middle80> quantiles;  // Of the four years, then of the total.
};

methods::Middle80 sorted_middle(std::vector<double> draws) {
  std::ranges::sort(draws);
  return {methods::quantile_of_sorted(draws, 0.1), methods::quantile_of_sorted(draws, 0.5),
          methods::quantile_of_sorted(draws, 0.9)};
}

PlainSum plain_sum(const std::vector<methods::Term>& terms, const methods::Factor& delivery) {
  std::vector<std::vector<double>> by_year(kYears, std::vector<double>(kPlan.draws));
  std::vector<double> totals(kPlan.draws);
  PlainSum plain{.means = std::vector<double>(kYears), .quantiles = {}};
  for (std::size_t draw = 0; draw < kPlan.draws; ++draw) {
    for (std::size_t year = 0; year < kYears; ++year) {
      const double sum = sum_in(terms, delivery, year, draw);
      by_year[year][draw] = sum;
      totals[draw] += sum;
      plain.means[year] += sum / static_cast<double>(kPlan.draws);
    }
  }
  for (const std::size_t year : {0, 4, 9, 19}) {
    plain.quantiles.push_back(sorted_middle(by_year[year]));
  }
  plain.quantiles.push_back(sorted_middle(totals));
  return plain;
}

std::vector<PlainSum> plain_sums(const methods::LinearBid& bid) {
  const auto delivery =
      methods::spread_factor(kPlan, methods::delivery_name(bid.name), bid.delivery_spread);
  std::vector<PlainSum> sums;
  for (const auto& terms : bid.sums) sums.push_back(plain_sum(terms, delivery));
  return sums;
}

bool is_near(double left, double right) {
  return std::abs(left - right) <= 1e-9 * (std::abs(left) + std::abs(right));
}

bool is_same(const PlainSum& plain, const methods::SumSpreads& ours) {
  auto spreads = ours.quantile_years;
  spreads.push_back(ours.total);
  for (std::size_t i = 0; i < spreads.size(); ++i) {
    const auto& [p10, p50, p90] = plain.quantiles[i];
    if (!is_near(p10, spreads[i].p10) || !is_near(p50, spreads[i].p50)) return false;
    if (!is_near(p90, spreads[i].p90)) return false;
  }
  for (std::size_t year = 0; year < kYears; ++year) {
    if (!is_near(plain.means[year], ours.years[year].mean)) return false;
  }
  return true;
}

double processor_milliseconds(std::clock_t since) {
  return 1000 * static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

void measure_plain() {
  const auto effects = draw_effects();
  const auto bids = bids_with(effects);
  std::vector<std::vector<PlainSum>> plain;
  const auto start = std::clock();
  for (std::size_t i = 0; i < kPlainBids; ++i) plain.push_back(plain_sums(bids[i]));
  const double took = processor_milliseconds(start);
  const auto ours =
      methods::draw_bids(std::span(bids).first(kPlainBids), {.plan = kPlan, .threads = 1});
  for (std::size_t i = 0; i < kPlainBids; ++i) {
    for (std::size_t metric = 0; metric < kMetrics; ++metric) {
      bench::expect(is_same(plain[i][metric], ours[i][metric]),
                    "the same means and quantiles as the plain loop");
    }
  }
  std::cout << took / kPlainBids << '\n';
}

void measure_ours() {
  const auto effects = draw_effects();
  const auto bids = bids_with(effects);
  const auto start = std::clock();
  const auto ours = methods::draw_bids(bids, {.plan = kPlan, .threads = 1});
  const double took = processor_milliseconds(start);
  bench::expect(ours.size() == kBids, "an answer for each bid");
  std::cout << took / kBids << '\n';
}

void measure_all() {
  const auto start = std::chrono::steady_clock::now();
  const auto effects = draw_effects();
  const auto bids = bids_with(effects);
  const auto sums = methods::draw_bids(bids, {.plan = kPlan, .threads = 2});
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  bench::expect(sums.back().back().total.p10 < sums.back().back().total.p90, "a spread of totals");
  std::cout << took.count() << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view asked = argc > 1 ? argv[1] : "";
  if (asked == "all") measure_all();
  if (asked == "plain") measure_plain();
  if (asked == "ours") measure_ours();
}
