#include "methods/meta/egger.hpp"

#include <cmath>
#include <utility>
#include <vector>

namespace commonweal::methods {

base::Result<EggerTest> egger_test(const Effects& effects, EggerModel model,
                                   const PoolQuestion& question) {
  if (effects.count() < 3) {
    return base::fail(base::ErrorCode::invalid_input,
                      "Egger's test draws a line through the studies: it needs three or more.");
  }
  Moderator error{.name = "standard error", .values = {}};
  for (const double variance : effects.variances()) error.values.push_back(std::sqrt(variance));
  PoolQuestion asked = question;
  if (model == EggerModel::linear) {
    asked = {.method = PoolMethod::fixed,
             .inference = Inference::knapp_hartung,
             .confidence = question.confidence,
             .tau2 = {}};
  }
  auto line = meta_regression(effects, std::vector{std::move(error)}, asked);
  if (!line) return base::fail(std::move(line));
  return EggerTest{.slope = std::move(line->coefficients[1]),
                   .limit = std::move(line->coefficients[0]),
                   .degrees = line->degrees};
}

}  // namespace commonweal::methods
