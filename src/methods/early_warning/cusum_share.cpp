#include "methods/early_warning/cusum_share.hpp"

#include <algorithm>
#include <cmath>

#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

constexpr double kWidth = 0.05;
constexpr double kHighest = 30;
constexpr double kLeast = 1e-300;

}  // namespace

// The first state is 0 and half a width above it, the others a width about i widths.
CusumShare::CusumShare(double reference, std::size_t points) : width_(kWidth) {
  const auto states = static_cast<std::size_t>(kHighest / kWidth) + 1;
  // The chance of a rise into the state d widths off, and of no more than it.
  const auto share_upto = [&](double widths) {
    return normal_share((widths + 0.5) * kWidth + reference);
  };
  std::vector<double> rises(2 * states);
  for (std::size_t i = 0; i < rises.size(); ++i) {
    const double widths = double(i) - double(states);
    const double high = -(widths - 0.5) * kWidth - reference;
    const double low = -(widths + 0.5) * kWidth - reference;
    // Upper tails keep their digits as lower tails of what is turned round.
    rises[i] = widths > 0 ? normal_share(high) - normal_share(low)
                          : share_upto(widths) - share_upto(widths - 1);
  }
  std::vector<double> now(states);
  now[0] = 1;
  for (std::size_t point = 0; point < points; ++point) {
    std::vector<double> next(states);
    for (std::size_t from = 0; from < states; ++from) {
      if (now[from] == 0) continue;
      next[0] += now[from] * share_upto(-double(from));
      for (std::size_t to = 1; to < states; ++to) {
        next[to] += now[from] * rises[to + states - from];
      }
    }
    now = std::move(next);
  }
  double above = 0;
  logs_.resize(states);
  for (std::size_t i = states; i-- > 0;) {
    logs_[i] = std::log(std::max(kLeast, above + now[i] / 2));
    above += now[i];
  }
  logs_[0] = 0;  // 0 or more is certain.
}

double CusumShare::above(double sum) const {
  if (sum <= 0) return 1;
  const double at = sum / width_;
  const auto low = static_cast<std::size_t>(at);
  if (low + 1 >= logs_.size()) return kLeast;
  return std::exp(logs_[low] + (at - double(low)) * (logs_[low + 1] - logs_[low]));
}

}  // namespace commonweal::methods
