#include "methods/rates/crude_rate.hpp"

#include <cmath>
#include <string>
#include <utility>

#include "base/normal_quantile.hpp"
#include "base/problems.hpp"
#include "methods/distributions/student.hpp"

namespace commonweal::methods {
namespace {

void check(bool holds, const char* place, const char* what, base::Problems& problems) {
  if (!holds) problems.add({.place = place, .what = what});
}

void check_confidence(double confidence, base::Problems& problems) {
  check(confidence > 0 && confidence < 1, "confidence", "The confidence must lie between 0 and 1.",
        problems);
}

bool is_count(double number) { return std::isfinite(number) && number >= 0; }

bool is_above_zero(double number) { return std::isfinite(number) && number > 0; }

}  // namespace

base::Result<Statistic> crude_rate(const RateQuestion& question) {
  base::Problems problems;
  check(is_count(question.events), "events", "Events must be a number from 0.", problems);
  check(is_above_zero(question.people), "people", "People must be more than 0.", problems);
  check(is_above_zero(question.per), "per", "A rate is for more than 0 people.", problems);
  check_confidence(question.confidence, problems);
  if (!problems.empty()) return std::move(problems).fail();
  const double factor = question.per / question.people;
  const Limits limits = count_limits(question.events, question.confidence);
  return Statistic{.value = question.events * factor,
                   .limits = {limits.lower * factor, limits.upper * factor}};
}

base::Result<Statistic> proportion(const ProportionQuestion& question) {
  base::Problems problems;
  check(is_count(question.part), "part", "The part must be a number from 0.", problems);
  check(is_above_zero(question.whole), "whole", "The whole must be more than 0.", problems);
  check(!(question.part > question.whole), "part", "The part is more than the whole.", problems);
  check_confidence(question.confidence, problems);
  if (!problems.empty()) return std::move(problems).fail();
  const double z = base::normal_quantile(0.5 + question.confidence / 2);
  const double whole = question.whole;
  const double share = question.part / whole;
  const double middle = share + z * z / (2 * whole);
  const double half = z * std::sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole));
  const double scale = 1 + z * z / whole;
  // Exactly 0 and 1 at the ends, where the two terms differ only by rounding.
  return Statistic{.value = share,
                   .limits = {question.part == 0 ? 0 : (middle - half) / scale,
                              question.part == whole ? 1 : (middle + half) / scale}};
}

base::Result<Statistic> mean_of(std::span<const double> values, double confidence) {
  base::Problems problems;
  check(values.size() > 1, "values", "A mean with limits needs two values or more.", problems);
  for (const double value : values) {
    if (std::isfinite(value)) continue;
    problems.add({.place = "values", .what = "A value is not a finite number."});
    break;
  }
  check_confidence(confidence, problems);
  if (!problems.empty()) return std::move(problems).fail();
  const auto count = static_cast<double>(values.size());
  double sum = 0;
  for (const double value : values) sum += value;
  const double middle = sum / count;
  double squares = 0;
  for (const double value : values) squares += (value - middle) * (value - middle);
  const double error = std::sqrt(squares / (count - 1) / count);
  const double half = student_quantile(0.5 + confidence / 2, count - 1) * error;
  return Statistic{.value = middle, .limits = {middle - half, middle + half}};
}

}  // namespace commonweal::methods
