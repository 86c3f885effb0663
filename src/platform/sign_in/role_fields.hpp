#pragma once

// The fields by which a role on a scope is chosen, and what was chosen.

#include <vector>

#include "base/result.hpp"
#include "platform/html/html.hpp"
#include "platform/sign_in/form_page.hpp"

namespace commonweal::platform {

// What the visitor may give: the roles, and the scopes that they hold or that lie under those.
struct Choices {
  std::vector<Role> roles;
  std::vector<NamedScope> scopes;
};
Choices choices_of(const Reception& reception, Transaction& record, const Visitor& visitor);

Html role_fields(const Choices& choices, const Request& request, const Problems& problems);

// The role and scope that were sent; fails for what is none, or is not the visitor's to give.
// Withdrawn may be a role on a scope that is no longer there, too.
base::Result<Grant> withdrawn_in(const Reception& reception, Transaction& record,
                                 const Request& request);
base::Result<Grant> grant_in(const Reception& reception, Transaction& record,
                             const Request& request);

}  // namespace commonweal::platform
