#pragma once

#include "base/period.hpp"
#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /reports: what is published, of ?mission=health the parts on that mission; and, for who
// writes, the drafts and a form to begin one. `holdings.today` decides what is late.
base::Result<platform::Response> show_reports(const platform::Request& request,
                                              const Holdings& holdings);

// The same page where the form to begin a report could not be taken: as it was sent, with what was
// wrong.
platform::Response reports_page_again(const platform::Request& request, const Holdings& holdings,
                                      const base::Error& error);

}  // namespace commonweal::missions
