#pragma once

// The effects of an intervention drawn against the line of no effect, one chart for each measure:
// what is measured otherwise has no common axis.

#include "learning/toolkit/intervention_view.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

// Of the effects that have limits; empty where none has.
platform::Html effects_charts(const InterventionView& view);

}  // namespace commonweal::learning
