#include "methods/effect_units/deviates.hpp"

#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

// Of shape 1 and above. The first test is Marsaglia and Tsang's squeeze: nearly all pass it without
// a logarithm.
double gamma_of_large(base::RandomStream& stream, double shape) {
  const double d = shape - 1.0 / 3;
  const double c = 1 / std::sqrt(9 * d);
  while (true) {
    const double x = stream.normal();
    const double root = 1 + c * x;
    const double u = stream.uniform();
    if (root <= 0) continue;
    const double v = root * root * root;
    const double square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (std::log(u) < square / 2 + d * (1 - v + std::log(v))) return d * v;
  }
}

}  // namespace

double log_gamma_deviate(base::RandomStream& stream, double shape) {
  CW_CHECK(shape > 0);
  if (shape >= 1) return std::log(gamma_of_large(stream, shape));
  const double larger = std::log(gamma_of_large(stream, shape + 1));
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
  const double a = mean * size;
  const double b = (1 - mean) * size;
  if (a >= 1 && b >= 1) {
    const double above = gamma_of_large(stream, a);
    return above / (above + gamma_of_large(stream, b));
  }
  const double above = log_gamma_deviate(stream, a);
  return 1 / (1 + std::exp(log_gamma_deviate(stream, b) - above));
}

double gamma_deviate(base::RandomStream& stream, const MeanAndSd& moments) {
  const auto& [mean, deviation] = moments;
  CW_CHECK(mean > 0 && deviation > 0);
  const double shape = mean / deviation * (mean / deviation);
  return std::exp(log_gamma_deviate(stream, shape)) * mean / shape;
}

double student_deviate(base::RandomStream& stream, double degrees) {
  const double normal = stream.normal();
  const double half = degrees / 2;
  if (half >= 1) return normal * std::sqrt(half / gamma_of_large(stream, half));
  return normal * std::exp((std::log(half) - log_gamma_deviate(stream, half)) / 2);
}

}  // namespace commonweal::methods
