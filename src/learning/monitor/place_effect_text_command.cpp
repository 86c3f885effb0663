#include "learning/monitor/place_effect_text_command.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "learning/monitor/monitor_words_command.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::learning {
namespace {

// From 1% on, the largest first.
std::string mixture_words(const PlaceEffect& effect) {
  const auto& weights = effect.control.weights;
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return weights[i]; });
  std::string text;
  for (const auto i : order) {
    if (weights[i] < 0.01) break;
    text += (text.empty() ? "" : ", ") + base::grouped(100 * weights[i]) + "% " + effect.places[i];
  }
  return text;
}

std::string table(const PlaceEffect& effect) {
  const auto& without = effect.control.synthetic;
  const int decimals = decimals_for(effect.outcomes);
  std::string text = padded_left("Date", 12) + padded_right("Value") + padded_right("Without") +
                     padded_right("Difference") + "\n";
  for (std::size_t t = 0; t < effect.dates.size(); ++t) {
    const double gap = effect.outcomes[t] - without[t];
    text += padded_left(base::text(effect.dates[t]), 12) +
            padded_right(base::grouped(effect.outcomes[t], decimals)) +
            padded_right(base::grouped(without[t], decimals)) +
            padded_right(base::grouped(gap, decimals)) + (t == effect.at ? "  change" : "") + "\n";
  }
  return text;
}

}  // namespace

std::string place_effect_text(const PlaceEffect& effect) {
  const auto& control = effect.control;
  const int decimals = decimals_for(effect.outcomes);
  std::string text = platform::wrapped(
      "From " + base::text(effect.dates[effect.at]) + " on " + effect.place + " had " +
          base::grouped(std::abs(control.effect), decimals) +
          (control.effect < 0 ? " less" : " more") + " on the average than its mixture" +
          (effect.percent() ? " (" + base::grouped(*effect.percent(), 1) + "%)." : "."),
      0);
  text += platform::wrapped("The mixture: " + mixture_words(effect) + ".", 0);
  text += platform::wrapped(
      "The gap was " + base::grouped(control.error_before, decimals) + " before and " +
          base::grouped(control.error_after, decimals) + " after (root mean square). Of " +
          std::to_string(effect.places.size()) + " places " +
          base::grouped(control.p * double(effect.places.size())) +
          " widened by as much, this one included: p = " + base::grouped(control.p, 3) + ".",
      0);
  text += "\n" + table(effect) + "\n";
  if (!effect.left_out.empty()) {
    text += platform::wrapped(std::to_string(effect.left_out.size()) +
                                  (effect.left_out.size() == 1 ? " body lacks" : " bodies lack") +
                                  " a date and " + (effect.left_out.size() == 1 ? "was" : "were") +
                                  " left out.",
                              0);
  }
  text += platform::wrapped(
      "A gap is an effect only if nothing else happened there, and if the others were not changed "
      "too.",
      0);
  return text + "SHA-256 of the file: " + effect.digest + "\n";
}

}  // namespace commonweal::learning
