#include "devolution/election/election_command.hpp"

namespace commonweal::devolution {

std::vector<platform::Command> election_commands() { return {}; }

}  // namespace commonweal::devolution
