#pragma once

// The toolkit in lines, for the shell.

#include <iosfwd>

#include "learning/toolkit/intervention_view.hpp"
#include "learning/toolkit/toolkit.hpp"

namespace commonweal::learning {

// Code, stage, cost and the surest effect, a line each.
void print_toolkit(const Toolkit& toolkit, std::ostream& out);

void print_intervention(const InterventionView& view, std::ostream& out);

}  // namespace commonweal::learning
