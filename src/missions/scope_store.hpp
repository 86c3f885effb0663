#pragma once

// Bodies as the scopes on which people are let in.

#include <map>
#include <string>

#include "platform/identity/right.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

platform::ScopeTree load_scope_tree(platform::Transaction& transaction);

// What each is called, by its code.
std::map<std::string, std::string> load_scope_names(platform::Transaction& transaction);

}  // namespace commonweal::missions
