#include "methods/early_warning/moderated_variance.hpp"

#include <cmath>
#include <limits>
#include <map>

#include "methods/distributions/polygamma.hpp"

namespace commonweal::methods {
namespace {

// digamma and trigamma of half the degrees, which most bodies share.
struct HalfGammas {
  double centre;  // digamma(d/2) - ln(d/2).
  double spread;  // trigamma(d/2).
};

class GammaCache {
 public:
  const HalfGammas& of(double degrees) {
    if (degrees == last_) return *found_;
    auto [at, is_new] = known_.try_emplace(degrees);
    if (is_new) at->second = {digamma(degrees / 2) - std::log(degrees / 2), trigamma(degrees / 2)};
    last_ = degrees;
    found_ = &at->second;
    return *found_;
  }

 private:
  std::map<double, HalfGammas> known_;
  double last_ = -1;
  const HalfGammas* found_ = nullptr;
};

}  // namespace

OwnVariance VariancePrior::posterior(const OwnVariance& own) const {
  if (degrees == 0) return own;
  if (std::isinf(degrees)) return {variance, degrees};
  return {(degrees * variance + own.degrees * own.variance) / (degrees + own.degrees),
          degrees + own.degrees};
}

VariancePrior variance_prior(std::span<const OwnVariance> variances) {
  GammaCache cache;
  double count = 0;
  double mean = 0;
  double squares = 0;
  double by_chance = 0;
  for (const auto& own : variances) {
    if (!(own.variance > 0) || !(own.degrees > 0)) continue;
    const auto& gammas = cache.of(own.degrees);
    const double log = std::log(own.variance) - gammas.centre;
    ++count;
    const double gap = log - mean;
    mean += gap / count;
    squares += gap * (log - mean);
    by_chance += gammas.spread;
  }
  if (count < 3) return {0, 0};
  const double beyond = squares / (count - 1) - by_chance / count;
  if (!(beyond > 0)) return {std::exp(mean), std::numeric_limits<double>::infinity()};
  const double half = trigamma_inverse(beyond);
  return {std::exp(mean + digamma(half) - std::log(half)), 2 * half};
}

}  // namespace commonweal::methods
