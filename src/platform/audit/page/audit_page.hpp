#pragma once

#include <functional>
#include <string>

#include "base/result.hpp"
#include "platform/html/page.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

// What makes a page of the site out of a title and its content.
using AuditFrame = std::function<Page(std::string title, Html main)>;

// GET /audit?from=&to=&actor=&action=&table=&page=: the acts, newest first, and the chain's state.
// Days that are none come back on the page with what was typed, status 400. Fails for a page that
// there is not. Who may read it, the route says.
base::Result<Response> show_audit(const Request& request, Transaction& transaction,
                                  const AuditFrame& frame);

}  // namespace commonweal::platform
