#pragma once

#include <string_view>

#include "base/result.hpp"
#include "learning/toolkit/intervention_view.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::learning {

// Not found, with its sentence.
base::Result<InterventionView> load_intervention(const missions::Holdings& holdings,
                                                 std::string_view code);

}  // namespace commonweal::learning
