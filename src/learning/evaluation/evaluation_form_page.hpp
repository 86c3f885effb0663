#pragma once

// The form by which a plan is registered or changed; what was typed comes back with its problems.

#include <string>

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "missions/record.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /evaluations/new
base::Result<platform::Response> show_new_evaluation(const platform::Request& request,
                                                     const missions::Holdings& holdings);

// GET /evaluations/{evaluation}/edit. Forbidden where the visitor may not for its body.
base::Result<platform::Response> show_evaluation_edit(const platform::Request& request,
                                                      const missions::Holdings& holdings);

// What the form holds as a record; its code is given, or made from the title where it is new.
missions::Record evaluation_sent(const platform::Request& request, const std::string& code);

// The form again with what was wrong.
platform::Response evaluation_form_again(const platform::Request& request,
                                         const missions::Holdings& holdings,
                                         const base::Error& fault);

}  // namespace commonweal::learning
