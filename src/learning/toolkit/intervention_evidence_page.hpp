#pragma once

// What stands behind an intervention and around it, as parts of its page: studies by design, what
// reaches the same people, what is still asked, what was said before.

#include "learning/toolkit/intervention_view.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

platform::Html in_use_section(const InterventionView& view);
platform::Html studies_section(const InterventionView& view);
platform::Html overlaps_section(const InterventionView& view);
platform::Html questions_section(const InterventionView& view);
platform::Html versions_section(const InterventionView& view);

}  // namespace commonweal::learning
