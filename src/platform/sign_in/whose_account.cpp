#include "platform/sign_in/whose_account.hpp"

#include <algorithm>

namespace commonweal::platform {

std::string path_of(AccountId id) {
  return "/accounts/" + std::to_string(static_cast<std::int64_t>(id));
}

bool may_look_after(const Visitor& visitor, std::span<const Grant> theirs, const ScopeTree& tree) {
  if (may_enter(visitor, Right::administer)) return true;
  return std::ranges::any_of(theirs, [&](const Grant& grant) {
    return may(visitor, Right::give_roles, grant.scope, tree);
  });
}

}  // namespace commonweal::platform
