#pragma once

// Who is asking: a guest, or a person who signed in, with what they were granted. Holds no more of
// a person than a page needs to greet them.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/html/brand.hpp"
#include "platform/identity/right.hpp"

namespace commonweal::platform {

enum class AccountId : std::int64_t {};

struct Visitor {
  std::optional<AccountId> account;  // None: a guest.
  std::string name;                  // As the person wants to be called.
  std::string actor;                 // As the audit names them: "account:12".
  std::vector<Grant> grants;
  std::string form_token;  // What a form must bring back, so that no other site can send it.
  Brand brand = {};        // Of the service that they came to.

  bool is_guest() const { return !account; }
};

// Whether they may come in: hold it on some scope, or on the whole where the right asks for that.
bool may_enter(const Visitor& visitor, Right right);

// Whether they may do it to what belongs to a scope.
bool may(const Visitor& visitor, Right right, std::string_view scope, const ScopeTree& tree);

}  // namespace commonweal::platform
