// A million series of 60 points: the rules of a control chart on each, three signals, and false
// discovery control over all of them. With any word it prints them as CSV instead.

#include <cmath>
#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

#include "base/number_text.hpp"
#include "base/parallel.hpp"
#include "base/philox.hpp"
#include "measure/timing.hpp"
#include "methods/early_warning/early_warning.hpp"

namespace {

namespace base = commonweal::base;
namespace bench = commonweal::bench;
namespace methods = commonweal::methods;

constexpr std::size_t kSeries = 1'000'000;
constexpr std::size_t kPoints = 60;
constexpr std::size_t kDeclining = 10'000;  // The first ones, by three spreads for six points.

std::vector<double> made_values() {
  std::vector<double> values(kSeries * kPoints);
  base::parallel_for(kSeries, {}, [&](const base::Chunk& chunk) {
    for (std::size_t i = chunk.first; i < chunk.end; ++i) {
      base::RandomStream random(60, i);
      for (std::size_t at = 0; at < kPoints; ++at) {
        const bool is_down = i < kDeclining && at + 6 >= kPoints;
        values[i * kPoints + at] = 100 + 5 * (random.normal() - (is_down ? 3 : 0));
      }
    }
  });
  return values;
}

// The same values as a file of observations.
void print_csv(const std::vector<double>& values) {
  std::string rows = "metric,body,date,value\n";
  for (std::size_t i = 0; i < kSeries; ++i) {
    for (std::size_t at = 0; at < kPoints; ++at) {
      const auto date =
          std::to_string(2020 + at / 12) + (at % 12 < 9 ? "-0" : "-") + std::to_string(at % 12 + 1);
      rows += "waits,body " + std::to_string(i) + "," + date + ",";
      rows += base::shortest(std::round(values[i * kPoints + at] * 100) / 100) + "\n";
    }
    if (rows.size() < 1'000'000) continue;
    std::cout << rows;
    rows.clear();
  }
  std::cout << rows;
}

}  // namespace

int main(int count, char**) {
  const auto values = made_values();
  if (count > 1) {
    print_csv(values);
    return 0;
  }
  std::vector<std::size_t> begins;
  for (std::size_t i = 0; i <= kSeries; ++i) begins.push_back(i * kPoints);
  std::vector<methods::SeriesWarning> warnings;
  const auto times =
      bench::Times::of(3, [&] { warnings = methods::early_warning({values, {}, begins}, {}); });
  std::size_t found = 0;
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < kSeries; ++i) {
    if (warnings[i].adjusted <= 0.05) (i < kDeclining ? found : wrong) += 1;
  }
  bench::expect(found > kDeclining * 9 / 10 && wrong * 16 < found, "declines and few others");
  bench::print_row("Watch: 1,000,000 series x 60 points, rules, signals, FDR", times, 1'000);
}
