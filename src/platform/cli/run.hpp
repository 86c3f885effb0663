#pragma once

// From words at the shell to an exit status. This is where defects and a failing world are caught,
// once: whatever happens, it ends in a status and a sentence.

#include <iosfwd>
#include <string>
#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

struct Terminal {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
};

// Runs what the words ask for: AREA VERB and what follows, "help", "--help" or "--version".
// `version` is the text that --version prints.
ExitStatus run_words(const std::vector<std::string>& words, const World& world,
                     std::string_view version, const Terminal& terminal);

}  // namespace commonweal::platform
