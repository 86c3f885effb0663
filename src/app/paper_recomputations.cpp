#include "app/paper_recomputations.hpp"

#include "missions/paper/mission_recomputations.hpp"

namespace commonweal::app {

std::vector<missions::Recomputation> all_recomputations() {
  return missions::mission_recomputations();
}

}  // namespace commonweal::app
