#include "platform/identity/account_store.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace commonweal::platform {
namespace {

constexpr std::string_view kCurrent = R"(
  SELECT v.account_id, v.email, v.name, v.password_hash, v.code_secret, v.recovery_hashes,
         v.link_hash, v.link_ends_micros, v.epoch, v.disabled
  FROM account_version v
  WHERE v.row_id = (SELECT max(l.row_id) FROM account_version l WHERE l.account_id = v.account_id)
)";
constexpr auto kAny = "SELECT id FROM account ORDER BY id LIMIT 1";
constexpr auto kAddAccount = "INSERT INTO account (id, made_micros) VALUES (?, ?)";
constexpr auto kAddVersion = R"(
  INSERT INTO account_version (account_id, row_id, email, name, password_hash, code_secret,
                               recovery_hashes, link_hash, link_ends_micros, epoch, disabled)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
constexpr auto kProvider = R"(
  SELECT account_id FROM account_provider WHERE issuer = ? AND subject = ? ORDER BY account_id)";
constexpr auto kAddProvider = R"(
  INSERT INTO account_provider (account_id, row_id, issuer, subject) VALUES (?, ?, ?, ?))";

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    words.emplace_back(text.substr(0, text.find(' ')));
    text.remove_prefix(std::min(words.back().size() + 1, text.size()));
  }
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text.append(text.empty() ? "" : " ").append(word);
  return text;
}

Account account_in(const Statement& row) {
  Account account{.id = AccountId{row.integer(0)},
                  .email = row.text(1),
                  .name = row.text(2),
                  .password_hash = row.optional_text(3),
                  .sealed_code_secret = row.optional_text(4),
                  .recovery_hashes = words_in(row.text(5)),
                  .epoch = row.integer(8),
                  .disabled = row.integer(9) != 0};
  if (!row.is_null(6)) {
    account.link = {row.text(6), base::Instant(std::chrono::microseconds(row.integer(7)))};
  }
  return account;
}

std::optional<std::string_view> viewed(const std::optional<std::string>& text) { return text; }

std::optional<std::string_view> hash_of(const std::optional<AccountLink>& link) {
  if (!link) return std::nullopt;
  return link->hash;
}

std::optional<std::int64_t> end_of(const std::optional<AccountLink>& link) {
  if (!link) return std::nullopt;
  return link->ends.time_since_epoch().count();
}

template <class Key>
std::optional<Account> found(Transaction& transaction, std::string_view condition, Key key) {
  auto row = transaction.prepare(std::string(kCurrent).append(condition));
  if (!row.bind(key).next()) return std::nullopt;
  return account_in(row);
}

}  // namespace

bool has_accounts(Transaction& transaction) { return transaction.prepare(kAny).next(); }

std::vector<Account> all_accounts(Transaction& transaction) {
  auto row = transaction.prepare(std::string(kCurrent) + " ORDER BY v.email, v.account_id");
  std::vector<Account> accounts;
  while (row.next()) accounts.push_back(account_in(row));
  return accounts;
}

std::optional<Account> find_account(Transaction& transaction, AccountId id) {
  return found(transaction, " AND v.account_id = ? ORDER BY v.account_id",
               static_cast<std::int64_t>(id));
}

std::optional<Account> account_of_email(Transaction& transaction, std::string_view email) {
  if (email.empty()) return std::nullopt;
  return found(transaction, " AND v.email = ? ORDER BY v.account_id", email);
}

std::optional<Account> account_of_link(Transaction& transaction, std::string_view link_hash) {
  return found(transaction, " AND v.link_hash = ? ORDER BY v.account_id", link_hash);
}

std::optional<Account> account_of_provider(Transaction& transaction, std::string_view issuer,
                                           std::string_view subject) {
  auto row = transaction.prepare(kProvider);
  if (!row.bind(issuer).bind(subject).next()) return std::nullopt;
  return find_account(transaction, AccountId{row.integer(0)});
}

Account add_account(Transaction& transaction, Account account, const Act& act) {
  AuditedRows rows(transaction, "account");
  account.id = AccountId{rows.next_id()};
  const auto id = static_cast<std::int64_t>(account.id);
  const std::int64_t made = act.at.time_since_epoch().count();
  rows.digest().add(id).add(made);
  transaction.prepare(kAddAccount).bind(id).bind(made).run();
  std::move(rows).record(act);
  put_account(transaction, account, act);
  return account;
}

void put_account(Transaction& transaction, const Account& account, const Act& act) {
  AuditedRows rows(transaction, "account_version");
  const std::int64_t row_id = rows.next_id();
  const auto id = static_cast<std::int64_t>(account.id);
  rows.digest().add(row_id).add(id);
  auto add = transaction.prepare(kAddVersion);
  add.bind(id).bind(row_id);
  const auto put = [&](auto value) {
    rows.digest().add(value);
    add.bind(value);
  };
  put(std::string_view(account.email));
  put(std::string_view(account.name));
  put(viewed(account.password_hash));
  put(viewed(account.sealed_code_secret));
  const std::string recovery = joined(account.recovery_hashes);
  put(std::string_view(recovery));
  put(hash_of(account.link));
  put(end_of(account.link));
  put(account.epoch);
  put(std::int64_t{account.disabled ? 1 : 0});
  add.run();
  std::move(rows).record(act);
}

void tie_provider(Transaction& transaction, AccountId id, std::string_view issuer,
                  std::string_view subject, const Act& act) {
  AuditedRows rows(transaction, "account_provider");
  const std::int64_t row_id = rows.next_id();
  const auto account = static_cast<std::int64_t>(id);
  rows.digest().add(row_id).add(account).add(issuer).add(subject);
  transaction.prepare(kAddProvider).bind(account).bind(row_id).bind(issuer).bind(subject).run();
  std::move(rows).record(act);
}

}  // namespace commonweal::platform
