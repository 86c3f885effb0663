// Pooling 10,000 syntheses of 40 studies each by restricted maximum likelihood, for comparison with
// R's metafor on the first of the same.
//
//   bench_meta figures COUNT   the first so many: a line of 40 effects, a line of 40 variances
//   bench_meta pool            microseconds of the processor for one synthesis, over all 10,000
//   bench_meta estimates COUNT the estimates of the first so many, one a line

#include <cmath>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/philox.hpp"
#include "measure/timing.hpp"
#include "methods/meta/pool.hpp"

namespace {

namespace base = commonweal::base;
namespace bench = commonweal::bench;
namespace methods = commonweal::methods;

constexpr std::size_t kSyntheses = 10'000;
constexpr std::size_t kStudies = 40;

methods::Effects synthesis(std::size_t number) {
  base::RandomStream stream(2010, number);
  std::vector<methods::StudyEffect> studies;
  for (std::size_t i = 0; i < kStudies; ++i) {
    const double z = stream.normal();
    const double variance = 0.01 + 0.05 * z * z;
    const double tau = number % 4 == 0 ? 0 : 0.3;
    studies.push_back(
        {"", 0.2 + tau * stream.normal() + std::sqrt(variance) * stream.normal(), variance});
  }
  return methods::Effects::make(std::move(studies)).value();
}

void print_figures(std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto effects = synthesis(i);
    for (const auto& row : {effects.estimates(), effects.variances()}) {
      for (const double value : row) std::cout << base::shortest(value) << ' ';
      std::cout << '\n';
    }
  }
}

void print_estimates(std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    std::cout << base::shortest(methods::pool(synthesis(i)).value().estimate) << '\n';
  }
}

void measure() {
  std::vector<methods::Effects> all;
  for (std::size_t i = 0; i < kSyntheses; ++i) all.push_back(synthesis(i));
  double sum = 0;
  const std::clock_t start = std::clock();
  for (const auto& effects : all) sum += methods::pool(effects).value().estimate;
  const double took = double(std::clock() - start) / CLOCKS_PER_SEC;
  bench::expect(std::abs(sum / kSyntheses - 0.2) < 0.003, "the effect that all were made with");
  std::cout << 1e6 * took / kSyntheses << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view asked = argc > 1 ? argv[1] : "";
  const std::size_t count = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : kSyntheses;
  if (asked == "figures") print_figures(count);
  if (asked == "estimates") print_estimates(count);
  if (asked == "pool") measure();
}
