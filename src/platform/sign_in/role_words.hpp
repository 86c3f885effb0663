#pragma once

// Roles and scopes as people read them: "Analyst for Leeds".

#include <string>
#include <vector>

#include "platform/identity/right.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

// "the whole", or the scope's name, or its code where nothing is known of it.
std::string words_of(const std::string& scope, const std::vector<NamedScope>& scopes);
std::string words_of(const Grant& grant, const std::vector<NamedScope>& scopes);
std::string words_of(const std::vector<Grant>& grants, const std::vector<NamedScope>& scopes);

// Whether someone with these grants may ask to give or withdraw that one. An administrator gives
// any role on their scope and below, a body lead lets readers and analysts in on theirs. The role
// of an independent body is its own people's to give; an administrator gives the first.
bool may_give(const Visitor& visitor, const Grant& grant, const ScopeTree& tree);

}  // namespace commonweal::platform
