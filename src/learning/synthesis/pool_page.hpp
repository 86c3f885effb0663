#pragma once

// The studies of an intervention pooled, with what is not pooled beside it.

#include "base/result.hpp"
#include "learning/synthesis/publish_form_page.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /interventions/{intervention}/pool?outcome=…&method=…&inference=…&moderator=…&look=…
base::Result<platform::Response> show_pool(const platform::Request& request,
                                           const missions::Holdings& holdings);

// The same after a form that was refused.
platform::Response pool_response(const SentPublication& sent, const missions::Holdings& holdings,
                                 const HeldSynthesis& held);

// GET /interventions/{intervention}/pool/{chart}.svg, .png, .csv, .xlsx: forest, leave-one-out,
// cumulative, funnel, bubble or subgroups; as a table also studies, which the shell pools, and
// inputs, whose SHA-256 is the digest.
base::Result<platform::Response> take_pool_svg(const platform::Request& request,
                                               const missions::Holdings& holdings);
base::Result<platform::Response> take_pool_png(const platform::Request& request,
                                               const missions::Holdings& holdings);
base::Result<platform::Response> take_pool_csv(const platform::Request& request,
                                               const missions::Holdings& holdings);
base::Result<platform::Response> take_pool_xlsx(const platform::Request& request,
                                                const missions::Holdings& holdings);

}  // namespace commonweal::learning
