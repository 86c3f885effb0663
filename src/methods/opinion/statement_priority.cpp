#include "methods/opinion/statement_priority.hpp"

#include <cmath>

namespace commonweal::methods {

double statement_priority(const VoteCounts& counts, double extremity) {
  const double seen = counts.seen;
  const double passes = seen - counts.agree - counts.disagree;
  const double importance =
      (1 - (passes + 1) / (seen + 2)) * (extremity + 1) * share_of_side(counts, OpinionSide::agree);
  const double weight = importance * (1 + 8 * std::exp2(-seen / 5));
  return weight * weight;
}

}  // namespace commonweal::methods
