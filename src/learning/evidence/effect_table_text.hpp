#pragma once

#include <string>

#include "learning/evidence/effect_table.hpp"

namespace commonweal::learning {

// As the shell prints it: a line for each study, then what was left out and what was done to zeros.
std::string effects_text(const EffectTable& of);

}  // namespace commonweal::learning
