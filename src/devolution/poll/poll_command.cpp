#include "devolution/poll/poll_command.hpp"

namespace commonweal::devolution {

std::vector<platform::Command> poll_commands() { return {}; }

}  // namespace commonweal::devolution
