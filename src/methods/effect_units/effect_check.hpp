#pragma once

#include "base/problems.hpp"
#include "methods/effect_units/effect_question.hpp"

namespace commonweal::methods {

// All that is wrong with a question, or missing from it.
base::Problems problems_of_effect(const EffectUnitsQuestion& question);

}  // namespace commonweal::methods
