#pragma once

#include <vector>

#include "missions/directory.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::learning {

// Effects as people take them away: on the scale that is pooled, and as they are read.
platform::DataSheet effects_sheet(const missions::Directory& directory,
                                  const std::vector<const missions::Effect*>& effects);

}  // namespace commonweal::learning
