#include "platform/identity/visitor.hpp"

#include <algorithm>

namespace commonweal::platform {

bool may_enter(const Visitor& visitor, Right right) {
  if (right == Right::unnamed) return false;
  if (right == Right::see_public) return true;
  if (visitor.is_guest()) return false;
  if (right == Right::own_account) return true;
  const bool whole = record_of(right).reach == Reach::whole;
  return std::ranges::any_of(visitor.grants, [&](const Grant& grant) {
    return allows(grant.role, right) && (!whole || grant.scope == ScopeTree::kWhole);
  });
}

bool may(const Visitor& visitor, Right right, std::string_view scope, const ScopeTree& tree) {
  if (!may_enter(visitor, right)) return false;
  if (right == Right::see_public || right == Right::own_account) return true;
  return allow(visitor.grants, right, scope, tree);
}

}  // namespace commonweal::platform
