#include "learning/monitor/monitor_words_command.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_text.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::learning {

int decimals_for(const std::vector<double>& figures) {
  double largest = 0;
  for (const double figure : figures) largest = std::max(largest, std::abs(figure));
  if (largest >= 1'000) return 0;
  return largest >= 10 ? 2 : 4;
}

std::string padded_left(const std::string& text, std::size_t width) {
  return platform::padded(text, std::max(width, platform::columns(text) + 1));
}

std::string padded_right(const std::string& text, std::size_t width) {
  const auto wide = platform::columns(text);
  return (wide < width ? std::string(width - wide, ' ') : " ") + text;
}

std::string chance_words(double p) { return p < 0.001 ? "below 0.001" : base::grouped(p, 3); }

}  // namespace commonweal::learning
