#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::platform {

struct CommandWords {
  std::map<std::string, std::string, std::less<>> values;
  std::vector<std::string> operands;
};

// Sorts the words after the verb into options and operands, by the command's record, and fills in
// fallbacks. "--from=2023-09" is "--from 2023-09"; "--" ends the options; "-" is an operand. A word
// that starts with "--" is no value of the option before it, "-5" is. An option whose values end in
// "..." may be repeated: "--of a --of b" of "COL,..." is "--of a,b", and so is "--of a b" where the
// command takes no operands. "[how]" is a switch that may be followed by that word. Fails with
// every problem: an
// unknown option (with the nearest one), a missing, empty or repeated value, a missing requirement,
// too many operands.
base::Result<CommandWords> sorted_words(const Command& command,
                                        const std::vector<std::string>& words);

// The candidate that is nearest to a word, if one is near: for "Did you mean …?".
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace commonweal::platform
