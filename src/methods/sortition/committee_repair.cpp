#include "methods/sortition/committee_repair.hpp"

#include <algorithm>
#include <cstdlib>

namespace commonweal::methods {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr std::size_t kSteps = 80;
constexpr std::size_t kRest = 6;  // Steps that a kind just moved is left alone, against circles.

int outside(const SeatRange& range, int seats) {
  const int least = static_cast<int>(range.least);
  const int most = static_cast<int>(range.most);
  return std::max(0, least - seats) + std::max(0, seats - most);
}

}  // namespace

CommitteeRepair::CommitteeRepair(const CommitteeSpace& space)
    : space_(space), least_(space.most.size(), 0), most_(space.most) {
  for (const FeatureBound& bound : space.kinds.bounds) ranges_.push_back(bound.seats);
  const auto& kinds = space.kinds.kinds;
  categories_ = kinds.empty() ? 0 : kinds.front().bounds.size();
  for (const PanelKind& kind : kinds) {
    for (const std::size_t bound : kind.bounds) {
      bounds_.push_back(static_cast<std::uint16_t>(bound));
    }
  }
}

void CommitteeRepair::set_limits(std::vector<int> least, std::vector<int> most) {
  least_ = std::move(least);
  most_ = std::move(most);
}

void CommitteeRepair::count() {
  const PanelKinds& kinds = space_.kinds;
  of_bound_.assign(kinds.bounds.size(), 0);
  of_group_.assign(kinds.groups.size(), 0);
  all_ = 0;
  for (std::size_t k = 0; k < seats_.size(); ++k) {
    if (seats_[k] == 0) continue;
    for (const std::size_t bound : kinds.kinds[k].bounds) of_bound_[bound] += seats_[k];
    of_group_[kinds.kinds[k].group] += seats_[k];
    all_ += seats_[k];
  }
}

int CommitteeRepair::change(std::size_t bound, int by) const {
  const SeatRange& range = ranges_[bound];
  return outside(range, of_bound_[bound] + by) - outside(range, of_bound_[bound]);
}

int CommitteeRepair::breach() const {
  int sum = std::abs(all_ - static_cast<int>(space_.kinds.seats));
  for (std::size_t b = 0; b < of_bound_.size(); ++b) {
    sum += outside(ranges_[b], of_bound_[b]);
  }
  return sum;
}

bool CommitteeRepair::has_room(std::size_t kind, std::size_t take) const {
  const auto& kinds = space_.kinds.kinds;
  const std::size_t group = kinds[kind].group;
  const int freed = take != kNone && kinds[take].group == group ? 1 : 0;
  return of_group_[group] - freed < static_cast<int>(space_.kinds.groups[group].households());
}

void CommitteeRepair::consider(std::size_t take, std::size_t add,
                               const std::vector<double>& weights,
                               std::optional<Move>& best) const {
  Move move{.take = take, .add = add, .breach = 0, .weight = 0};
  if (take != kNone && add != kNone) {
    const std::uint16_t* froms = &bounds_[take * categories_];
    const std::uint16_t* tos = &bounds_[add * categories_];
    for (std::size_t c = 0; c < categories_; ++c) {
      const std::size_t from = froms[c];
      const std::size_t to = tos[c];
      if (from != to) move.breach += minus_[from] + plus_[to];
    }
  } else {
    const std::size_t kind = take != kNone ? take : add;
    for (const std::size_t b : space_.kinds.kinds[kind].bounds) {
      move.breach += take != kNone ? minus_[b] : plus_[b];
    }
    --move.breach;  // Of the seats: asked only where it mends them.
  }
  if (best && move.breach > best->breach) return;
  move.weight = (add != kNone ? weights[add] : 0) - (take != kNone ? weights[take] : 0);
  if (!best || move.breach < best->breach || move.weight > best->weight) best = move;
}

// Kinds that have a quota of which one seat more or fewer mends something.
std::vector<std::size_t> CommitteeRepair::mending(const std::vector<std::size_t>& kinds,
                                                  const std::vector<int>& changes) const {
  std::vector<std::size_t> mending;
  for (const std::size_t kind : kinds) {
    const std::uint16_t* bounds = &bounds_[kind * categories_];
    for (std::size_t c = 0; c < categories_; ++c) {
      if (changes[bounds[c]] >= 0) continue;
      mending.push_back(kind);
      break;
    }
  }
  return mending;
}

void CommitteeRepair::consider_all(const std::vector<std::size_t>& takes,
                                   const std::vector<std::size_t>& adds,
                                   const std::vector<double>& weights,
                                   std::optional<Move>& best) const {
  for (const std::size_t add : adds) {
    for (const std::size_t take : takes) {
      if (take != add && has_room(add, take)) consider(take, add, weights, best);
    }
  }
}

// Who leaves a quota that is over, for who comes into one that is under, is tried first; there are
// few such pairs.
std::optional<CommitteeRepair::Move> CommitteeRepair::best_move(
    const std::vector<double>& weights) const {
  std::vector<std::size_t> takes;
  std::vector<std::size_t> adds;
  const int wanted = static_cast<int>(space_.kinds.seats);
  for (std::size_t k = 0; k < seats_.size(); ++k) {
    if (rest_[k] > step_) continue;
    if (seats_[k] > least_[k]) takes.push_back(k);
    if (seats_[k] < most_[k]) adds.push_back(k);
  }
  std::optional<Move> best;
  if (all_ > wanted) {
    for (const std::size_t take : takes) consider(take, kNone, weights, best);
    return best;
  }
  if (all_ < wanted) {
    consider_all({kNone}, adds, weights, best);
    return best;
  }
  const auto over = mending(takes, minus_);
  const auto under = mending(adds, plus_);
  consider_all(over, under, weights, best);
  if (best && best->breach < 0) return best;
  consider_all(over, adds, weights, best);
  consider_all(takes, under, weights, best);
  return best;
}

void CommitteeRepair::make(const Move& move) {
  ++step_;
  if (move.take != kNone) --seats_[move.take];
  if (move.add != kNone) ++seats_[move.add];
  for (const std::size_t kind : {move.take, move.add}) {
    if (kind != kNone) rest_[kind] = step_ + kRest;
  }
}

std::optional<Committee> CommitteeRepair::mended(std::vector<int> seats,
                                                 const std::vector<double>& weights) {
  seats_ = std::move(seats);
  rest_.assign(seats_.size(), 0);
  for (step_ = 0; step_ < kSteps;) {
    count();
    if (breach() == 0) {
      Committee committee;
      for (std::size_t k = 0; k < seats_.size(); ++k) {
        if (seats_[k] > 0) committee.push_back({static_cast<std::uint32_t>(k), seats_[k]});
      }
      if (is_feasible(space_.kinds, committee)) return committee;
      return std::nullopt;
    }
    plus_.resize(of_bound_.size());
    minus_.resize(of_bound_.size());
    for (std::size_t b = 0; b < of_bound_.size(); ++b) {
      plus_[b] = change(b, 1);
      minus_[b] = change(b, -1);
    }
    const auto move = best_move(weights);
    if (!move) return std::nullopt;
    make(*move);
  }
  return std::nullopt;
}

}  // namespace commonweal::methods
