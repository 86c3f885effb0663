#include "missions/report/report_asker_store.hpp"

#include <algorithm>
#include <vector>

#include "platform/identity/account_store.hpp"
#include "platform/identity/grant_store.hpp"
#include "platform/identity/independence.hpp"

namespace commonweal::missions {
namespace {

using platform::Transaction;

// What the account may as of now; nothing where it is disabled.
std::vector<platform::Grant> grants_now(Transaction& transaction,
                                        std::optional<platform::AccountId> account) {
  if (!account) return {};
  const auto found = platform::find_account(transaction, *account);
  if (!found || found->disabled) return {};
  return platform::grants_of(transaction, *account);
}

}  // namespace

bool writes_for(Transaction& transaction, std::optional<platform::AccountId> account,
                const std::string& body) {
  return platform::speaks_for(grants_now(transaction, account), body);
}

bool answers_reports(Transaction& transaction, std::optional<platform::AccountId> account) {
  const auto grants = grants_now(transaction, account);
  return std::ranges::any_of(grants, [](const platform::Grant& grant) {
    return grant.scope == platform::ScopeTree::kWhole &&
           platform::allows(grant.role, platform::Right::steer);
  });
}

}  // namespace commonweal::missions
