#pragma once

// What keeps an independent body independent of those whom it reports on: which roles no one person
// holds together, and who may let people into such a body. Held where grants are written, so that
// shell and pages cannot differ (docs/decisions/0027-independent-body.md).

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "platform/audit/audit.hpp"
#include "platform/identity/account.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

// Whether these grants let someone speak for that independent body: for it by name. A grant on a
// body above it does not do, or the centre would appoint itself by a scope that holds all.
bool speaks_for(std::span<const Grant> grants, std::string_view body);

// Why a role cannot be held beside those that are; none where it can.
std::optional<std::string> conflict_of(std::span<const Grant> held, Role given);

// Whether the one who acts may give that grant to the account, or withdraw it: of the independent
// role, and to oneself. What else they may give is checked by the caller.
base::Result<void> check_gift(Transaction& transaction, AccountId account, const Grant& grant,
                              const Act& act);
base::Result<void> check_withdrawal(Transaction& transaction, const Grant& grant, const Act& act);

// A new link or no second factor would open the account to whoever asked for that: not to an
// administrator, where its person speaks for an independent body.
base::Result<void> check_rescue(Transaction& transaction, AccountId account, const Act& act);

// What was done to an independent body's people by others than they: who let them in first, who
// disabled an account. No name of a person.
struct OutsideAct {
  base::Instant at;
  std::string action;    // As the audit has it: "account disable".
  bool is_at_the_shell;  // Or an administrator's, on the pages.
};
std::vector<OutsideAct> outside_acts(Transaction& transaction, std::string_view body);

}  // namespace commonweal::platform
