#pragma once

#include <functional>
#include <istream>
#include <string>
#include <string_view>

#include "base/problems.hpp"
#include "learning/monitor/panel_rows.hpp"

namespace commonweal::learning {

struct PanelColumnNames {
  std::string metric = {};  // Empty: "metric", if there is such a column.
  std::string body = "body";
  std::string date = "date";
  std::string value = "value";
  std::string cases = {};  // Empty: there are none.
};

// Plain CSV by all threads at once, in bounded memory beside what is kept; anything else by the
// careful reader, which gathers every problem with its place.
enum class PanelLanes { both, careful };

// Is told every byte of the file, so that its digest can be taken on the way; `begin` again where
// reading begins anew.
struct PanelBytes {
  std::function<void()> begin = [] {};
  std::function<void(std::string_view part)> add = [](std::string_view) {};
};

PanelFile read_panel_rows(const std::string& path, std::istream& standard_input,
                          const PanelColumnNames& names, const PanelBytes& bytes,
                          base::Problems& problems, PanelLanes lanes = PanelLanes::both);

}  // namespace commonweal::learning
