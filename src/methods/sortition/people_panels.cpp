#include "methods/sortition/people_panels.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

#include "base/check.hpp"
#include "base/philox.hpp"
#include "methods/sortition/even_turns.hpp"

namespace commonweal::methods {
namespace {

constexpr double kTiny = 1e-12;

void shuffle(std::vector<std::size_t>& items, base::RandomStream& stream) {
  for (std::size_t i = items.size(); i > 1; --i) {
    std::swap(items[i - 1], items[stream.below(static_cast<std::uint32_t>(i))]);
  }
}

int seats_of(const Committee& committee, std::size_t kind) {
  for (const KindSeats& it : committee) {
    if (it.kind == kind) return it.seats;
  }
  return 0;
}

bool is_plain(const PanelKinds& kinds, const HouseholdGroup& group) {
  return group.kinds.size() == 1 && kinds.kinds[group.kinds[0]].people == group.households();
}

// Alike households of several members: all their rotations within each turn, evenly.
class Rotation {
 public:
  Rotation(const HouseholdGroup& group, base::RandomStream& stream) : group_(group) {
    for (std::size_t h = 0; h < group.households(); ++h) order_.push_back(h);
    shuffle(order_, stream);
    for (const auto& members : group.members[0]) inner_ = std::lcm(inner_, members.size());
  }

  void sit(double turn, const Committee& committee, std::vector<Stay>& stays) const {
    std::vector<int> seats;
    int all = 0;
    for (const std::size_t kind : group_.kinds) {
      seats.push_back(seats_of(committee, kind));
      all += seats.back();
    }
    if (all == 0) return;
    const std::size_t households = order_.size();
    const std::size_t steps = households * inner_;
    const double length = turn / static_cast<double>(steps);
    for (std::size_t step = 0; step < steps; ++step) {
      std::size_t at = step % households;
      for (std::size_t k = 0; k < seats.size(); ++k) {
        for (int i = 0; i < seats[k]; ++i, ++at) {
          const auto& members = group_.members[order_[at % households]][k];
          stays.push_back({length * static_cast<double>(step),
                           length * static_cast<double>(step + 1),
                           members[step / households % members.size()]});
        }
      }
    }
  }

