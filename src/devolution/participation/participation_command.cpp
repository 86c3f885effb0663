#include "devolution/participation/participation_command.hpp"

namespace commonweal::devolution {

std::vector<platform::Command> participation_commands() { return {kCountBudget, kCheckBudget}; }

}  // namespace commonweal::devolution
