#include "tour/study_change.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "base/word_table.hpp"
#include "learning/synthesis/effect_news.hpp"

namespace commonweal::tour {
namespace {

using learning::Study;
using learning::Synthesis;
using missions::Effect;

constexpr base::WordTable<StudyChange, 6> kCodes = {{
    {StudyChange::as_published, "as-published"},
    {StudyChange::left_out, "left-out"},
    {StudyChange::halved, "halved"},
    {StudyChange::doubled, "doubled"},
    {StudyChange::nothing, "nothing"},
    {StudyChange::reversed, "reversed"},
}};

constexpr base::WordTable<StudyChange, 6> kWords = {{
    {StudyChange::as_published, "Leave it as it was published"},
    {StudyChange::left_out, "Leave the study out"},
    {StudyChange::halved, "Its effect is half as strong"},
    {StudyChange::doubled, "Its effect is twice as strong"},
    {StudyChange::nothing, "It found no effect at all"},
    {StudyChange::reversed, "It found the opposite"},
}};

// On the scale on which effects are pooled, where no effect is 0: that of logarithms for ratios.
double factor_of(StudyChange change) {
  switch (change) {
    case StudyChange::as_published: return 1;
    case StudyChange::left_out: return 1;
    case StudyChange::halved: return 0.5;
    case StudyChange::doubled: return 2;
    case StudyChange::nothing: return 0;
    case StudyChange::reversed: return -1;
  }
  CW_CHECK(false);
}

// What the pool says, in place of what was published; what nobody pools stays.
Effect effect_of(const Effect& published, const Synthesis& synthesis) {
  Effect effect = published;
  const auto& headline = *synthesis.headline;
  effect.estimate = headline.estimate;
  effect.standard_error = headline.standard_error;
  effect.limits = missions::EffectLimits{headline.limits.lower, headline.limits.upper};
  effect.predicted.reset();
  effect.prediction_degrees.reset();
  if (const auto& prediction = headline.prediction) {
    effect.predicted = missions::EffectLimits{prediction->limits.lower, prediction->limits.upper};
    effect.prediction_degrees = prediction->degrees;
  }
  effect.studies = static_cast<std::int64_t>(synthesis.studies.size());
  effect.people.reset();
  effect.origin = missions::EffectOrigin::pooled;
  return effect;
}

}  // namespace

std::string_view code_word(StudyChange change) { return base::word_of(kCodes, change); }

std::string_view words_of(StudyChange change) { return base::word_of(kWords, change); }

base::Result<StudyChange> study_change_named(base::Field field) {
  if (field.text.empty()) return StudyChange::as_published;
  return base::value_named(kCodes, field);
}

std::vector<Study> studies_behind(const Effect& effect, std::vector<Study> held) {
  auto synthesis = learning::pooled_as(effect, std::move(held));
  return synthesis ? std::move(synthesis->studies) : std::vector<Study>();
}

ChangedEffect changed_effect(const Effect& effect, std::vector<Study> studies,
                             std::string_view study, StudyChange change) {
  const std::size_t held = studies.size();
  if (study.empty() || change == StudyChange::as_published) {
    return {.effect = effect, .why_none = "", .pooled = held};
  }
  const auto found = std::ranges::find(studies, study, &Study::code);
  CW_CHECK(found != studies.end());
  if (change == StudyChange::left_out) {
    studies.erase(found);
  } else {
    found->effect = *found->effect * factor_of(change);
  }
  if (studies.empty()) {
    return {.effect = std::nullopt,
            .why_none = "It was the only study. Without it nothing is known of this effect."};
  }
  const std::size_t left = studies.size();
  const auto synthesis = learning::pooled_as(effect, std::move(studies));
  if (!synthesis || !synthesis->has_answer()) {
    return {.effect = std::nullopt,
            .why_none = synthesis ? synthesis->refusal : "Nothing is left that could be pooled."};
  }
  return {.effect = effect_of(effect, *synthesis), .why_none = "", .pooled = left};
}

}  // namespace commonweal::tour
