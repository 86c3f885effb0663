#include "missions/funded_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/period_text.hpp"
#include "missions/effect_change_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {

std::string funded_sentence(const Metric& metric, const methods::Series& series,
                            const Outlook& outlook) {
  if (!outlook.funded || outlook.funded->points.empty()) return "";
  const FundedPoint& last = outlook.funded->points.back();
  const Bounds bounds = bounds_of(metric, series);
  const std::string stands = "With what is funded it would stand at about " +
                             value_words(metric, bounds.within(last.mean)) + " in " +
                             base::reader_text(last.period);
  if (last.added == 0) return stands + ", as if things go on as they have.";
  return stands + ", " + amount_words(std::abs(last.added)) +
         (last.added < 0 ? " lower" : " higher") + " than if things go on as they have.";
}

std::string year_words(int year) {
  const std::string second = std::to_string((year + 1) % 100);
  return std::to_string(year) + (second.size() == 1 ? "-0" : "-") + second;
}

std::string promise_words(const Promise& promise) {
  const auto& change = promise.change;
  const auto words = [](const YearAmount& one) {
    return (one.amount < 0 ? "-" : "+") + amount_words(std::abs(one.amount)) + " in " +
           year_words(one.year);
  };
  const auto farthest = std::ranges::max_element(
      change, {}, [](const YearAmount& one) { return std::abs(one.amount); });
  if (farthest == change.begin()) return words(*farthest);
  return words(change.front()) + ", " + words(*farthest) + " at the most";
}

}  // namespace commonweal::missions
