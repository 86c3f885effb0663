#include "missions/paper/mission_recomputations.hpp"

#include "missions/paper/avoidable_recomputations.hpp"
#include "missions/paper/health_recomputations.hpp"
#include "missions/paper/justice_recomputations.hpp"
#include "missions/paper/reform_recomputations.hpp"
#include "missions/paper/schools_recomputations.hpp"

namespace commonweal::missions {

std::vector<Recomputation> mission_recomputations() {
  std::vector<Recomputation> all;
  for (const auto& table :
       {health_recomputations(), avoidable_recomputations(), schools_recomputations(),
        justice_recomputations(), reform_recomputations()}) {
    all.insert(all.end(), table.begin(), table.end());
  }
  return all;
}

}  // namespace commonweal::missions
