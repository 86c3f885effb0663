#include "learning/lab/suppress_text_command.hpp"

#include <algorithm>

#include "base/number_text.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::learning {
namespace {

std::vector<std::size_t> widths_of(const SuppressReport& report) {
  std::vector<std::size_t> widths;
  for (std::size_t d = 0; d < report.dimensions.size(); ++d) {
    std::size_t width = std::max<std::size_t>(platform::columns(report.dimensions[d]), 3);
    for (const auto& name : report.categories[d]) width = std::max(width, platform::columns(name));
    widths.push_back(width + 2);
  }
  return widths;
}

std::string right(const std::string& text) {
  constexpr std::size_t kWide = 12;
  return (text.size() < kWide ? std::string(kWide - text.size(), ' ') : " ") + text;
}

}  // namespace

std::string suppress_text(const SuppressReport& report) {
  const auto widths = widths_of(report);
  std::string text;
  for (std::size_t d = 0; d < widths.size(); ++d) {
    text += platform::padded(report.dimensions[d], widths[d]);
  }
  text += right("Count") + "\n";
  for (std::size_t i = 0; i < report.linked.keys.size(); ++i) {
    for (std::size_t d = 0; d < widths.size(); ++d) {
      text += platform::padded(report.category(i, d), widths[d]);
    }
    const auto count = report.shown(i);
    text += right(count ? base::grouped(*count) : "[c]") + "\n";
  }
  std::string note = std::to_string(report.hidden_count()) + " of " +
                     std::to_string(report.linked.keys.size()) +
                     " cells are hidden, [c]: those under " + base::grouped(report.rules.fewest) +
                     " and those that would give them away. Whoever knows all the others and how "
                     "they add up cannot tell any of them from nought, nor from " +
                     base::grouped(report.rules.fewest) + ".";
  if (report.rules.rounding > 0) {
    note += " What is shown is rounded to " + base::grouped(report.rules.rounding) +
            ", so that sums may not add up.";
  }
  return text + "\n" + platform::wrapped(note, 0);
}

}  // namespace commonweal::learning
