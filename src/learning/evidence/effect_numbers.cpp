#include "learning/evidence/effect_numbers.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

constexpr int kDecimals = 4;
constexpr int kDecimalsMax = 12;

}  // namespace

EffectNumbers EffectNumbers::for_error(double standard_error) {
  if (!(standard_error > 0)) return {};
  const double needed = 2 - std::floor(std::log10(standard_error));
  return {static_cast<int>(std::clamp(needed, double{kDecimals}, double{kDecimalsMax}))};
}

std::string EffectNumbers::operator()(double number) const {
  return std::isfinite(number) ? base::grouped(number, decimals) : "no limit";
}

std::string EffectNumbers::limits(const methods::Limits& limits) const {
  return (*this)(limits.lower) + " to " + (*this)(limits.upper);
}

std::string ratio_text(double log_ratio) {
  const double ratio = std::exp(log_ratio);
  return std::isfinite(ratio) ? base::grouped(ratio, 3) : "no limit";
}

std::string ratio_text(const methods::Limits& log_ratio) {
  return ratio_text(log_ratio.lower) + " to " + ratio_text(log_ratio.upper);
}

std::string p_text(double p) { return p < 0.0001 ? "below 0.0001" : base::grouped(p, 4); }

std::string share_text(double share) { return base::grouped(100 * share, 2) + "%"; }

std::string degrees_text(double degrees) {
  return base::grouped(degrees, std::floor(degrees) == degrees ? 0 : 1);
}

}  // namespace commonweal::learning
