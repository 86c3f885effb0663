// What our state space says, for a script in another language to compare: reads models and figures
// from standard input, two lines each, and prints one line of answers for each.
//
//   slope(0|1) seasonal irregular level slope seasonal-variance horizon
//   figures, NA for a gap
//
// prints  log likelihood at these variances; the greatest that we find; its variances (irregular,
// level, slope, seasonal); milliseconds that finding it took; the mean of each forecast and then
// its standard deviation at the variances given.

#include <chrono>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>

#include "methods/series/kalman_filter.hpp"
#include "methods/series/likelihood_maximum.hpp"
#include "methods/series/prediction.hpp"

namespace {

namespace methods = commonweal::methods;

struct Asked {
  methods::StructuralForm form;
  methods::PerNoise variances{};
  std::size_t horizon = 0;
  std::vector<std::optional<double>> figures;
};

bool read(Asked& asked) {
  std::string line;
  if (!std::getline(std::cin, line)) return false;
  int slope = 0;
  std::istringstream(line) >> slope >> asked.form.seasonal >> asked.variances[0] >>
      asked.variances[1] >> asked.variances[2] >> asked.variances[3] >> asked.horizon;
  asked.form.has_slope = slope == 1;
  if (!std::getline(std::cin, line)) return false;
  std::istringstream figures(line);
  for (std::string text; figures >> text;) {
    asked.figures.emplace_back();
    if (text != "NA") asked.figures.back() = std::stod(text);
  }
  return true;
}

double log_likelihood(const Asked& asked) {
  const methods::StateSpace space(asked.form, asked.figures.size());
  methods::KalmanFilter filter(space, asked.figures);
  filter.run(asked.variances);
  return filter.sums().log_likelihood(1);
}

void answer(const Asked& asked) {
  const auto before = std::chrono::steady_clock::now();
  const auto fit =
      methods::most_likely(asked.form, methods::Damping::as_given, asked.figures).value();
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
  std::printf("%.10f %.10f", log_likelihood(asked), fit.log_likelihood);
  for (const double variance : fit.variances) std::printf(" %.10g", variance);
  std::printf(" %.3f", took.count());
  const auto expected = methods::predict(asked.form, asked.variances, asked.figures, asked.horizon);
  for (const auto& estimate : expected) std::printf(" %.12g", estimate.mean);
  for (const auto& estimate : expected) std::printf(" %.12g", estimate.standard_deviation);
  std::printf("\n");
}

}  // namespace

int main() {
  for (Asked asked; read(asked); asked = {}) answer(asked);
}
