#include "app/devolution_commands.hpp"

#include <algorithm>
#include <iterator>

#include "devolution/assembly/assembly_command.hpp"
#include "devolution/election/election_command.hpp"
#include "devolution/opinion/opinion_command.hpp"
#include "devolution/participation/participation_command.hpp"
#include "devolution/poll/poll_command.hpp"

namespace commonweal::app {

std::vector<platform::Command> devolution_commands() {
  std::vector<platform::Command> all;
  for (auto part : {devolution::assembly_commands(), devolution::participation_commands(),
                    devolution::election_commands(), devolution::opinion_commands(),
                    devolution::poll_commands()}) {
    std::ranges::move(part, std::back_inserter(all));
  }
  return all;
}

}  // namespace commonweal::app
