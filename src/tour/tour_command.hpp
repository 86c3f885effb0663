#pragma once

#include <span>

#include "platform/cli/command.hpp"

namespace commonweal::tour {

// Fills an empty database with the example, as `call` opens it.
using LoadExample = base::Result<platform::ExitStatus> (*)(const platform::Call& call);

extern const std::span<const platform::Option> kTourOptions;

// commonweal tour: all eight steps, or one page. Without --db on the example, in a database that is
// gone afterwards.
base::Result<platform::ExitStatus> print_tour(const platform::Call& call, LoadExample load);

}  // namespace commonweal::tour
