#pragma once

// The sections of a mandate letter, each from the same facts.

#include <optional>
#include <vector>

#include "missions/cascade/letter.hpp"

namespace commonweal::missions {

// That nobody has made some of the asks; none where all are real.
std::optional<BriefSection> illustrative_section(const LetterFacts& facts);

// The sender's own words; none where there are none.
std::optional<BriefSection> words_section(const LetterFacts& facts);

// One for each mission: its goal, and each measure with where it stands, its target and who asks.
std::vector<BriefSection> mission_sections(const LetterFacts& facts);

// What the body passes on, and what it has not; none where there is nobody below it.
std::optional<BriefSection> passing_section(const LetterFacts& facts);

BriefSection acknowledge_section(const LetterFacts& facts);

}  // namespace commonweal::missions
