#include "app/paper_command.hpp"

#include "app/paper_recomputations.hpp"
#include "missions/paper/paper_command.hpp"

namespace commonweal::app {

const platform::Command kPaper{
    .area = "",
    .verb = "paper",
    .summary = "Holds every quantitative claim of the paper against the figures.",
    .description =
        "Lists each claim of Great Government (IPPR, 2023) in one of four states: recomputed, "
        "consistent on another measure, differs and why, or quoted because what it rests on is "
        "unpublished or not held. With --claim, one claim with its inputs, steps and result. It "
        "computes from the figures that come with the program and needs no database.",
    .example = "commonweal paper --claim waiting-list-recovery",
    .operands = {},
    .options = missions::kPaperOptions,
    .run =
        [](const platform::Call& call) {
          return missions::print_paper(call, all_recomputations());
        },
    .right = platform::Right::see_public,
};

}  // namespace commonweal::app
