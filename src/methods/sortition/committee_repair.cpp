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

CommitteeRepair::CommitteeRepair(const CommitteeSpace& space) : space_(space) {}

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
  const SeatRange& range = space_.kinds.bounds[bound].seats;
  return outside(range, of_bound_[bound] + by) - outside(range, of_bound_[bound]);
}

int CommitteeRepair::breach() const {
  int sum = std::abs(all_ - static_cast<int>(space_.kinds.seats));
  for (std::size_t b = 0; b < of_bound_.size(); ++b) {
    sum += outside(space_.kinds.bounds[b].seats, of_bound_[b]);
  }
  return sum;
}

bool CommitteeRepair::may_add(std::size_t kind, std::size_t take) const {
  const auto& kinds = space_.kinds.kinds;
  if (seats_[kind] >= space_.most[kind] || rest_[kind] > step_) return false;
  const std::size_t group = kinds[kind].group;
  const int freed = take != kNone && kinds[take].group == group ? 1 : 0;
  return of_group_[group] - freed < static_cast<int>(space_.kinds.groups[group].households());
}

void CommitteeRepair::consider(std::size_t take, std::size_t add,
                               const std::vector<double>& weights,
                               std::optional<Move>& best) const {
  const auto& kinds = space_.kinds.kinds;
  Move move{.take = take, .add = add, .breach = 0, .weight = 0};
  if (take != kNone && add != kNone) {
    for (std::size_t c = 0; c < kinds[add].bounds.size(); ++c) {
      const std::size_t from = kinds[take].bounds[c];
      const std::size_t to = kinds[add].bounds[c];
      if (from != to) move.breach += minus_[from] + plus_[to];
    }
  } else {
    const std::size_t kind = take != kNone ? take : add;
    for (const std::size_t b : kinds[kind].bounds) {
      move.breach += take != kNone ? minus_[b] : plus_[b];
    }
    --move.breach;  // Of the seats: asked only where it mends them.
  }
  if (best && move.breach > best->breach) return;
  move.weight = (add != kNone ? weights[add] : 0) - (take != kNone ? weights[take] : 0);
  if (!best || move.breach < best->breach || move.weight > best->weight) best = move;
}

std::optional<CommitteeRepair::Move> CommitteeRepair::best_move(
    const std::vector<double>& weights) const {
  std::vector<std::size_t> takes;
  const int wanted = static_cast<int>(space_.kinds.seats);
  for (std::size_t k = 0; k < seats_.size(); ++k) {
    if (seats_[k] > 0 && rest_[k] <= step_) takes.push_back(k);
  }
  std::optional<Move> best;
  if (all_ > wanted) {
    for (const std::size_t take : takes) consider(take, kNone, weights, best);
    return best;
  }
  if (all_ < wanted) takes = {kNone};
  for (std::size_t add = 0; add < seats_.size(); ++add) {
    if (seats_[add] >= space_.most[add] || rest_[add] > step_) continue;
    for (const std::size_t take : takes) {
      if (take != add && may_add(add, take)) consider(take, add, weights, best);
    }
  }
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
