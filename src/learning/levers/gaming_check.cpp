#include "learning/levers/gaming_check.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/counted.hpp"
#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

constexpr double kMisfitMax = 3;
constexpr std::ptrdiff_t kFewestBins = 10;

std::ptrdiff_t bins_with_figures(const methods::Bunching& found) {
  return std::ranges::count_if(found.bins, [](const auto& bin) { return bin.count > 0; });
}

bool lies_in_few_bins(const methods::Bunching& found) {
  return bins_with_figures(found) < kFewestBins;
}

GamingSign sign_of(const methods::Bunching& found) {
  if (lies_in_few_bins(found) || found.misfit > kMisfitMax) return GamingSign::unclear;
  const double errors = found.standard_error > 0 ? found.excess / found.standard_error : 0;
  if (errors > 3 && found.nearest.p < 0.001) return GamingSign::strong;
  return errors > 1.96 || found.nearest.p < 0.05 ? GamingSign::some : GamingSign::none;
}

std::string meaning_of(GamingSign sign) {
  switch (sign) {
    case GamingSign::strong:
      return "That is far more than chance. Ask how these figures come about before the target is "
             "believed.";
    case GamingSign::some:
      return "Chance does that now and then. Look again when there are more figures.";
    case GamingSign::unclear:
      return "No smooth course fits these figures, so nothing follows from it. Take one kind of "
             "body, or other bins.";
    case GamingSign::none: break;
  }
  return "That is what chance does. It does not show that nobody games the target in other ways.";
}

std::string few_bins_sentence(const methods::Bunching& found) {
  const auto bins = static_cast<std::size_t>(bins_with_figures(found));
  return "All figures lie in " + base::counted(bins, "bin", "bins") + " of " +
         std::to_string(found.bins.size()) +
         ": too few to draw a smooth course through, so it is unclear. Take narrower bins.";
}

std::string nearest_sentence(const methods::Bunching& found) {
  return "Of the nearest, " + base::grouped(found.nearest.good) + " lie on the good side and " +
         base::grouped(found.nearest.other) + " on the other.";
}

}  // namespace

base::Result<GamingCheck> gaming_check(const std::vector<double>& values,
                                       const methods::BunchingQuestion& question) {
  auto found = methods::bunching(values, question);
  if (!found) return base::fail(std::move(found));
  const GamingSign sign = sign_of(*found);
  return GamingCheck{.question = question, .found = *std::move(found), .sign = sign};
}

std::vector<std::string> gaming_sentences(const GamingCheck& check) {
  const auto& found = check.found;
  if (lies_in_few_bins(found)) return {few_bins_sentence(found), nearest_sentence(found)};
  const std::string level = base::shortest(check.question.threshold);
  const bool more = found.excess >= 0;
  return {base::grouped(more ? found.excess : -found.excess, 1) + (more ? " more" : " fewer") +
              " figures than expected lie just on the good side of " + level + " (give or take " +
              base::grouped(1.96 * found.standard_error, 1) + ").",
          nearest_sentence(found), meaning_of(check.sign)};
}

}  // namespace commonweal::learning
