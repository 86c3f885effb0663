#pragma once

#include <string>

#include "learning/monitor/monitor_panel.hpp"
#include "learning/monitor/panel_rows_file.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::learning {

struct DigestedPanel {
  MonitorPanel panel;
  std::string digest;  // SHA-256 of the bytes that it was read from.
};

// Many series from the file that a command names.
DigestedPanel read_panel(const platform::Call& call, const PanelColumnNames& names,
                         base::Problems& problems);

}  // namespace commonweal::learning
