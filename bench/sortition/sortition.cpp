// The fairest lottery over the panels of a made-up pool.
//
//   bench_sortition PEOPLE SEATS SEED leximin|maximin|nash|goldilocks|even

#include <cstdlib>
#include <ctime>
#include <iostream>
#include <string>

#include "measure/timing.hpp"
#include "methods/sortition/fair_panels.hpp"
#include "sortition/synthetic_pool.hpp"

// Prints seconds, kinds, what is reached, its bound, levels, cuts and panels.
namespace bench = commonweal::bench;
namespace methods = commonweal::methods;

namespace {

methods::Fairness fairness_named(const std::string& name) {
  if (name == "maximin") return methods::Fairness::maximin;
  if (name == "nash") return methods::Fairness::nash;
  if (name == "goldilocks") return methods::Fairness::goldilocks;
  return methods::Fairness::leximin;
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t people = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1700;
  const std::size_t seats = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 110;
  const std::uint64_t seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
  const std::string method = argc > 4 ? argv[4] : "leximin";
  const auto fairness = fairness_named(method);
  const auto question = method == "even" ? bench::even_pool(people, seats)
                                         : bench::synthetic_pool(people, seats, seed);
  const auto kinds = methods::panel_kinds(question);
  const std::clock_t begin = std::clock();  // The processor's time.
  const auto panels = methods::fair_panels(kinds, fairness, seed);
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  bench::expect(panels.has_value(), "a panel that meets the quotas");
  bench::expect(panels->is_proven, "a proof");
  bench::expect(panels->reached <= panels->bound + 1e-6, "a bound that holds");
  std::cout << seconds << ' ' << kinds.kinds.size() << ' ' << panels->reached << ' '
            << panels->bound << ' ' << panels->levels.size() << ' ' << panels->cuts << ' '
            << panels->mixture.committees.size() << '\n';
}
