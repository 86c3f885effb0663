#include "learning/levers/gaming_check.hpp"

#include <utility>

#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

GamingSign sign_of(const methods::Bunching& found) {
  const double errors = found.standard_error > 0 ? found.excess / found.standard_error : 0;
  if (errors > 3 && found.nearest.p < 0.001) return GamingSign::strong;
  return errors > 1.96 || found.nearest.p < 0.05 ? GamingSign::some : GamingSign::none;
}

std::string meaning_of(GamingSign sign) {
  switch (sign) {
    case GamingSign::strong:
      return "That is far more than chance. Ask how these figures come about before the target is "
             "believed.";
    case GamingSign::some: return "That may be chance. Look again when there are more figures.";
    case GamingSign::none: break;
  }
  return "That is what chance does. It does not show that nobody games the target in other ways.";
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
  const std::string level = base::shortest(check.question.threshold);
  const bool more = found.excess >= 0;
  return {base::grouped(more ? found.excess : -found.excess, 1) + (more ? " more" : " fewer") +
              " figures than expected lie just on the good side of " + level + " (give or take " +
              base::grouped(1.96 * found.standard_error, 1) + ").",
          "Of the nearest, " + base::grouped(found.nearest.good) + " lie on the good side and " +
              base::grouped(found.nearest.other) + " on the other.",
          meaning_of(check.sign)};
}

}  // namespace commonweal::learning
