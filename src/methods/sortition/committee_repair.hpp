#pragma once

// A panel by kind that nearly meets the quotas, brought to meet them by adding, taking and swapping
// seats one at a time. Quick, and no proof: what it cannot mend may still be mendable.

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "methods/sortition/committee_program.hpp"

namespace commonweal::methods {

class CommitteeRepair {
 public:
  // Borrows the space, whose `most` it keeps.
  explicit CommitteeRepair(const CommitteeSpace& space);

  // Narrower than the space's: quotas by bound, seats by kind.
  void set_ranges(std::vector<SeatRange> ranges) { ranges_ = std::move(ranges); }
  void set_limits(std::vector<int> least, std::vector<int> most);

  // From the seats by kind, of moves that mend as much the one that loses least weight. None where
  // it gives up.
  std::optional<Committee> mended(std::vector<int> seats, const std::vector<double>& weights);

 private:
  struct Move {
    std::size_t take, add;  // kNone: nobody.
    int breach;             // By which the breach changes.
    double weight;
  };

  void count();
  int breach() const;
  int change(std::size_t bound, int by) const;
  bool has_room(std::size_t kind, std::size_t take) const;
  std::vector<std::size_t> mending(const std::vector<std::size_t>& kinds,
                                   const std::vector<int>& changes) const;
  void consider_all(const std::vector<std::size_t>& takes, const std::vector<std::size_t>& adds,
                    const std::vector<double>& weights, std::optional<Move>& best) const;
  std::optional<Move> best_move(const std::vector<double>& weights) const;
  void consider(std::size_t take, std::size_t add, const std::vector<double>& weights,
                std::optional<Move>& best) const;
  void make(const Move& move);

  const CommitteeSpace& space_;
  std::vector<SeatRange> ranges_;
  std::vector<int> least_, most_;  // By kind.
  std::size_t categories_ = 0;
  std::vector<std::uint16_t> bounds_;  // By kind and category, for speed.
  std::vector<int> seats_;             // By kind.
  std::vector<int> of_bound_;          // By quota.
  std::vector<int> of_group_;
  std::vector<int> plus_, minus_;  // What one more or one fewer of a quota changes.
  std::vector<std::size_t> rest_;  // By kind: the step until which it is left alone.
  std::size_t step_ = 0;
  int all_ = 0;
};

}  // namespace commonweal::methods
