#include "devolution/poll/poll_command.hpp"

#include "devolution/poll/poll_table_command.hpp"
#include "devolution/poll/poll_weigh_command.hpp"

namespace commonweal::devolution {

std::vector<platform::Command> poll_commands() {
  return {weigh_poll_command(), tabulate_poll_command()};
}

}  // namespace commonweal::devolution
