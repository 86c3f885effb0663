#include "methods/bunching/bunching.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "methods/bunching/smooth_course.hpp"
#include "methods/distributions/incomplete_beta.hpp"

namespace commonweal::methods {
namespace {

base::Result<void> checked(const BunchingQuestion& question) {
  base::Problems problems;
  const auto refuse = [&](std::string place, std::string what) {
    problems.add({.place = std::move(place), .what = std::move(what)});
  };
  if (!(question.bin_width > 0) || !std::isfinite(question.bin_width)) {
    refuse("bin width", "Give a width above 0, not " + base::shortest(question.bin_width) + ".");
  }
  if (!std::isfinite(question.threshold)) refuse("threshold", "Give a finite number.");
  if (question.bins_near < 1) refuse("bins near", "Leave out at least one bin on each side.");
  if (question.degree < 0) refuse("degree", "Give a degree that is not below 0.");
  if (2 * (question.bins_far - question.bins_near) <= question.degree + 1) {
    refuse("bins far", "There are too few bins for a polynomial of degree " +
                           std::to_string(question.degree) + ". Reach further.");
  }
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

// How many bins a value lies above the threshold. One within rounding of an edge is on it: 95.1
// less 95 is not quite 0.1.
double bins_away(double value, const BunchingQuestion& question) {
  constexpr double kRounding = 1e-9;
  constexpr double kMost = 1e-3;  // Of a bin, however large the value.
  const double away = (value - question.threshold) / question.bin_width;
  const double edge = std::round(away);
  const double size = std::max(1.0, std::abs(value) / question.bin_width);
  return std::abs(away - edge) <= std::min(kRounding * size, kMost) ? edge : away;
}

// Bins from the worst to the best: the good side is the second half.
std::vector<BunchingBin> bins_of(std::span<const double> values, const BunchingQuestion& question) {
  const int far = question.bins_far;
  const bool up = question.good == GoodSide::at_or_above;
  std::vector<BunchingBin> bins;
  for (int i = -far; i < far; ++i) {
    const double edge = question.threshold + (up ? i : -i) * question.bin_width;
    bins.push_back({.from = edge, .count = 0, .expected = 0});
  }
  for (const double value : values) {
    const double away = bins_away(value, question);
    const double place = std::floor(up ? away : -away) + far;
    if (place >= 0 && place < 2 * far) ++bins[static_cast<std::size_t>(place)].count;
  }
  return bins;
}

struct Sums {
  double excess = 0;
  double missing = 0;
  double expected = 0;  // On the good side near the threshold.
};

Sums sums_of(std::span<const double> counts, std::span<const double> expected,
             const BunchingQuestion& question) {
  Sums sums;
  const auto middle = static_cast<std::size_t>(question.bins_far);
  for (std::size_t i = 0; i < static_cast<std::size_t>(question.bins_near); ++i) {
    sums.excess += counts[middle + i] - expected[middle + i];
    sums.missing += expected[middle - 1 - i] - counts[middle - 1 - i];
    sums.expected += expected[middle + i];
  }
  return sums;
}

// The excess is a weighted sum of counts, whose weights are what one value more in each bin does to
// it. Counts of values that fall where they may are Poisson's.
double error_of(std::span<const double> counts, const SmoothCourse& course,
                const BunchingQuestion& question) {
  std::vector<double> one(counts.size(), 0.0);
  double variance = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    one[i] = 1;
    const double weight = sums_of(one, course.through(one), question).excess;
    variance += weight * weight * counts[i];
    one[i] = 0;
  }
  return std::sqrt(variance);
}

// Pearson's chi-square of the bins that the course goes through, over its degrees: about 1 where
// chance alone moves the counts. A course that falls below 1 somewhere is not to blame it there.
double misfit_of(std::span<const double> counts, std::span<const double> expected,
                 const SmoothCourse& course, const BunchingQuestion& question) {
  double chi_square = 0;
  int bins = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (course.leaves_out(i)) continue;
    const double off = counts[i] - expected[i];
    chi_square += off * off / std::max(expected[i], 1.0);
    ++bins;
  }
  return chi_square / (bins - question.degree - 1);
}

// The chance of `good` or more of all where either side is as likely: by the incomplete beta.
double chance_of(int good, int other) {
  if (good == 0) return 1;
  return beta_share(good, other + 1.0, {.below = 0.5, .above = 0.5});
}

SideTest nearest_of(const std::vector<BunchingBin>& bins) {
  const std::size_t middle = bins.size() / 2;
  const int good = bins[middle].count;
  const int other = bins[middle - 1].count;
  return {.good = good, .other = other, .p = chance_of(good, other)};
}

}  // namespace

int values_in_reach(std::span<const double> values, const BunchingQuestion& question) {
  int within = 0;
  for (const auto& bin : bins_of(values, question)) within += bin.count;
  return within;
}

base::Result<Bunching> bunching(std::span<const double> values, const BunchingQuestion& question) {
  if (auto sound = checked(question); !sound) return base::fail(std::move(sound));
  auto bins = bins_of(values, question);
  std::vector<double> counts;
  int within = 0;
  for (const auto& bin : bins) {
    counts.push_back(bin.count);
    within += bin.count;
  }
  if (within < kFewestValues) {
    return base::fail(base::ErrorCode::invalid_input,
                      "Only " + std::to_string(within) +
                          " values lie near the threshold. At least " +
                          std::to_string(kFewestValues) + " are needed to tell.");
  }
  const SmoothCourse course({.bins = bins.size(),
                             .left_out = static_cast<std::size_t>(question.bins_near),
                             .degree = static_cast<std::size_t>(question.degree)});
  const auto expected = course.through(counts);
  for (std::size_t i = 0; i < bins.size(); ++i) bins[i].expected = expected[i];
  const Sums sums = sums_of(counts, expected, question);
  const SideTest nearest = nearest_of(bins);
  return Bunching{.values = within,
                  .bins = std::move(bins),
                  .excess = sums.excess,
                  .missing = sums.missing,
                  .share = sums.expected > 0 ? sums.excess / sums.expected : 0,
                  .standard_error = error_of(counts, course, question),
                  .misfit = misfit_of(counts, expected, course, question),
                  .nearest = nearest};
}

}  // namespace commonweal::methods
