// The best portfolio of a made-up spending round of 500 bids.
//
//   bench_portfolio STARTS GAP SEED   seconds, gap, nodes, and whether the gap is proven

#include <chrono>
#include <cstdlib>
#include <iostream>

#include "base/number_text.hpp"
#include "measure/timing.hpp"
#include "methods/portfolio/portfolio.hpp"
#include "portfolio/spending_round.hpp"

namespace bench = commonweal::bench;
namespace methods = commonweal::methods;

int main(int argc, char** argv) {
  const std::size_t starts = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 2;
  const double gap = argc > 2 ? std::strtod(argv[2], nullptr) : 0.005;
  const std::uint64_t seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
  const bench::SpendingRound round({.starts = starts}, seed);
  const auto begin = std::chrono::steady_clock::now();
  const auto answer = methods::best_portfolio(round.question(), {.gap = gap, .seconds = 120});
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  bench::expect(answer.has_value() && answer->has_portfolio(), "a portfolio");
  bench::expect(answer->sums.worth <= answer->bound * (1 + 1e-9), "a bound that holds");
  std::cout << took.count() << ' ' << 100 * answer->gap << ' ' << answer->nodes << ' '
            << (answer->status == methods::MilpStatus::optimal ? "proven" : "stopped") << '\n';
}
