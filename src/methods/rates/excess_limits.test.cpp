// How often the limits of an excess hold the truth, where the truth is known.

#include "methods/rates/excess.hpp"

#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

// Of one year.
NamedRates rates(std::string name, double rate, double people) {
  const auto year = base::Period::year(base::PeriodKind::calendar_year, 2010);
  return {std::move(name), Series::make({{year, rate}}).value(),
          Series::make({{year, people}}).value()};
}

// A hundred counts that stand for the Poisson ones of a mean, each as likely as the next.
std::vector<double> counts_of(double mean) {
  std::vector<double> counts;
  double share = 0;
  for (double k = 0; counts.size() < 100; ++k) {
    share += std::exp(k * std::log(mean) - mean - std::lgamma(k + 1));
    while (counts.size() < 100 && static_cast<double>(counts.size()) / 100 + 0.005 < share) {
      counts.push_back(k);
    }
  }
  return counts;
}

// Every pair of them: nineteen in twenty intervals hold the true excess.
TEST(ExcessLimits, HoldTheTruth) {
  int held = 0;
  for (const double ours : counts_of(1000)) {
    for (const double theirs : counts_of(900)) {
      const std::vector peers{rates("A", theirs, 100'000)};
      const auto answer = excess(rates("Here", ours, 100'000), peers);
      const Limits limits = answer.value().total.value().limits;
      held += limits.lower <= 100 && 100 <= limits.upper ? 1 : 0;
    }
  }
  EXPECT_NEAR(held / 10'000.0, 0.95, 0.01);
}

// A Poisson count, by inversion.
double drawn(base::RandomStream& random, double mean) {
  const double share = random.uniform();
  double term = std::exp(-mean);
  double sum = term;
  double count = 0;
  while (sum < share && count < 20 * (mean + 1)) {
    term *= mean / ++count;
    sum += term;
  }
  return count;
}

struct Missed {
  double below;  // Shares of limits that lie below the truth, and above it.
  double above;
};

// Peers with so many events in the mean, each of which stands for so many of the unit's.
struct FewEvents {
  double unit;
  std::vector<double> peers;
  std::vector<double> factors;
};

Missed missed_of(const FewEvents& of, std::uint64_t stream) {
  constexpr int kTries = 2000;
  constexpr double kPeople = 10'000;
  base::RandomStream random(2008, stream);
  const auto count = static_cast<double>(of.peers.size());
  double truth = of.unit;
  for (std::size_t i = 0; i < of.peers.size(); ++i) truth -= of.peers[i] * of.factors[i];
  Missed missed{0, 0};
  for (int i = 0; i < kTries; ++i) {
    const double events = drawn(random, of.unit);
    std::vector<NamedRates> peers;
    for (std::size_t k = 0; k < of.peers.size(); ++k) {
      const double people = kPeople / of.factors[k] / count;
      peers.push_back(
          rates("P" + std::to_string(k), drawn(random, of.peers[k]) * 100'000 / people, people));
    }
    const auto answer = excess(rates("Here", events * 100'000 / kPeople, kPeople), peers);
    const Limits limits = answer.value().total.value().limits;
    if (limits.upper < truth) missed.below += 1.0 / kTries;
    if (truth < limits.lower) missed.above += 1.0 / kTries;
  }
  return missed;
}

// No more than one in forty miss on either side; 0.7 per cent more is two standard errors.
TEST(ExcessLimits, HoldTheTruthOnBothSidesWherePeersHaveFewEvents) {
  const std::vector<FewEvents> cases{
      {20, {2}, {5}},
      {50, {5}, {10}},
      {10, {3}, {1}},
      {60, std::vector<double>(20, 2.0), std::vector<double>(20, 3.0)},
      {100, {0.3, 1, 2, 3, 5, 10, 20, 50, 100}, {20, 8, 4, 4, 2, 1, 0.5, 0.2, 0.1}}};
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const Missed missed = missed_of(cases[i], i);
    EXPECT_LE(missed.below, 0.032) << i;
    EXPECT_LE(missed.above, 0.032) << i;
  }
}

}  // namespace
}  // namespace commonweal::methods
