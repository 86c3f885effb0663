#include "methods/rates/excess.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

#include "base/problems.hpp"
#include "methods/rates/excess_check.hpp"
#include "methods/rates/peer_weights.hpp"
#include "methods/rates/weighted_limits.hpp"

namespace commonweal::methods {
namespace {

using base::Period;
using Places = std::vector<std::size_t>;
using Peers = std::span<const NamedRates>;

// One year that is summed, with what its chance is computed from.
struct Summed {
  ExcessYear year;
  std::optional<WeightedCounts> expected;  // None where a peer's people are not known.
};

struct Sum {
  std::vector<Summed> years;
  std::vector<LeftOutYear> left_out;
};

class Adding {
 public:
  Adding(const NamedRates& unit, Peers peers, const ExcessQuestion& question)
      : unit_(unit), peers_(peers), question_(question) {}

  Sum sum(const Places& chosen) const {
    Sum sum;
    const auto& points = unit_.rates.points();
    const Period first = asked_within(question_.from.value_or(points.front().period));
    const Period last = asked_within(question_.to.value_or(points.back().period));
    for (Period period = first; period <= last; period = base::later(period, 1)) {
      add(period, chosen, sum);
    }
    return sum;
  }

 private:
  void add(Period period, const Places& chosen, Sum& sum) const {
    const auto rate = unit_.rates.at(period);
    if (!rate) return sum.left_out.push_back({period, LeftOutFor::rate, {}});
    const auto found = weighted_peers(peers_, chosen, period, question_.level);
    const bool enough =
        question_.years == PeerYears::all ? found.size() == chosen.size() : !found.empty();
    if (!enough) {
      return sum.left_out.push_back({period, LeftOutFor::peers, missing(chosen, found)});
    }
    std::optional<double> people;
    if (unit_.population) {
      people = unit_.population->at(period);
      if (!people) return sum.left_out.push_back({period, LeftOutFor::population, {}});
    }
    sum.years.push_back(summed(period, *rate, people, found));
  }

  // A question that reaches far beyond the unit's figures names only so many of the periods there.
  Period asked_within(Period period) const {
    constexpr std::int32_t kBeyond = 100;
    const auto& points = unit_.rates.points();
    return std::clamp(period, base::later(points.front().period, -kBeyond),
                      base::later(points.back().period, kBeyond));
  }

  static Places missing(const Places& chosen, const std::vector<WeightedPeer>& found) {
    Places places;
    for (const std::size_t peer : chosen) {
      if (std::ranges::find(found, peer, &WeightedPeer::peer) == found.end())
        places.push_back(peer);
    }
    return places;
  }

  Summed summed(Period period, double rate, std::optional<double> people,
                const std::vector<WeightedPeer>& found) const {
    Summed summed{
        .year = {.period = period, .rate = rate, .peer_rate = 0, .peers = {}, .population = people},
        .expected = WeightedCounts{.sum = 0, .variance = 0, .largest = 0}};
    for (const auto& it : found) {
      summed.year.peer_rate += it.weight * it.rate;
      summed.year.peers.push_back(it.peer);
      add_expected(it, period, people.value_or(0), summed.expected);
    }
    std::ranges::sort(summed.year.peers);
    return summed;
  }

  // An event among a peer's n people counts for people / n events that are expected of the unit,
  // times what the peer weighs.
  void add_expected(const WeightedPeer& it, Period period, double people,
                    std::optional<WeightedCounts>& expected) const {
    const auto& population = peers_[it.peer].population;
    const auto peer_people = population ? population->at(period) : std::nullopt;
    if (!expected || !peer_people) {
      expected.reset();
      return;
    }
    const double weight = it.weight * people / *peer_people;
    const double sum = weight * it.rate * *peer_people / question_.per;
    expected->sum += sum;
    expected->variance += weight * sum;
    expected->largest = std::max(expected->largest, weight);
  }

