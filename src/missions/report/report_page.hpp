#pragma once

// The page of a report, that everybody reads, and its PDF. A draft is shown to the body that writes
// it. `holdings.today` decides what is late.

#include <optional>
#include <string>
#include <vector>

#include "base/period.hpp"
#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /reports/{report}: the newest version, or that of ?version=1; ?draft=yes, for who writes it,
// what the next would say.
base::Result<platform::Response> show_report(const platform::Request& request,
                                             const Holdings& holdings);

// GET /reports/{report}.pdf
base::Result<platform::Response> answer_report_pdf(const platform::Request& request,
                                                   const Holdings& holdings);

}  // namespace commonweal::missions
