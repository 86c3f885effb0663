#include "methods/effect_units/deviates.hpp"

#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

// Of shape 1 and above.
double log_gamma_of_large(base::RandomStream& stream, double shape) {
  const double d = shape - 1.0 / 3;
  const double c = 1 / std::sqrt(9 * d);
  while (true) {
    const double x = stream.normal();
    const double root = 1 + c * x;
    const double u = stream.uniform();
    if (root <= 0) continue;
    const double log_v = 3 * std::log(root);
    if (std::log(u) < x * x / 2 + d - d * root * root * root + d * log_v)
      return std::log(d) + log_v;
  }
}

}  // namespace

double log_gamma_deviate(base::RandomStream& stream, double shape) {
  CW_CHECK(shape > 0);
  if (shape >= 1) return log_gamma_of_large(stream, shape);
  const double larger = log_gamma_of_large(stream, shape + 1);
  return larger + std::log(stream.uniform()) / shape;
}

bool is_of_a_beta(const MeanAndSd& moments) {
  const auto& [mean, deviation] = moments;
  return 0 < mean && mean < 1 && 0 < deviation && deviation * deviation < mean * (1 - mean);
}

double beta_deviate(base::RandomStream& stream, const MeanAndSd& moments) {
  CW_CHECK(is_of_a_beta(moments));
  const auto& [mean, deviation] = moments;
  const double size = mean * (1 - mean) / (deviation * deviation) - 1;
  const double above = log_gamma_deviate(stream, mean * size);
  const double below = log_gamma_deviate(stream, (1 - mean) * size);
  return 1 / (1 + std::exp(below - above));
}

double gamma_deviate(base::RandomStream& stream, const MeanAndSd& moments) {
  const auto& [mean, deviation] = moments;
  CW_CHECK(mean > 0 && deviation > 0);
  const double shape = mean / deviation * (mean / deviation);
  return std::exp(log_gamma_deviate(stream, shape)) * mean / shape;
}

double student_deviate(base::RandomStream& stream, double degrees) {
  const double normal = stream.normal();
  const double log_gamma = log_gamma_deviate(stream, degrees / 2);
  return normal * std::exp((std::log(degrees / 2) - log_gamma) / 2);
}

}  // namespace commonweal::methods
