#include "methods/matching/propensity_weights.hpp"

#include "base/check.hpp"

namespace commonweal::methods {

std::vector<double> propensity_weights(const MatchSample& sample, Estimand estimand) {
  std::vector<double> weights;
  for (std::size_t i = 0; i < sample.treated.size(); ++i) {
    const double p = sample.distance[i];
    CW_CHECK(p > 0 && p < 1);
    const bool is_treated = sample.treated[i] != 0;
    switch (estimand) {
      case Estimand::att: weights.push_back(is_treated ? 1 : p / (1 - p)); break;
      case Estimand::ate: weights.push_back(is_treated ? 1 / p : 1 / (1 - p)); break;
      case Estimand::ato: weights.push_back(is_treated ? 1 - p : p); break;
    }
  }
  return weights;
}

}  // namespace commonweal::methods
