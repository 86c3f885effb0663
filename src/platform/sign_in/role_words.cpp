#include "platform/sign_in/role_words.hpp"

#include <algorithm>

#include "platform/identity/independence.hpp"

namespace commonweal::platform {

std::string words_of(const std::string& scope, const std::vector<NamedScope>& scopes) {
  if (scope == ScopeTree::kWhole) return "the whole";
  const auto found = std::ranges::find(scopes, scope, &NamedScope::code);
  return found == scopes.end() ? scope : found->name;
}

std::string words_of(const Grant& grant, const std::vector<NamedScope>& scopes) {
  return std::string(words_of(grant.role)) + " for " + words_of(grant.scope, scopes);
}

std::string words_of(const std::vector<Grant>& grants, const std::vector<NamedScope>& scopes) {
  std::string text;
  for (const auto& grant : grants) {
    text.append(text.empty() ? "" : ", ").append(words_of(grant, scopes));
  }
  return text.empty() ? "None" : text;
}

bool may_give(const Visitor& visitor, const Grant& grant, const ScopeTree& tree) {
  const bool lets_in_here = std::ranges::any_of(visitor.grants, [&](const Grant& own) {
    if (!tree.lies_under(grant.scope, own.scope)) return false;
    if (own.role == Role::administrator) return true;
    const bool lesser = grant.role == Role::reader || grant.role == Role::analyst;
    return own.role == Role::body_lead && lesser;
  });
  if (grant.role != Role::independent) return lets_in_here;
  // The first of them, or one of their own; account_change tells which it is.
  return speaks_for(visitor.grants, grant.scope) ||
         (lets_in_here && grant.scope != ScopeTree::kWhole);
}

}  // namespace commonweal::platform
