#pragma once

// The forms by which a lead says that a body does an intervention, or no longer does; what was
// typed comes back with its problems.

#include "learning/spread/intervention_spread.hpp"
#include "missions/cascade/ask_form_page.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::learning {

// At the top of a page: what was wrong, or what was done ("?done=").
platform::Html adoption_outcome(const missions::SentForm& sent);

// Those that the visitor may send; nothing for a guest.
platform::Html adoption_forms(const missions::SentForm& sent, const missions::Holdings& holdings,
                              const InterventionSpread& spread);

}  // namespace commonweal::learning
