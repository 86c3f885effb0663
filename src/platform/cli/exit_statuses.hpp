#pragma once

// What each exit status means: the one list, from which help and the manual page are printed.

#include <string_view>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

struct ExitStatusMeaning {
  ExitStatus status;
  std::string_view in_short;
  std::string_view meaning;  // Sentences.
};

inline constexpr ExitStatusMeaning kExitStatuses[] = {
    {ExitStatus::done, "done", "Done."},
    {ExitStatus::answer_is_no, "the answer is no",
     "The answer is no. The command worked, and what was asked is not so: an audit that fails, a "
     "test not passed."},
    {ExitStatus::bad_input, "bad input",
     "Bad input or usage. Each problem is named, up to 20 of them, and nothing was changed."},
    {ExitStatus::world_failed, "the world failed (disk, database, network) and nothing was changed",
     "The world failed: disk, database, network or memory. Nothing was changed."},
    {ExitStatus::defect, "a defect of the program",
     "A defect of the program. Nothing was changed. Please report it with the reference that was "
     "printed."},
};

}  // namespace commonweal::platform
