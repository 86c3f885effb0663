#include "platform/sign_in/role_fields.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "platform/html/radios.hpp"
#include "platform/html/select.hpp"
#include "platform/sign_in/role_words.hpp"

namespace commonweal::platform {
namespace {

constexpr auto kWholeName = "The whole";

bool may_give_some_role(const Visitor& visitor, const std::string& scope, const ScopeTree& tree) {
  return std::ranges::any_of(kRoles,
                             [&](Role role) { return may_give(visitor, {role, scope}, tree); });
}

tl::unexpected<base::Error> refuse(std::string place, std::string what) {
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::move(place), .what = std::move(what)});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

}  // namespace

Choices choices_of(const Reception& reception, Transaction& record, const Visitor& visitor) {
  const auto tree = reception.scope_tree(record);
  auto scopes = reception.scopes(record);
  scopes.insert(scopes.begin(), {.code = "", .name = kWholeName});
  Choices choices;
  for (auto& scope : scopes) {
    if (may_give_some_role(visitor, scope.code, tree)) choices.scopes.push_back(std::move(scope));
  }
  for (const Role role : kRoles) {
    const bool somewhere = std::ranges::any_of(choices.scopes, [&](const NamedScope& scope) {
      return may_give(visitor, {role, scope.code}, tree);
    });
    if (somewhere) choices.roles.push_back(role);
  }
  return choices;
}

Html role_fields(const Choices& choices, const Request& request, const Problems& problems) {
  Radios roles{.name = "role",
               .value = std::string(request.form("role").value_or("")),
               .fieldset = Fieldset{.legend = {.text = "Role"}},
               .error_message = message_for(problems, "role"),
               .classes = "govuk-radios--small"};
  for (const Role role : choices.roles) {
    roles.items.push_back(
        {.text = std::string(words_of(role)), .value = std::string(code_word(role))});
  }
  Select scopes{.name = "scope",
                .label = {.text = "For"},
                .value = std::string(request.form("scope").value_or("")),
                .error_message = message_for(problems, "scope")};
  for (const auto& scope : choices.scopes) {
    scopes.items.push_back({.text = scope.name, .value = scope.code});
  }
  return radios(roles).add(select(scopes));
}

base::Result<Grant> withdrawn_in(const Reception& reception, Transaction& record,
                                 const Request& request) {
  const auto role = role_named({.place = "role", .text = request.form("role").value_or("")});
  if (!role) return refuse("role", "Choose a role.");
  Grant grant{.role = *role, .scope = std::string(request.form("scope").value_or(""))};
  if (may_give(request.visitor, grant, reception.scope_tree(record))) return grant;
  return refuse("scope", "This role there is not yours to give.");
}

base::Result<Grant> grant_in(const Reception& reception, Transaction& record,
                             const Request& request) {
  auto grant = withdrawn_in(reception, record, request);
  if (!grant || grant->scope == ScopeTree::kWhole) return grant;
  const auto scopes = reception.scopes(record);
  if (std::ranges::find(scopes, grant->scope, &NamedScope::code) != scopes.end()) return grant;
  return refuse("scope", "There is no such body. Choose one from the list.");
}

}  // namespace commonweal::platform
