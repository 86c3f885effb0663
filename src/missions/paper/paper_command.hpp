#pragma once

// commonweal paper: what it is asked with and what it prints. The command itself stands in app,
// which joins the recomputations of all slices.

#include <span>

#include "missions/paper/recomputation.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::missions {

inline constexpr platform::Option kPaperOptions[] = {
    {.name = "--claim", .value = "ID", .help = "Only this claim, with its whole working."},
    {.name = "--state",
     .value = "recomputed|consistent|differs|quoted",
     .help = "Only the claims in this state."},
    {.name = "--json", .help = "Prints JSON."},
    {.name = "--csv", .help = "Prints CSV, a claim a row."},
};

base::Result<platform::ExitStatus> print_paper(const platform::Call& call,
                                               std::span<const Recomputation> recomputations);

}  // namespace commonweal::missions