 private:
  const HouseholdGroup& group_;
  std::vector<std::size_t> order_;
  std::size_t inner_ = 1;
};

// The stays of one turn cut where anybody comes or goes.
void add_panels(double turn, std::vector<Stay> stays, std::size_t seats,
                std::vector<PeoplePanel>& panels) {
  std::vector<double> ends{0, turn};
  for (const Stay& stay : stays) {
    ends.push_back(stay.from);
    ends.push_back(stay.to);
  }
  std::sort(ends.begin(), ends.end());
  double from = 0;
  for (const double to : ends) {
    if (to - from < kTiny) continue;
    const double middle = (from + to) / 2;
    PeoplePanel panel{.chance = to - from, .people = {}};
    for (const Stay& stay : stays) {
      if (stay.from < middle && middle < stay.to) panel.people.push_back(stay.person);
    }
    std::sort(panel.people.begin(), panel.people.end());
    CW_CHECK(panel.people.size() == seats);
    panels.push_back(std::move(panel));
    from = to;
  }
}

std::vector<PeoplePanel> panels_with(const PanelKinds& kinds, const PanelMixture& mixture,
                                     std::uint64_t seed) {
  base::RandomStream stream(seed, 0x7475726e);
  std::vector<EvenTurns> plain;
  std::vector<std::size_t> kind_of_plain;
  std::vector<Rotation> rotations;
  for (const HouseholdGroup& group : kinds.groups) {
    if (!is_plain(kinds, group)) {
      rotations.emplace_back(group, stream);
      continue;
    }
    std::vector<std::size_t> people;
    for (const auto& household : group.members) people.push_back(household[0][0]);
    shuffle(people, stream);
    std::vector<int> seats;
    for (const Committee& it : mixture.committees) seats.push_back(seats_of(it, group.kinds[0]));
    plain.emplace_back(std::move(people), mixture.chances, seats);
    kind_of_plain.push_back(group.kinds[0]);
  }
  std::vector<PeoplePanel> panels;
  for (std::size_t c = 0; c < mixture.committees.size(); ++c) {
    std::vector<Stay> stays;
    const double turn = mixture.chances[c];
    for (std::size_t i = 0; i < plain.size(); ++i) {
      const int seats = seats_of(mixture.committees[c], kind_of_plain[i]);
      plain[i].sit(turn, seats, stays);
    }
    for (const Rotation& it : rotations) it.sit(turn, mixture.committees[c], stays);
    add_panels(turn, std::move(stays), kinds.seats, panels);
  }
  return panels;
}

}  // namespace

std::vector<PeoplePanel> people_panels(const PanelKinds& kinds, const PanelMixture& mixture,
                                       std::uint64_t seed) {
  return panels_with(kinds, mixture, seed);
}

std::vector<double> chances_of(const std::vector<PeoplePanel>& panels, std::size_t people) {
  std::vector<double> chances(people);
  for (const PeoplePanel& panel : panels) {
    for (const std::size_t person : panel.people) chances[person] += panel.chance;
  }
  return chances;
}

std::size_t drawn_panel(const std::vector<PeoplePanel>& panels, std::uint64_t seed) {
  CW_CHECK(!panels.empty());
  double left = base::RandomStream(seed, 0x64726177).uniform();
  for (std::size_t i = 0; i < panels.size(); ++i) {
    left -= panels[i].chance;
    if (left < 0) return i;
  }
  return panels.size() - 1;
}

namespace {

// The member of a kind who has sat least, of the households that are not out.
std::pair<std::size_t, std::size_t> least_sat(const HouseholdGroup& group, std::size_t kind,
                                              const std::vector<bool>& is_out,
                                              const std::vector<std::size_t>& sat,
                                              const std::vector<std::size_t>& turn) {
  std::optional<std::pair<std::size_t, std::size_t>> best;
  for (std::size_t h = 0; h < group.households(); ++h) {
    if (is_out[h]) continue;
    for (const std::size_t person : group.members[h][kind]) {
      const bool is_less = !best || sat[person] < sat[best->second] ||
                           (sat[person] == sat[best->second] && turn[person] < turn[best->second]);
      if (is_less) best = {h, person};
    }
  }
  CW_CHECK(best.has_value());
  return *best;
}

// Whole turns by panel: the whole part of each, then one by one what brings kinds nearest to
// theirs.
std::vector<std::size_t> turns_of(const PanelMixture& mixture, const std::vector<double>& seats,
                                  std::size_t panels) {
  std::vector<std::size_t> turns;
  std::vector<double> owed(seats.size());
  for (std::size_t k = 0; k < seats.size(); ++k) owed[k] = seats[k] * static_cast<double>(panels);
  std::size_t given = 0;
  const auto give = [&](std::size_t c) {
    for (const auto& [kind, count] : mixture.committees[c]) owed[kind] -= count;
    ++given;
  };
  for (std::size_t c = 0; c < mixture.committees.size(); ++c) {
    turns.push_back(static_cast<std::size_t>(
        std::floor(mixture.chances[c] * static_cast<double>(panels) + 1e-9)));
    for (std::size_t i = 0; i < turns[c]; ++i) give(c);
  }
  while (given < panels) {
    std::size_t best = 0;
    double most = -kUnlimited;
    for (std::size_t c = 0; c < mixture.committees.size(); ++c) {
      double gain = 0;
      for (const auto& [kind, count] : mixture.committees[c]) {
        gain += (2 * owed[kind] - count) * count / std::max(seats[kind], 1e-3);
      }
      if (gain <= most) continue;
      most = gain;
      best = c;
    }
    ++turns[best];
    give(best);
  }
  return turns;
}

// Each panel whole: of each group the households that have sat least, and in them the members.
std::vector<PeoplePanel> whole_panels(const PanelKinds& kinds, const PanelMixture& mixture,
                                      std::uint64_t seed) {
  base::RandomStream stream(seed, 0x77686f6c);
  std::vector<std::size_t> turn(kinds.people());
  std::iota(turn.begin(), turn.end(), std::size_t{0});
  shuffle(turn, stream);
  std::vector<std::size_t> sat(kinds.people(), 0);
  std::vector<PeoplePanel> panels;
  for (std::size_t c = 0; c < mixture.committees.size(); ++c) {
    PeoplePanel panel{.chance = mixture.chances[c], .people = {}};
    for (const HouseholdGroup& group : kinds.groups) {
      std::vector<bool> is_out(group.households(), false);
      for (std::size_t k = 0; k < group.kinds.size(); ++k) {
        for (int i = seats_of(mixture.committees[c], group.kinds[k]); i > 0; --i) {
          const auto [household, person] = least_sat(group, k, is_out, sat, turn);
          is_out[household] = true;
          ++sat[person];
          panel.people.push_back(person);
        }
      }
    }
    std::sort(panel.people.begin(), panel.people.end());
    panels.push_back(std::move(panel));
  }
  return panels;
}

}  // namespace

PublicLottery public_lottery(const PanelKinds& kinds, const PanelMixture& mixture,
                             std::size_t panels, std::uint64_t seed) {
  const double part = 1 / static_cast<double>(panels);
  const std::vector<double> seats = mean_seats(mixture, kinds.kinds.size());
  const auto turns = turns_of(mixture, seats, panels);
  PanelMixture rounded;
  for (std::size_t c = 0; c < turns.size(); ++c) {
    for (std::size_t i = 0; i < turns[c]; ++i) {
      rounded.committees.push_back(mixture.committees[c]);
      rounded.chances.push_back(part);
    }
  }
  PublicLottery lottery{.panels = {}, .bound = static_cast<double>(kinds.seats) * part};
  lottery.panels = whole_panels(kinds, rounded, seed);
  const std::vector<double> after = chances_of(lottery.panels, kinds.people());
  for (std::size_t i = 0; i < after.size(); ++i) {
    const std::size_t kind = kinds.kind_of[i];
    const double before = seats[kind] / static_cast<double>(kinds.kinds[kind].people);
    const double whole = std::round(before / part) * part;
    lottery.change = std::max(lottery.change, std::abs(after[i] - before));
    lottery.least = std::max(lottery.least, std::abs(whole - before));
  }
  return lottery;
}

}  // namespace commonweal::methods
