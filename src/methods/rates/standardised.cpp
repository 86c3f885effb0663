#include "methods/rates/standardised.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/problems.hpp"

namespace commonweal::methods {
namespace {

bool is_count(double number) { return std::isfinite(number) && number >= 0; }

bool is_above_zero(double number) { return std::isfinite(number) && number > 0; }

std::string group(std::size_t place) { return "group " + std::to_string(place + 1); }

void check(bool holds, std::size_t place, const char* what, base::Problems& problems) {
  if (!holds) problems.add({.place = group(place), .what = what});
}

void check_confidence(double confidence, base::Problems& problems) {
  if (confidence > 0 && confidence < 1) return;
  problems.add({.place = "confidence", .what = "The confidence must lie between 0 and 1."});
}

base::Problems problems_of(std::span<const Stratum> strata, const DirectQuestion& question) {
  base::Problems problems;
  double weights = 0;
  for (std::size_t i = 0; i < strata.size(); ++i) {
    check(is_count(strata[i].events), i, "Events must be a number from 0.", problems);
    check(is_above_zero(strata[i].people), i, "People must be more than 0.", problems);
    check(is_count(strata[i].weight), i, "The weight must be a number from 0.", problems);
    weights += strata[i].weight;
  }
  if (!(weights > 0)) problems.add({.place = "groups", .what = "Give groups with weights."});
  if (!is_above_zero(question.per)) {
    problems.add({.place = "per", .what = "A rate is for more than 0 people."});
  }
  check_confidence(question.confidence, problems);
  return problems;
}

struct Standardised {
  double rate = 0;
  double variance = 0;
  double events = 0;
  double largest_weight = 0;  // By how much an event raises the rate, where it does so most.
};

// Groups of weight 0 are no part of the rate, and what happened in them says nothing of it.
Standardised standardised(std::span<const Stratum> strata) {
  double weights = 0;
  for (const auto& it : strata) weights += it.weight;
  Standardised sum;
  for (const auto& it : strata) {
    if (it.weight == 0) continue;
    const double weight = it.weight / weights / it.people;
    sum.rate += weight * it.events;
    sum.variance += weight * weight * it.events;
    sum.events += it.events;
    sum.largest_weight = std::max(sum.largest_weight, weight);
  }
  return sum;
}

// Without an event there is no variance to scale by. All groups being without one has a chance of
// more than half of 1 - confidence as long as their means add up to no more than the upper limit of
// none, wherever they lie: at worst where an event weighs most.
Limits limits_of(const Standardised& of, double confidence) {
  const Limits count = count_limits(of.events, confidence);
  const double scale = of.events > 0 ? std::sqrt(of.variance / of.events) : of.largest_weight;
  return {of.rate + scale * (count.lower - of.events), of.rate + scale * (count.upper - of.events)};
}

}  // namespace

base::Result<Statistic> direct_rate(std::span<const Stratum> strata,
                                    const DirectQuestion& question) {
  auto problems = problems_of(strata, question);
  if (!problems.empty()) return std::move(problems).fail();
  const Standardised of = standardised(strata);
  const Limits limits = limits_of(of, question.confidence);
  return Statistic{.value = of.rate * question.per,
                   .limits = {limits.lower * question.per, limits.upper * question.per}};
}

base::Result<IndirectRatio> indirect_ratio(double observed,
                                           std::span<const ReferenceStratum> strata,
                                           double confidence) {
  base::Problems problems;
  if (!is_count(observed)) {
    problems.add({.place = "observed", .what = "Events must be a number from 0."});
  }
  double expected = 0;
  for (std::size_t i = 0; i < strata.size(); ++i) {
    const auto& it = strata[i];
    check(is_count(it.people), i, "People must be a number from 0.", problems);
    check(is_count(it.reference_events), i, "Events must be a number from 0.", problems);
    check(is_above_zero(it.reference_people), i, "The reference has no people.", problems);
    expected += it.people * it.reference_events / it.reference_people;
  }
  check_confidence(confidence, problems);
  if (problems.empty() && !(expected > 0)) {
    problems.add({.place = "groups", .what = "By these rates no event is expected."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  const Limits count = count_limits(observed, confidence);
  return IndirectRatio{
      .observed = observed,
      .expected = expected,
      .ratio = {observed / expected, {count.lower / expected, count.upper / expected}}};
}

}  // namespace commonweal::methods
