#include "methods/appraisal/switching.hpp"

namespace commonweal::methods {
namespace {

constexpr int kSteps = 200;  // Of each side that is looked through.
constexpr int kHalvings = 60;

using Answer = std::function<double(double)>;

struct Ends {
  double near;
  double far;
};

double halved(const Answer& answer, Ends ends) {
  const bool is_above = answer(ends.near) > 0;
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = (ends.near + ends.far) / 2;
    ((answer(middle) > 0) == is_above ? ends.near : ends.far) = middle;
  }
  return (ends.near + ends.far) / 2;
}

}  // namespace

std::optional<double> switching_factor(double rest, double driven) {
  if (driven == 0) return std::nullopt;
  const double factor = -rest / driven;
  return factor >= 0 ? std::optional(factor + 0.0) : std::nullopt;
}

std::optional<double> switching_factor(const Answer& answer, double most) {
  const double here = answer(1);
  if (here == 0) return 1;
  const auto crosses = [&](const Ends& ends) {
    return (answer(ends.near) > 0) != (answer(ends.far) > 0);
  };
  const auto at = [](double end, int step) { return 1 + (end - 1) * step / kSteps; };
  for (int step = 1; step <= kSteps; ++step) {
    for (const double end : {0.0, most}) {
      const Ends ends{.near = at(end, step - 1), .far = at(end, step)};
      if (crosses(ends)) return halved(answer, ends);
    }
  }
  return std::nullopt;
}

}  // namespace commonweal::methods
