#pragma once

// What an intervention does, as parts of its page: each effect in words with its limits and how
// sure it is, and apart from them the returns that others have published.

#include "learning/toolkit/intervention_view.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

platform::Html effects_section(const missions::Directory& directory, const InterventionView& view);

// Empty where none is published.
platform::Html returns_section(const missions::Directory& directory, const InterventionView& view);

}  // namespace commonweal::learning
