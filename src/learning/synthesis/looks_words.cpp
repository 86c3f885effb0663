#include "learning/synthesis/looks_words.hpp"

#include <algorithm>

#include "base/number_text.hpp"
#include "learning/synthesis/effect_words.hpp"
#include "learning/synthesis/synthesis_words.hpp"

namespace commonweal::learning {
namespace {

std::string value_of(const Synthesis& synthesis, double estimate) {
  return value_text(*synthesis.measure, estimate);
}

std::string lost_sentence(std::size_t lost) {
  if (lost == 0) return "";
  return " " + studies_text(lost) +
         (lost == 1 ? " does not say it and is left out here."
                    : " do not say it and are left out here.");
}

// The least and the greatest of some estimates.
std::string span_text(const Synthesis& synthesis, const std::vector<methods::PooledPart>& parts) {
  const auto [least, greatest] = std::ranges::minmax_element(
      parts, {}, [](const methods::PooledPart& part) { return part.pooled.estimate; });
  return value_of(synthesis, least->pooled.estimate) + " (without " + least->label + ") to " +
         value_of(synthesis, greatest->pooled.estimate) + " (without " + greatest->label + ")";
}

}  // namespace

std::string without_each_sentence(const Synthesis& synthesis, const WithoutEach& without) {
  std::size_t appear = 0;
  const bool held = holds_none(synthesis.pooled->limits);
  for (const auto& part : without.parts) appear += holds_none(part.pooled.limits) != held ? 1 : 0;
  std::string text =
      "Without one study at a time the answer is " + span_text(synthesis, without.parts) + ".";
  if (appear == 0) {
    return text + (held ? " Whichever is left out, the interval still reaches across no effect."
                        : " Whichever is left out, the interval stays clear of no effect.");
  }
  return text + " Leaving out " +
         (appear == 1 ? "one of them" : "one of " + base::grouped(double(appear)) + " of them") +
         " would change whether the interval stays clear of no effect, so the answer hangs on a "
         "single study.";
}

std::string year_by_year_sentence(const Synthesis& synthesis,
                                  const std::vector<methods::PooledPart>& parts) {
  const bool held = holds_none(parts.back().pooled.limits);
  std::size_t since = parts.size() - 1;  // Said the same ever since.
  while (since > 0 && holds_none(parts[since - 1].pooled.limits) == held) --since;
  std::string text = "After the first study the answer was " +
                     value_of(synthesis, parts.front().pooled.estimate) + "; after all " +
                     base::grouped(double(parts.size())) + " it is " +
                     value_of(synthesis, parts.back().pooled.estimate) + ".";
  return text +
         (held ? " The interval has reached across no effect since "
               : " The interval has stayed clear of no effect since ") +
         parts[since].label + " was added.";
}

std::string small_studies_sentence(const SmallStudies& small) {
  const auto& slope = small.test.slope;
  std::string text =
      "Egger’s test: slope " + exact_text(slope.estimate) + ", " + p_words(slope.p) + ". ";
  if (!small.is_readable) {
    return text +
           "With fewer than 10 studies it tells next to nothing, whichever way it comes "
           "out.";
  }
  if (slope.p < 0.1) {
    return text +
           "Less exact studies find other effects than exact ones. That may be because "
           "studies without an effect were not published, or because small studies reach "
           "other people.";
  }
  return text +
         "There is no sign that less exact studies find other effects. That is not proof: "
         "the test misses much.";
}

std::string along_moderator_sentence(const Synthesis& synthesis, const AlongModerator& along) {
  const auto& slope = along.regression.coefficients.at(1);
  std::string text = "For each 1 more of " + trait_words(along.moderator) +
                     " the effect changes by " + exact_text(slope.estimate) + " (" +
                     exact_text(slope.limits.lower) + " to " + exact_text(slope.limits.upper) +
                     ", " + p_words(slope.p) + ") on the scale of " +
                     pooling_scale(*synthesis.measure) + ".";
  if (along.regression.r2) {
    text += " It accounts for " + base::grouped(100 * *along.regression.r2, 1) +
            "% of the variance between studies; what is left is tau² " +
            exact_text(along.regression.heterogeneity.tau2) + ".";
  }
  const std::size_t lost = synthesis.studies.size() - along.used.size();
  text += lost_sentence(lost);
  return text;
}

std::string by_group_sentence(const Synthesis& synthesis, const ByGroup& by) {
  const auto& test = by.answer.difference;
  std::string text =
      (test.p < 0.05 ? "The groups differ by more than chance explains ("
                     : "The groups may be alike: their difference could be chance (");
  text += p_words(test.p) + ").";
  if (by.variance == methods::SubgroupVariance::common) {
    text += " A group has one study, so all share one variance between studies.";
  }
  const std::size_t lost = synthesis.studies.size() - by.used.size();
  text += lost_sentence(lost);
  return text +
         " Groups of studies differ in more than one thing: this compares, it does not "
         "explain.";
}

}  // namespace commonweal::learning
