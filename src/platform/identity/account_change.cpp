#include "platform/identity/account_change.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "platform/identity/independence.hpp"
#include "platform/secret/token.hpp"

namespace commonweal::platform {
namespace {

using base::ErrorCode;

const Grant kAdministersAll{.role = Role::administrator, .scope = std::string(ScopeTree::kWhole)};

std::string hash_of_link(std::string_view token) { return token_hash("link", token); }

struct MadeLink {
  std::string token;
  AccountLink link;
};

MadeLink made_link(base::Instant now) {
  auto token = new_token();
  auto hash = hash_of_link(token);
  return {std::move(token), {std::move(hash), now + kLinkHours}};
}

Account put(Transaction& transaction, Account account, const Act& act) {
  put_account(transaction, account, act);
  return account;
}

bool can_administer(const Account& account, const std::vector<Grant>& grants) {
  const bool may = std::ranges::find(grants, kAdministersAll) != grants.end();
  return may && !account.disabled && account.password_hash.has_value();
}

// Whether nobody would be left to let others in.
bool is_last_administrator(Transaction& transaction, const Account& account) {
  auto grants = all_grants(transaction);
  if (!can_administer(account, grants[account.id])) return false;
  const auto accounts = all_accounts(transaction);
  return std::ranges::none_of(accounts, [&](const Account& other) {
    return other.id != account.id && can_administer(other, grants[other.id]);
  });
}

constexpr auto kLast =
    "This is the last administrator who can sign in. Let another person administer first.";

}  // namespace

std::string link_path(std::string_view link_token) {
  return "/set-password/" + std::string(link_token);
}

base::Result<Invited> invite(Transaction& transaction, const Invitation& invitation,
                             const Act& act) {
  if (account_of_email(transaction, invitation.email)) {
    return base::fail(ErrorCode::conflict, "There is already an account with this email address.");
  }
  auto [token, link] = made_link(act.at);
  auto account = add_account(
      transaction, {.email = invitation.email, .name = invitation.name, .link = std::move(link)},
      act);
  if (invitation.grant) {
    auto fine = check_gift(transaction, account.id, *invitation.grant, act);
    if (!fine) return base::fail(std::move(fine));
    give(transaction, account.id, *invitation.grant, act);
  }
  return Invited{std::move(account), std::move(token)};
}

Invited invite_first(Transaction& transaction, const Act& act) {
  CW_CHECK(!has_accounts(transaction));
  return *invite(transaction, {.email = "", .name = "Administrator", .grant = kAdministersAll},
                 act);
}

base::Result<Invited> new_link(Transaction& transaction, Account account, const Act& act) {
  if (account.disabled) {
    return base::fail(ErrorCode::conflict, "This account is disabled. Enable it first.");
  }
  auto fine = check_rescue(transaction, account.id, act);
  if (!fine) return base::fail(std::move(fine));
  auto [token, link] = made_link(act.at);
  account.link = std::move(link);
  return Invited{put(transaction, std::move(account), act), std::move(token)};
}

std::optional<Account> opened_by(Transaction& transaction, std::string_view link_token,
                                 base::Instant now) {
  if (!is_token(link_token)) return std::nullopt;
  auto account = account_of_link(transaction, hash_of_link(link_token));
  if (!account || account->disabled || account->link->ends <= now) return std::nullopt;
  return account;
}

Account set_password(Transaction& transaction, Account account, std::string hash, const Act& act) {
  account.password_hash = std::move(hash);
  account.link = std::nullopt;
  ++account.epoch;
  return put(transaction, std::move(account), act);
}

Account sign_out_everywhere(Transaction& transaction, Account account, const Act& act) {
  ++account.epoch;
  return put(transaction, std::move(account), act);
}

Account drop_second_factor(Transaction& transaction, Account account, const Act& act) {
  account.sealed_code_secret = std::nullopt;
  account.recovery_hashes.clear();
  ++account.epoch;
  return put(transaction, std::move(account), act);
}

base::Result<Account> reset_second_factor(Transaction& transaction, Account account,
                                          const Act& act) {
  auto fine = check_rescue(transaction, account.id, act);
  if (!fine) return base::fail(std::move(fine));
  return drop_second_factor(transaction, std::move(account), act);
}

base::Result<Account> disable(Transaction& transaction, Account account, const Act& act) {
  if (account.disabled) return account;
  if (is_last_administrator(transaction, account)) return base::fail(ErrorCode::conflict, kLast);
  account.disabled = true;
  account.link = std::nullopt;
  ++account.epoch;
  return put(transaction, std::move(account), act);
}

base::Result<Account> enable(Transaction& transaction, Account account, const Act& act) {
  if (!account.disabled) return account;
  account.disabled = false;
  return put(transaction, std::move(account), act);
}

base::Result<Account> withdraw_role(Transaction& transaction, Account account, const Grant& grant,
                                    const Act& act) {
  if (grant == kAdministersAll && is_last_administrator(transaction, account)) {
    return base::fail(ErrorCode::conflict, kLast);
  }
  auto fine = check_withdrawal(transaction, grant, act);
  if (!fine) return base::fail(std::move(fine));
  if (!withdraw(transaction, account.id, grant, act)) {
    return base::fail(ErrorCode::not_found, "This account does not hold that role there.");
  }
  return account;
}

base::Result<Account> give_role(Transaction& transaction, Account account, const Grant& grant,
                                const Act& act) {
  auto fine = check_gift(transaction, account.id, grant, act);
  if (!fine) return base::fail(std::move(fine));
  if (!give(transaction, account.id, grant, act)) return account;
  return sign_out_everywhere(transaction, std::move(account), act);
}

}  // namespace commonweal::platform