  const NamedRates& unit_;
  const Peers peers_;
  const ExcessQuestion& question_;
};

double mean_difference(const Sum& sum) {
  double total = 0;
  for (const auto& it : sum.years) total += it.year.difference();
  return total / static_cast<double>(sum.years.size());
}

double summed_excess(const Sum& sum, double per) {
  double total = 0;
  for (const auto& it : sum.years) total += it.year.excess(per);
  return total;
}

// Zou and Donner (2008), Statistics in Medicine 27, eq. 3 and 4: the limits of a difference from
// those of its two sides.
Limits difference_limits(double events, Limits of_events, double expected, Limits of_expected) {
  const double excess = events - expected;
  return {.lower = excess - std::hypot(events - of_events.lower, of_expected.upper - expected),
          .upper = excess + std::hypot(of_events.upper - events, expected - of_expected.lower)};
}

// None where the people of a peer are not known in one of the years.
std::optional<WeightedCounts> expected_of(const Sum& sum) {
  WeightedCounts all{.sum = 0, .variance = 0, .largest = 0};
  for (const auto& it : sum.years) {
    if (!it.expected) return std::nullopt;
    all.sum += it.expected->sum;
    all.variance += it.expected->variance;
    all.largest = std::max(all.largest, it.expected->largest);
  }
  return all;
}

ExcessTotal total_of(const Sum& sum, const ExcessQuestion& question) {
  ExcessTotal total{
      .events = 0, .expected = 0, .excess = 0, .limits = {0, 0}, .counts_peers_chance = false};
  for (const auto& [year, expected] : sum.years) {
    total.events += year.rate * *year.population / question.per;
    total.expected += year.peer_rate * *year.population / question.per;
  }
  total.excess = total.events - total.expected;
  const auto counts = expected_of(sum);
  total.counts_peers_chance = counts.has_value();
  const Limits certain{total.expected, total.expected};
  total.limits = difference_limits(
      total.events, count_limits(total.events, question.confidence), total.expected,
      counts ? weighted_limits(*counts, question.confidence) : certain);
  return total;
}

Places everyone(Peers peers) {
  Places places(peers.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  return places;
}

Places chosen_places(Peers peers, OtherPeers::Kind kind, std::size_t peer) {
  if (kind == OtherPeers::Kind::alone) return {peer};
  Places places = everyone(peers);
  std::erase(places, peer);
  return places;
}

void add_others(const Adding& adding, Peers peers, const NamedRates& unit, double per,
                OtherPeers::Kind kind, std::vector<OtherPeers>& others) {
  if (kind == OtherPeers::Kind::without && peers.size() < 2) return;
  if (peers.size() > kOtherPeersMax) return;
  for (std::size_t peer = 0; peer < peers.size(); ++peer) {
    const Sum sum = adding.sum(chosen_places(peers, kind, peer));
    if (sum.years.empty()) continue;
    others.push_back(
        {.kind = kind,
         .peer = peer,
         .years = sum.years.size(),
         .mean_difference = mean_difference(sum),
         .excess = unit.population ? std::optional(summed_excess(sum, per)) : std::nullopt});
  }
}

}  // namespace

base::Result<Excess> excess(const NamedRates& unit, Peers peers, const ExcessQuestion& question) {
  auto problems = problems_of_excess(unit, peers, question);
  if (!problems.empty()) return std::move(problems).fail();
  const Adding adding(unit, peers, question);
  Sum sum = adding.sum(everyone(peers));
  if (sum.years.empty()) {
    problems.add({.place = "peers",
                  .what = "There is no year with a figure of " + unit.name +
                          ", of its peers and of its population. Choose other years or peers."});
    return std::move(problems).fail();
  }
  Excess answer{.years = {},
                .left_out = std::move(sum.left_out),
                .mean_difference = mean_difference(sum),
                .total = std::nullopt,
                .others = {}};
  if (unit.population) answer.total = total_of(sum, question);
  for (auto& it : sum.years) answer.years.push_back(std::move(it.year));
  for (const auto kind : {OtherPeers::Kind::without, OtherPeers::Kind::alone}) {
    add_others(adding, peers, unit, question.per, kind, answer.others);
  }
  return answer;
}

}  // namespace commonweal::methods
