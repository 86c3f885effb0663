#pragma once

// The cascade of a mission: who asks whom, as a picture and as tables, and who has not passed it
// on.

#include "base/result.hpp"
#include "missions/cascade/ask_form_page.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /missions/{mission}/cascade?metric=
base::Result<platform::Response> show_cascade(const platform::Request& request,
                                              const Holdings& holdings);

// The same after a form that was refused.
platform::Response cascade_response(const SentForm& sent, const Holdings& holdings,
                                    const Mission& mission, const Metric* metric);

}  // namespace commonweal::missions
