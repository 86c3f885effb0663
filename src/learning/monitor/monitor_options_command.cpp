#include "learning/monitor/monitor_options_command.hpp"

#include "platform/cli/named_file.hpp"

namespace commonweal::learning {

base::Result<void> write_svg(const platform::Call& call, const std::function<std::string()>& draw) {
  const auto file = call.option("--svg");
  return file ? platform::write_named_file(*file, draw()) : base::Result<void>();
}

}  // namespace commonweal::learning
