// Raking 100,000 made-up responses on six variables, for comparison with R's survey on the same.
//
//   bench_poll rake       a row for tools/bench: how long it takes
//   bench_poll seconds    the same in seconds of the processor, one number
//   bench_poll responses  the responses as CSV, with their base weights
//   bench_poll targets    a line for each category: variable, category, count
//   bench_poll weights    the weights, one a line

#include <cmath>
#include <cstdint>
#include <ctime>
#include <iostream>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/philox.hpp"
#include "measure/timing.hpp"
#include "methods/survey/survey_raking.hpp"

namespace {

namespace base = commonweal::base;
namespace bench = commonweal::bench;
namespace methods = commonweal::methods;

constexpr std::size_t kResponses = 100'000;
constexpr std::uint32_t kCategories[] = {2, 6, 12, 5, 4, 9};  // Sex, age, region and so on.

struct Poll {
  std::vector<double> base;
  std::vector<methods::SurveyMargin> margins;
};

// Variables hang together: each leans on the first. Targets are those of weights that would be
// right, so that they can be met.
Poll poll() {
  base::RandomStream stream(2024, 6);
  Poll poll;
  for (const auto categories : kCategories) {
    poll.margins.push_back({.category = {}, .targets = std::vector<double>(categories)});
  }
  for (std::size_t i = 0; i < kResponses; ++i) {
    poll.base.push_back(0.5 + stream.uniform());
    const double leaning = stream.uniform();
    const double right = poll.base.back() * (0.4 + 1.2 * leaning);
    for (auto& margin : poll.margins) {
      const auto categories = static_cast<double>(margin.targets.size());
      const double at = 0.4 * leaning + 0.6 * stream.uniform();
      margin.category.push_back(static_cast<std::uint32_t>(at * categories));
      margin.targets[margin.category.back()] += right;
    }
  }
  return poll;
}

// Sums response by response: a time without the right answer is worth nothing.
void expect_met(const Poll& poll, const methods::FittedWeights& raked) {
  for (const auto& margin : poll.margins) {
    std::vector<double> sums(margin.targets.size());
    for (std::size_t i = 0; i < kResponses; ++i) sums[margin.category[i]] += raked.weights[i];
    for (std::size_t c = 0; c < sums.size(); ++c) {
      bench::expect(std::abs(sums[c] / margin.targets[c] - 1) < 1e-9, "weights that agree");
    }
  }
}

void print_responses(const Poll& poll) {
  std::cout << "v1,v2,v3,v4,v5,v6,base\n";
  for (std::size_t i = 0; i < kResponses; ++i) {
    for (const auto& margin : poll.margins) std::cout << margin.category[i] << ',';
    std::cout << base::shortest(poll.base[i]) << '\n';
  }
}

void print_targets(const Poll& poll) {
  std::cout << "variable,category,count\n";
  for (std::size_t m = 0; m < poll.margins.size(); ++m) {
    for (std::size_t c = 0; c < poll.margins[m].targets.size(); ++c) {
      std::cout << 'v' << m + 1 << ',' << c << ',' << base::shortest(poll.margins[m].targets[c])
                << '\n';
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view asked = argc > 1 ? argv[1] : "rake";
  const Poll it = poll();
  if (asked == "responses") print_responses(it);
  if (asked == "targets") print_targets(it);
  if (asked == "weights") {
    const auto raked = methods::raked_weights(it.base, it.margins);
    for (const double weight : raked.weights) std::cout << base::shortest(weight) << '\n';
  }
  if (asked == "seconds") {
    const std::clock_t start = std::clock();
    const auto raked = methods::raked_weights(it.base, it.margins);
    std::cout << double(std::clock() - start) / CLOCKS_PER_SEC << '\n';
    expect_met(it, raked);
  }
  if (asked == "rake") {
    methods::FittedWeights raked;
    const auto times =
        bench::Times::of(7, [&] { raked = methods::raked_weights(it.base, it.margins); });
    expect_met(it, raked);
    bench::print_row("Raking 100,000 responses on six variables", times, 200);
  }
}
