#pragma once

// A lottery over panels by kind that gives each kind at least the seats asked for, on average; or
// the proof that there is none. Column generation: panels are made as they are needed.

#include <optional>
#include <set>
#include <vector>

#include "base/philox.hpp"
#include "methods/optimise/linear.hpp"
#include "methods/sortition/committee_search.hpp"
#include "methods/sortition/nearest_mean.hpp"

namespace commonweal::methods {

struct PanelMixture {
  std::vector<Committee> committees = {};
  std::vector<double> chances = {};  // Sum to 1.
};

// Seats by kind on average.
std::vector<double> mean_seats(const PanelMixture& mixture, std::size_t kinds);

// Either a lottery that reaches what was asked within kReached of anybody's chance, or a cut that
// what was asked is beyond.
struct MixtureAnswer {
  PanelMixture mixture = {};
  std::optional<CommitteeCut> cut = {};
  bool is_proven = true;
};

inline constexpr double kReached = 1e-7;

class MixtureSearch {
 public:
  // Borrows both. Panels that one question made serve the next.
  MixtureSearch(const CommitteeSpace& space, CommitteeSearch& search, std::uint64_t seed);

  void know(const Committee& committee) { known_.insert(committee); }

  MixtureAnswer reach(const std::vector<double>& seats);

 private:
  struct Prices {
    std::vector<double> weights;
    double level;  // What a panel must be worth more than, to help.
    double shortfall;
  };

  bool approach(NearestMean& mean);
  std::optional<Committee> next_panel(const NearestMean& mean);
  MixtureAnswer cut_off(const std::vector<double>& seats);
  void add(const Committee& committee);
  void ask(const std::vector<double>& seats);
  Prices solve();
  void add_samples(std::size_t count);
  bool add_priced(const Prices& prices);
  MixtureAnswer settle(const std::vector<double>& seats, const Prices& prices, bool& is_over);
  PanelMixture mixture() const;

  const CommitteeSpace& space_;
  CommitteeSearch& search_;
  base::RandomStream stream_;
  std::set<Committee> known_;
  std::set<Committee> in_master_;
  std::vector<Committee> samples_;  // Drawn for the question in hand.
  std::vector<Committee> committees_;
  std::vector<std::size_t> columns_;  // Of the committees.
  LinearProgram master_;
  LinearAnswer answer_;
};

}  // namespace commonweal::methods
