#include "learning/quality/toolkit_padlocks.hpp"

#include <algorithm>
#include <array>

namespace commonweal::learning {
namespace {

constexpr std::array<std::string_view, 3> kEducation = {"schools", "early-years",
                                                        "further-education"};
constexpr int kRecentYears = 20;
constexpr double kMuchVariation = 0.75;

const char* yes_if(bool condition) { return condition ? "yes" : "no"; }

std::string counted(std::ptrdiff_t some, std::size_t all, std::string_view what) {
  return std::to_string(some) + " of " + std::to_string(all) + " " + std::string(what);
}

}  // namespace

bool is_of_attainment(const missions::Directory& directory, const missions::Effect& effect) {
  if (effect.measure != missions::EffectMeasure::standardised_difference) return false;
  const auto* intervention = directory.find_intervention(effect.intervention);
  return intervention != nullptr &&
         std::ranges::any_of(intervention->services, [](const std::string& service) {
           return std::ranges::count(kEducation, service) > 0;
         });
}

PadlockAnswers padlock_answers(const std::vector<Study>& behind, const missions::Effect& effect,
                               int year) {
  if (behind.empty()) return {.given = {}, .note = "No study of this effect is held."};
  const auto randomised = std::ranges::count_if(behind, [](const Study& study) {
    return study.design == StudyDesign::rct || study.design == StudyDesign::cluster_rct;
  });
  const auto recent = std::ranges::count_if(
      behind, [&](const Study& study) { return study.year && *study.year > year - kRecentYears; });
  const auto half = static_cast<std::ptrdiff_t>((behind.size() + 1) / 2);
  const auto rest = static_cast<std::ptrdiff_t>(behind.size()) - randomised;
  std::string note =
      "Computed from the studies held: " + counted(randomised, behind.size(), "randomised") + ", " +
      counted(recent, behind.size(), "of the last 20 years") +
      ". Whether they were evaluated independently, and in the usual work of "
      "schools, is not held and takes no padlock.";
  if (!effect.i2) note += " No measure of variation is held.";
  return {.given = {{"studies", std::to_string(behind.size())},
                    {"not-randomised", yes_if(rest >= half)},
                    {"not-independent", "not-known"},
                    {"not-recent", yes_if(recent < half)},
                    {"not-usual-setting", "not-known"},
                    {"variation", yes_if(effect.i2.value_or(0) >= kMuchVariation)}},
          .note = std::move(note)};
}

}  // namespace commonweal::learning
