#pragma once

// The account of whoever is signed in, read and changed with its audit row.

#include <functional>
#include <string>

#include "platform/identity/account_change.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

Account own_account(const Reception& reception, const Request& request);

using Change = std::function<Account(Transaction& record, Account account, const Act& act)>;

// In one transaction, from the account as it stands then. What ends sessions ends them at the desk
// too, so that they are no longer listed.
Account change_own_account(const Reception& reception, const Request& request, std::string action,
                           const Change& change);

Act act_of(const Reception& reception, const Request& request, std::string action);

}  // namespace commonweal::platform
