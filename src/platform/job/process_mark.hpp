#pragma once

// A process told from every other that ever ran on this machine: a process number alone is given
// again once it is free.

#include <optional>
#include <string>
#include <string_view>

namespace commonweal::platform {

// "BOOT PROCESS START": the machine's present run, the process's number, when it began. None where
// there is no such process.
std::optional<std::string> mark_of(int process);

std::string own_mark();

// Whether the process that the mark is of still runs, here.
bool is_running(std::string_view mark);

}  // namespace commonweal::platform
