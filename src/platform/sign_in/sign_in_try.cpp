#include "platform/sign_in/sign_in_try.hpp"

#include <algorithm>
#include <optional>

#include "platform/identity/account_store.hpp"
#include "platform/secret/one_time_code.hpp"
#include "platform/secret/password_rules.hpp"
#include "platform/secret/token.hpp"
#include "platform/session/attempt_store.hpp"
#include "platform/session/half_way_store.hpp"

namespace commonweal::platform {
namespace {

// Longer than any that is taken, in the longest characters: not worth a hash.
constexpr std::size_t kPasswordBytesMax = 4 * kPasswordLettersMax;

template <class Read>
auto read_record(const Reception& reception, Read read) {
  Transaction record(reception.memory.record, Access::read);
  return read(record);
}

Act act_of(const Reception& reception, const Account& account) {
  return {.at = reception.memory.now(), .actor = actor_of(account.id), .action = "sign in"};
}

// Made at the cost of an older version: made anew, now that the password is at hand.
void renew_hash(const Reception& reception, const Account& account, std::string_view password) {
  auto hash = reception.hasher.hash(password);
  Transaction record(reception.memory.record, Access::write);
  auto present = find_account(record, account.id);
  if (!present || present->password_hash != account.password_hash) return;
  present->password_hash = std::move(hash);
  put_account(record, *present, act_of(reception, account));
  record.commit();
}

bool is_password(const Reception& reception, const std::optional<Account>& account,
                 std::string_view typed) {
  if (typed.size() > kPasswordBytesMax) typed = "";
  const auto password = normal_password(typed);
  const auto match =
      reception.hasher.check(password, account ? account->password_hash : std::nullopt);
  if (match == PasswordMatch::no || account->disabled) return false;
  if (match == PasswordMatch::yes_at_other_cost) renew_hash(reception, *account, password);
  return true;
}

SignInAnswer answer_for(const Reception& reception, const std::optional<Account>& account,
                        std::string_view password) {
  if (!is_password(reception, account, password)) return Refused{};
  if (account->sealed_code_secret) return NeedsCode{*account};
  return LetIn{*account};
}

bool take_one_time_code(const Reception& reception, const Account& account,
                        std::string_view typed) {
  if (!account.sealed_code_secret) return false;
  const auto secret = reception.key.open(*account.sealed_code_secret, sealed_about(account.id));
  if (!secret) return false;
  Transaction desk(reception.memory.desk, Access::write);
  const auto step =
      step_of_code(*secret, typed, reception.memory.now(), last_used_step(desk, account.id));
  if (!step) return false;
  use_step(desk, account.id, *step);
  desk.commit();
  return true;
}

bool take_recovery_code(const Reception& reception, const Account& account,
                        std::string_view typed) {
  Transaction record(reception.memory.record, Access::write);
  auto present = find_account(record, account.id);
  if (!present || std::erase(present->recovery_hashes, recovery_hash(typed)) == 0) return false;
  put_account(record, *present, act_of(reception, account));
  record.commit();
  return true;
}

}  // namespace

std::string recovery_hash(std::string_view typed) {
  return token_hash("recovery", plain_written_code(typed));
}

SignInAnswer try_password(const Reception& reception, std::string_view email,
                          std::string_view password, const std::string& address) {
  const auto known = email_in({.place = "email", .text = email});
  const std::string who = known.value_or("");
  const auto now = reception.memory.now();
  const auto wait = wait_before(reception.memory.desk, {.who = who, .where = address}, now);
  if (wait) return MustWait{*wait};
  const auto account =
      read_record(reception, [&](Transaction& record) { return account_of_email(record, who); });
  return answer_for(reception, account, password);
}

SignInAnswer try_own_password(const Reception& reception, AccountId id, std::string_view password,
                              const std::string& address) {
  const auto now = reception.memory.now();
  const auto account =
      read_record(reception, [&](Transaction& record) { return find_account(record, id); });
  const Attempt attempt{.who = "again " + actor_of(id), .where = address};
  if (const auto wait = wait_before(reception.memory.desk, attempt, now)) return MustWait{*wait};
  if (!is_password(reception, account, password)) return Refused{};
  Transaction desk(reception.memory.desk, Access::write);
  note_success(desk, attempt, now);
  desk.commit();
  return LetIn{*account};
}

SignInAnswer try_code(const Reception& reception, AccountId id, std::string_view typed,
                      const std::string& address) {
  const auto now = reception.memory.now();
  const Attempt attempt{.who = "code " + actor_of(id), .where = address};
  if (const auto wait = wait_before(reception.memory.desk, attempt, now)) return MustWait{*wait};
  const auto account =
      read_record(reception, [&](Transaction& record) { return find_account(record, id); });
  if (!account || account->disabled) return Refused{};
  const bool right = take_one_time_code(reception, *account, typed) ||
                     take_recovery_code(reception, *account, typed);
  if (!right) return Refused{};
  Transaction desk(reception.memory.desk, Access::write);
  note_success(desk, attempt, now);
  desk.commit();
  return LetIn{*account};
}

}  // namespace commonweal::platform
