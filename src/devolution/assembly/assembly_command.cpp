#include "devolution/assembly/assembly_command.hpp"

namespace commonweal::devolution {

std::vector<platform::Command> assembly_commands() { return {}; }

}  // namespace commonweal::devolution
