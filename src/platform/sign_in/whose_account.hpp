#pragma once

// Which accounts of others a visitor may look after, and where.

#include <span>
#include <string>

#include "platform/identity/visitor.hpp"

namespace commonweal::platform {

std::string path_of(AccountId id);  // "/accounts/12"

// Administrators of the whole look after everyone; those who may let others in on a scope, after
// whoever holds a role there or below.
bool may_look_after(const Visitor& visitor, std::span<const Grant> theirs, const ScopeTree& tree);

}  // namespace commonweal::platform
