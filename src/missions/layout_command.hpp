#pragma once

// Publishers' layouts at the shell: `commonweal layout list`, and the one that an option names.

#include <iosfwd>

#include "missions/layout/layout.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::missions {

// What can be imported as it is: the name of each layout, whose files have it, the columns that
// they need and the metrics that they are read for.
void print_layouts(std::ostream& out);

// Fails with the names that there are.
base::Result<const Layout*> layout_in(base::Field field);

extern const platform::Command kListLayouts;

}  // namespace commonweal::missions
