#include "devolution/opinion/opinion_command.hpp"

namespace commonweal::devolution {

std::vector<platform::Command> opinion_commands() { return {}; }

}  // namespace commonweal::devolution
