#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /delivery: everything that was funded.
base::Result<platform::Response> show_deliveries(const platform::Request& request,
                                                 const missions::Holdings& holdings);

// GET /proposals/{proposal}/delivery: one, with the form for who may report.
base::Result<platform::Response> show_delivery(const platform::Request& request,
                                               const missions::Holdings& holdings);

// The same, after a form that could not be taken.
platform::Response delivery_form_again(const platform::Request& request,
                                       const missions::Holdings& holdings,
                                       const base::Error& fault);

}  // namespace commonweal::investment
