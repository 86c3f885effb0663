#pragma once

// Accounts at the shell, for whoever keeps the service. What an administrator does on the pages,
// and what needs no one to be signed in: the first invitation, and the way back for the locked out.

#include "platform/cli/command.hpp"

namespace commonweal::platform {

extern const Command kInviteAccount;
extern const Command kListAccounts;
extern const Command kGrantRole;
extern const Command kWithdrawRole;
extern const Command kDisableAccount;
extern const Command kEnableAccount;
extern const Command kResetSecondFactor;

}  // namespace commonweal::platform
