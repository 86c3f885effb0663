#pragma once

// A pool as the shell prints it: in sentences, then in the figures of the field, study by study.

#include <iosfwd>
#include <string>

#include "learning/synthesis/synthesis.hpp"

namespace commonweal::learning {

void print_synthesis(const Synthesis& synthesis, const std::string& digest, std::ostream& out);

}  // namespace commonweal::learning
