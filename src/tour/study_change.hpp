#pragma once

// What if one study were wrong? The studies of an effect with one of them changed or left out,
// pooled anew by the effect's own method. Writes nothing and knows no store.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "learning/evidence/study.hpp"
#include "missions/effect.hpp"

namespace commonweal::tour {

enum class StudyChange { as_published, left_out, halved, doubled, nothing, reversed };

inline constexpr StudyChange kStudyChanges[] = {StudyChange::as_published, StudyChange::left_out,
                                                StudyChange::halved,       StudyChange::doubled,
                                                StudyChange::nothing,      StudyChange::reversed};

std::string_view code_word(StudyChange change);                   // "left-out"
std::string_view words_of(StudyChange change);                    // "Leave it out"
base::Result<StudyChange> study_change_named(base::Field field);  // Of an empty text: as published.

// An effect as its studies make it, with one of them changed.
struct ChangedEffect {
  std::optional<missions::Effect> effect;  // None: `why_none` says why.
  std::string why_none;                    // A sentence.
  std::size_t pooled = 0;                  // Studies that are in.
};

// The studies of an effect that can be pooled, as they are held: by year, then code.
std::vector<learning::Study> studies_behind(const missions::Effect& effect,
                                            std::vector<learning::Study> held);

// As published where nothing is changed: what was published is not made again. Requires that
// `study`, if any, is the code of one of `studies`.
ChangedEffect changed_effect(const missions::Effect& effect, std::vector<learning::Study> studies,
                             std::string_view study, StudyChange change);

}  // namespace commonweal::tour
