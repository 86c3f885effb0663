#pragma once

// Options that several verbs of this room take.

#include <functional>
#include <string>

#include "platform/cli/command.hpp"
#include "platform/cli/option_values.hpp"

namespace commonweal::learning {

inline constexpr platform::Option kSvgOption{
    .name = "--svg", .value = "FILE", .help = "Writes the chart into a file."};

// Writes what `draw` gives where --svg says, if it is given.
base::Result<void> write_svg(const platform::Call& call, const std::function<std::string()>& draw);

}  // namespace commonweal::learning
