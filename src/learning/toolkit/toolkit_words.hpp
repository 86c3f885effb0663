#pragma once

// The words of the toolkit: what a thing costs, how sure its evidence is, how soon it shows.

#include <string>
#include <string_view>

#include "learning/toolkit/toolkit.hpp"
#include "missions/effect.hpp"
#include "missions/intervention.hpp"

namespace commonweal::learning {

inline constexpr std::string_view kNoCost = "No figure published";

std::string with_capital(std::string_view words);     // "High certainty".
std::string within_sentence(std::string_view words);  // "people who wait"; "NHS staff" stays.

// "£350 for each person reached, prices of 2021"; kNoCost where there is none.
std::string cost_words(const missions::Intervention& intervention);

// "Established", "Promising", "Idea, not proven".
std::string_view words_of(missions::InterventionStage stage);

// How many of four GRADE fills: 4 for high, 0 where nothing is graded.
int certainty_of(missions::EvidenceGrade grade);

// What that means for a decision, in a sentence.
std::string_view meaning_of(missions::EvidenceGrade grade);

// "small by Cohen's rule of thumb"; of an effect on attainment "about 3 months of further progress
// in a year"; empty where neither has a word for it.
std::string size_of(const ToolkitEffect& line);

// "2 padlocks of 5, by the EEF's rules", or why there are none.
std::string padlocks_words(const AttainmentReading& reading);

// "Shows after 6 months and lasts 24 months"; says what is not known.
std::string time_words(const missions::Effect& effect);

}  // namespace commonweal::learning
