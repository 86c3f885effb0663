#pragma once

// What each look at a pool says, in plain sentences.

#include <string>
#include <vector>

#include "learning/synthesis/synthesis.hpp"
#include "learning/synthesis/synthesis_looks.hpp"

namespace commonweal::learning {

std::string without_each_sentence(const Synthesis& synthesis, const WithoutEach& without);
std::string year_by_year_sentence(const Synthesis& synthesis,
                                  const std::vector<methods::PooledPart>& parts);
std::string small_studies_sentence(const SmallStudies& small);
std::string along_moderator_sentence(const Synthesis& synthesis, const AlongModerator& along);
std::string by_group_sentence(const Synthesis& synthesis, const ByGroup& by);

}  // namespace commonweal::learning
