#include "methods/meta/sequences.hpp"

#include <utility>

namespace commonweal::methods {
namespace {

// A single study says nothing of how studies differ.
bool pools_one(const PoolQuestion& question) {
  return question.inference == Inference::normal &&
         (question.method == PoolMethod::fixed || question.tau2);
}

}  // namespace

base::Result<std::vector<PooledPart>> leave_one_out(const Effects& effects,
                                                    const PoolQuestion& question) {
  if (effects.count() < 2) {
    return base::fail(base::ErrorCode::invalid_input,
                      "There is one study, and nothing is left without it. Add studies.");
  }
  if (effects.count() == 2 && !pools_one(question)) {
    return base::fail(base::ErrorCode::invalid_input,
                      "Leaving one out leaves one: give three or more.");
  }
  std::vector<PooledPart> parts;
  for (std::size_t i = 0; i < effects.count(); ++i) {
    auto pooled = pool(effects.without(i), question);
    if (!pooled) return base::fail(std::move(pooled));
    parts.push_back({effects.label(i), std::move(*pooled)});
  }
  return parts;
}

base::Result<std::vector<PooledPart>> cumulative(const Effects& effects,
                                                 std::span<const std::size_t> order,
                                                 const PoolQuestion& question) {
  std::vector<PooledPart> parts;
  for (std::size_t count = 1; count <= order.size(); ++count) {
    PoolQuestion asked = question;
    if (count == 1) {
      asked = {.method = PoolMethod::fixed, .confidence = question.confidence, .tau2 = {}};
    }
    auto pooled = pool(effects.of(order.first(count)), asked);
    if (!pooled) return base::fail(std::move(pooled));
    parts.push_back({effects.label(order[count - 1]), std::move(*pooled)});
  }
  return parts;
}

}  // namespace commonweal::methods
