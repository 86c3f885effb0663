#pragma once

// Accounts in the system of record. Each change is a version with its audit row, in the
// transaction of the caller, who checks that it may be made (account_change.hpp).

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "platform/audit/audit.hpp"
#include "platform/identity/account.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

bool has_accounts(Transaction& transaction);
std::vector<Account> all_accounts(Transaction& transaction);  // By email.

std::optional<Account> find_account(Transaction& transaction, AccountId id);
std::optional<Account> account_of_email(Transaction& transaction, std::string_view email);
std::optional<Account> account_of_link(Transaction& transaction, std::string_view link_hash);
std::optional<Account> account_of_provider(Transaction& transaction, std::string_view issuer,
                                           std::string_view subject);

// Gives the account its id.
Account add_account(Transaction& transaction, Account account, const Act& act);
void put_account(Transaction& transaction, const Account& account, const Act& act);
void tie_provider(Transaction& transaction, AccountId id, std::string_view issuer,
                  std::string_view subject, const Act& act);

}  // namespace commonweal::platform
