#include "learning/monitor/neighbour_report.hpp"

namespace commonweal::learning {

bool NeighbourReport::deviates(std::size_t neighbour) const {
  if (!outcome || !outcome->distances[neighbour]) return false;
  const double distance = *outcome->distances[neighbour];
  return (is_higher_better ? distance : -distance) >= methods::kPositiveDeviation;
}

}  // namespace commonweal::learning
