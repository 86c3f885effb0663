#pragma once

// What a unit has above its peers: its rate less that of its peers, times its people, added up over
// the years. "Had the UK matched its European peers on avoidable mortality in the decade beginning
// 2010, we would have expected more than 240,000 fewer deaths" (Great Government, IPPR 2023, the
// text above figure 1.4) is an answer of this kind.
//
// It is a comparison, not a cause: it says how many events would have been fewer at the peers'
// rates and nothing of what would have brought those about. Where rates are standardised and people
// are not, the number is that of a country with the standard's ages. The choice of peers moves the
// answer far more than chance does, so the answers of other choices stand beside it.
//
// Shapes: a series of rates for the unit and for each peer, and of the unit's people, all by the
// same kind of period. Units: events per `per` people; people; events. A year is summed where the
// unit, its population and its peers (PeerYears) have figures; the others are named.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/period.hpp"
#include "base/result.hpp"
#include "methods/rates/poisson_limits.hpp"
#include "methods/series/series.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kExcessVersion = "excess 1";

// Of more peers than these it is not said what each alone, or the others without it, would answer:
// the work grows with their square, and nobody reads it.
inline constexpr std::size_t kOtherPeersMax = 100;

// What stands for the peers in a year: their mean, each counting alike; their median; or their mean
// weighted by their people, which is the rate of them all together.
enum class PeerLevel { mean, median, weighted };

// Which years are summed. any: every year in which a peer has a figure, by those that have; a peer
// whose figures end early then moves the level. all: only years in which every peer has one.
enum class PeerYears { any, all };

struct NamedRates {
  std::string name;
  Series rates;
  std::optional<Series> population;  // People. None: not known.
};

struct ExcessQuestion {
  std::optional<base::Period> from;  // The unit's first where not said.
  std::optional<base::Period> to;    // The unit's last.
  PeerLevel level = PeerLevel::mean;
  PeerYears years = PeerYears::any;
  double per = 100'000;  // People that a rate is for.
  double confidence = 0.95;
};

struct ExcessYear {
  base::Period period;
  double rate;
  double peer_rate;
  std::vector<std::size_t> peers;    // Whose figures it rests on, by their places in the question.
  std::optional<double> population;  // None where the unit's people are not known at all.

  double difference() const { return rate - peer_rate; }
  double excess(double per) const { return difference() * population.value_or(0) / per; }
};

enum class LeftOutFor { rate, peers, population };

// A year that was asked for and is not in the sum.
struct LeftOutYear {
  base::Period period;
  LeftOutFor what;                 // That there is no figure of.
  std::vector<std::size_t> peers;  // Those without one, where it is for peers.
};

// Events, over all years.
struct ExcessTotal {
  double events;    // Of the unit, as its rates and people imply.
  double expected;  // At the peers' rates.
  double excess;    // The first less the second.
  // Of the excess, by chance alone: count_limits of the unit's events and, where all peers' people
  // are known, weighted_limits of what is expected, put together as Zou and Donner (2008) do. The
  // median takes the peer in the middle as chosen beforehand: of peers that are alike the middle
  // one is surer than any, and the limits are too wide (99% of nine such hold the truth, not 95%).
  Limits limits;
  bool counts_peers_chance;
};

// The same question with other peers.
struct OtherPeers {
  enum class Kind { without, alone } kind;
  std::size_t peer;  // The one left out, or the only one.
  std::size_t years;
  double mean_difference;
  std::optional<double> excess;  // None where the unit's people are not known.
};

struct Excess {
  std::vector<ExcessYear> years;  // At least one.
  std::vector<LeftOutYear> left_out;
  double mean_difference;            // Of rates, over the years.
  std::optional<ExcessTotal> total;  // None where the unit's people are not known.
  // Each peer left out in turn (none where there is only one), then each alone. One that shares no
  // year with the unit is not among them, and of more than kOtherPeersMax peers none is.
  std::vector<OtherPeers> others;
};

// Fails, naming unit, peers, population, from or per: no peer, one that is the unit or stands
// twice, figures by other periods, a rate or a population below zero, weights asked for without the
// peers' people, no year that can be summed.
base::Result<Excess> excess(const NamedRates& unit, std::span<const NamedRates> peers,
                            const ExcessQuestion& question = {});

}  // namespace commonweal::methods
