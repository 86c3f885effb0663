#pragma once

// Finds panels by kind of great weight: quickly, near the best or near given chances, and exactly,
// with the proof that there is none of greater weight.

#include <optional>
#include <vector>

#include "base/philox.hpp"
#include "methods/optimise/linear.hpp"
#include "methods/sortition/committee_program.hpp"
#include "methods/sortition/committee_repair.hpp"

namespace commonweal::methods {

// No committee where no panel meets the quotas.
struct BestCommittee {
  std::optional<Committee> committee;
  double most = 0;  // No panel is worth more.
  bool is_proven = true;
};

class CommitteeSearch {
 public:
  // Borrows the space.
  explicit CommitteeSearch(const CommitteeSpace& space);

  // From the relaxation's best point, rounded by chance and mended.
  std::optional<Committee> near_best(const std::vector<double>& weights,
                                     base::RandomStream& stream);

  // The seats by kind that panels of `near` are to have on average.
  void aim_at(const std::vector<double>& seats);
  std::optional<Committee> near(base::RandomStream& stream);

  // Branch and bound on the relaxation; CBC where that grows long.
  BestCommittee best(const std::vector<double>& weights);

 private:
  void set_weights(LinearProgram& program, const std::vector<double>& weights);
  void keep_to_face(const std::vector<double>& seats);
  bool branch(struct CommitteeTree& tree);

  const CommitteeSpace& space_;
  LinearProgram program_;
  CommitteeRepair repair_;
  LinearProgram box_;  // About what is aimed at.
  CommitteeRepair box_repair_;
  std::vector<double> aim_, owed_;  // By kind: wanted of each panel, and not yet had.
  std::vector<double> share_;       // Of a further seat.
};

}  // namespace commonweal::methods
