#pragma once

#include "base/result.hpp"
#include "missions/cascade/ask_form_page.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /interventions/{intervention}/spread: who does it, since when, for how many and how
// faithfully; and for those who report for a body, the forms to say so.
base::Result<platform::Response> show_intervention_spread(const platform::Request& request,
                                                          const missions::Holdings& holdings);

// The same with what was wrong with a form.
platform::Response intervention_spread_response(const missions::SentForm& sent,
                                                const missions::Holdings& holdings,
                                                const missions::Intervention& intervention);

}  // namespace commonweal::learning
