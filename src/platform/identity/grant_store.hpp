#pragma once

// Who holds which role on which scope, as of now. Given and withdrawn in rows of their own, with
// their audit row, in the transaction of the caller.

#include <map>
#include <vector>

#include "platform/audit/audit.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

std::vector<Grant> grants_of(Transaction& transaction, AccountId id);  // By role and scope.
std::map<AccountId, std::vector<Grant>> all_grants(Transaction& transaction);

// Write nothing, and say so, where it is so already.
bool give(Transaction& transaction, AccountId id, const Grant& grant, const Act& act);
bool withdraw(Transaction& transaction, AccountId id, const Grant& grant, const Act& act);

}  // namespace commonweal::platform
