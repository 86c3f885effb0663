#pragma once

// Commands that tests share: an area, a command that stands alone, and every kind of option,
// operand and text that is hard to print.

#include "platform/cli/command.hpp"

namespace commonweal::platform {

inline base::Result<ExitStatus> do_nothing(const Call&) { return ExitStatus::done; }

inline constexpr Option kProjectOptions[] = {
    {.name = "--calendar", .value = "academic|financial", .help = "Which year \"2022-23\" is."},
    {.name = "--from", .value = "PERIOD", .help = "Where to start: the latest if not given."},
    {.name = "--to",
     .value = "low|high|NUMBER",
     .help = "The level: the record, or a number > 0 | < 9.",
     .need = Option::Need::required},
    {.name = "--rate", .value = "endpoints|least-squares", .help = "How.", .fallback = "endpoints"},
    {.name = "--json", .help = "Prints [JSON]."},
};

inline constexpr Option kImportOptions[] = {
    {.name = "--marks", .value = "FILE", .help = "The publisher's marks, such as C:\\new."},
    {.name = "--dry-run", .help = "Changes nothing."},
};

inline constexpr Command kExampleCommands[] = {
    {.area = "metric",
     .verb = "project",
     .summary = "Says when a series is back at its best.",
     .description = "Projects a series by replaying its past. 'Never' is an answer.",
     .example = "commonweal metric project 'my series.csv' --to low | head -n 3",
     .operands = {Operands::Count::one, "SERIES.csv", "The file of figures."},
     .options = kProjectOptions,
     .run = do_nothing},
    {.area = "metric", .verb = "list", .summary = "Lists what is measured.", .run = do_nothing},
    {.area = "observation",
     .verb = "import",
     .summary = "Reads figures, £ and all.",
     .description = ".csv files only; all of a file or nothing.",
     .operands = {Operands::Count::one_or_more, "FILE", "The files."},
     .options = kImportOptions,
     .uses = Command::Uses::store,
     .run = do_nothing},
    {.verb = "serve",
     .summary = "Serves the pages.",
     .uses = Command::Uses::store,
     .run = do_nothing},
};

}  // namespace commonweal::platform
