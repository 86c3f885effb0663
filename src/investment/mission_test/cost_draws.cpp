#include "investment/mission_test/cost_draws.hpp"

#include <string>

#include "methods/appraisal/factor.hpp"

namespace commonweal::investment {

std::vector<std::vector<double>> cost_factors(const Appraisal& appraisal) {
  const methods::DrawPlan plan{appraisal.question.draws, appraisal.question.seed};
  std::vector<std::vector<double>> factors;
  for (std::size_t at = 0; at < appraisal.costs.size(); ++at) {
    const auto& line = appraisal.costs[at];
    if (line.spread > 0) {
      factors.push_back(methods::spread_factor(plan, "cost", line.spread).draws);
    } else {
      factors.emplace_back(plan.draws, 1.0);
    }
  }
  return factors;
}

}  // namespace commonweal::investment
