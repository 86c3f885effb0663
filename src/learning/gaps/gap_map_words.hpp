#pragma once

// What is said of the gap map to readers, decided once for page, JSON and workbook.

#include <string>
#include <string_view>

#include "learning/gaps/gap_map.hpp"

namespace commonweal::learning {

inline constexpr std::string_view kClassesExplained =
    "High quality is level 5 of the Maryland scale (randomised trials), medium is 3 and 4 (a "
    "comparison group), low is below, and studies of other designs, which the scale does not rank. "
    "A study that nobody has appraised stands in the best class that its design allows.";

inline constexpr std::string_view kEffectsExplained =
    "An effect that others published is no study that is held here: it is counted beside the "
    "studies, and draws no bubble.";

std::string row_title(const GapMapRow& row);  // "No intervention named"

// "No study is held", "Only studies of low quality", "Studies are held: an answer is due".
std::string_view words_of(GapNeed need);

// "13 studies of 3 interventions on 2 outcomes; 5 nobody has appraised. 6 questions are open, 4 of
// them where no study is held."
std::string gap_map_sentence(const GapMap& map);

}  // namespace commonweal::learning
