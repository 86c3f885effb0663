#pragma once

// The panels by kind that meet every quota, as a programme: its whole points are the panels, and
// its other points bound what any lottery over panels can do. Cuts take away such points that no
// lottery reaches.

#include <vector>

#include "methods/optimise/milp.hpp"
#include "methods/sortition/panel_kinds.hpp"

namespace commonweal::methods {

// No panel is worth more than `most` at these weights by kind.
struct CommitteeCut {
  std::vector<double> weights;
  double most;
};

// What is known of the panels beyond the quotas.
struct CommitteeSpace {
  const PanelKinds& kinds;
  std::vector<int> most = {};  // By kind: 0 where no panel has one of it.
  std::vector<CommitteeCut> cuts = {};
};

CommitteeSpace committee_space(const PanelKinds& kinds);

// A column for each kind; rows for the seats, the quotas, the groups of several kinds, and the
// cuts. Maximises nothing as yet.
Milp committee_program(const CommitteeSpace& space, ColumnKind kind);

}  // namespace commonweal::methods
