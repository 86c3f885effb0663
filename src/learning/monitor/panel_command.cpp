#include "learning/monitor/panel_command.hpp"

#include <optional>
#include <utility>

#include "platform/audit/text_digest.hpp"

namespace commonweal::learning {

DigestedPanel read_panel(const platform::Call& call, const PanelColumnNames& names,
                         base::Problems& problems) {
  std::optional<platform::TextDigest> digest;
  const PanelBytes bytes{.begin = [&] { digest.emplace(); },
                         .add = [&](std::string_view part) { digest->add(part); }};
  auto file = read_panel_rows(call.operands[0], call.in, names, bytes, problems);
  DigestedPanel read{.panel = monitor_panel(std::move(file), problems), .digest = {}};
  if (digest) read.digest = std::move(*digest).hex();
  return read;
}

}  // namespace commonweal::learning
