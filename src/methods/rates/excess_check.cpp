#include "methods/rates/excess_check.hpp"

#include <cmath>
#include <set>
#include <string>

#include "base/period_text.hpp"

namespace commonweal::methods {
namespace {

using base::Period;
using Peers = std::span<const NamedRates>;

void check_series(const Series& series, base::PeriodKind kind, const std::string& place,
                  const std::string& what, base::Problems& problems) {
  if (series.kind() == kind) return;
  problems.add({.place = place,
                .what = what + " is by " + std::string(base::plural(series.kind())) +
                        " and the unit's rate by " + std::string(base::plural(kind)) +
                        ". Give both by the same."});
}

// With people to multiply by, rates are of events, of which there are none or more.
void check_values(const NamedRates& rates, const std::string& place, base::Problems& problems) {
  if (!rates.population) return;
  for (const Point& point : rates.rates.points()) {
    if (point.value >= 0) continue;
    problems.add({.place = place,
                  .what = "The rate of " + rates.name + " in " + base::text(point.period) +
                          " is below zero, so it is no rate of events. Leave the population out."});
  }
  for (const Point& point : rates.population->points()) {
    if (point.value > 0) continue;
    problems.add({.place = "population",
                  .what = "The population of " + rates.name + " in " + base::text(point.period) +
                          " is not above zero. Put it right or leave the year out."});
  }
}

void check_rates(const NamedRates& rates, base::PeriodKind kind, const std::string& place,
                 base::Problems& problems) {
  check_series(rates.rates, kind, place, "The rate of " + rates.name, problems);
  if (rates.population) {
    check_series(*rates.population, kind, "population", "The population of " + rates.name,
                 problems);
  }
  check_values(rates, place, problems);
}

void check_names(const NamedRates& unit, Peers peers, base::Problems& problems) {
  if (peers.empty()) problems.add({.place = "peers", .what = "Choose one peer or more."});
  std::set<std::string> seen;
  for (const auto& peer : peers) {
    if (peer.name == unit.name) {
      problems.add({.place = "peers",
                    .what = "\"" + peer.name + "\" is the unit itself. Choose others as peers."});
    } else if (!seen.insert(peer.name).second) {
      problems.add({.place = "peers", .what = "\"" + peer.name + "\" stands twice."});
    }
  }
}

void check_weights(Peers peers, const ExcessQuestion& question, base::Problems& problems) {
  if (question.level != PeerLevel::weighted) return;
  for (const auto& peer : peers) {
    if (peer.population) continue;
    problems.add({.place = "population",
                  .what = "The population of " + peer.name +
                          " is not known, so it cannot be weighted. Take the mean or the median."});
  }
}

void check_period(const std::optional<Period>& period, base::PeriodKind kind, const char* place,
                  base::Problems& problems) {
  if (!period || period->kind() == kind) return;
  problems.add({.place = place,
                .what = base::text(*period) + " is no " + std::string(base::singular(kind)) +
                        ", which the rates are by."});
}

void check_question(const NamedRates& unit, const ExcessQuestion& question,
                    base::Problems& problems) {
  const auto kind = unit.rates.kind();
  check_period(question.from, kind, "from", problems);
  check_period(question.to, kind, "to", problems);
  if (question.from && question.to && *question.from > *question.to) {
    problems.add({.place = "from",
                  .what = base::text(*question.from) + " comes after " + base::text(*question.to) +
                          ". Give the earlier one first."});
  }
  if (!(question.per > 0) || !std::isfinite(question.per)) {
    problems.add({.place = "per", .what = "Rates must be for more than 0 people, such as 100000."});
  }
  if (!(question.confidence > 0 && question.confidence < 1)) {
    problems.add({.place = "confidence", .what = "The confidence must lie between 0 and 1."});
  }
}

}  // namespace

base::Problems problems_of_excess(const NamedRates& unit, Peers peers,
                                  const ExcessQuestion& question) {
  base::Problems problems;
  check_names(unit, peers, problems);
  check_question(unit, question, problems);
  check_weights(peers, question, problems);
  check_rates(unit, unit.rates.kind(), "unit", problems);
  for (const auto& peer : peers) {
    if (peer.name != unit.name) check_rates(peer, unit.rates.kind(), "peers", problems);
  }
  return problems;
}

}  // namespace commonweal::methods
