#include "platform/identity/independence.hpp"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>

#include "base/number_text.hpp"
#include "platform/identity/account_store.hpp"
#include "platform/identity/grant_store.hpp"

namespace commonweal::platform {
namespace {

using base::ErrorCode;

constexpr std::string_view kAccountActor = "account:";

// None at the shell.
std::optional<AccountId> account_in(std::string_view actor) {
  if (!actor.starts_with(kAccountActor)) return std::nullopt;
  const auto id =
      base::parse_id<AccountId>({.place = "actor", .text = actor.substr(kAccountActor.size())});
  return id ? std::optional(*id) : std::nullopt;
}

// Those who centre and bodies work through; none of them writes the report on that work.
bool is_reported_on(Role role) { return role != Role::reader && role != Role::independent; }

std::string role_words(Role role) {
  std::string words(words_of(role));
  words[0] = static_cast<char>(words[0] - 'A' + 'a');
  return words;
}

// Whether a person has come in by the account, at any time.
constexpr auto kSeated = R"(
  SELECT count(*) FROM account_version v
  WHERE v.account_id = ? AND v.password_hash IS NOT NULL
  UNION ALL SELECT count(*) FROM account_provider p WHERE p.account_id = ?
  ORDER BY 1 DESC
)";

bool is_seated(Transaction& transaction, AccountId id) {
  auto row = transaction.prepare(kSeated);
  row.bind(static_cast<std::int64_t>(id)).bind(static_cast<std::int64_t>(id));
  return row.next() && row.integer(0) > 0;
}

struct Holders {
  bool any_seated = false;   // Someone has come in.
  bool any_enabled = false;  // Someone of them still can.
};

Holders holders_of(Transaction& transaction, const std::string& body) {
  Holders holders;
  for (const auto& [id, grants] : all_grants(transaction)) {
    if (!speaks_for(grants, body) || !is_seated(transaction, id)) continue;
    holders.any_seated = true;
    const auto account = find_account(transaction, id);
    holders.any_enabled |= account && !account->disabled;
  }
  return holders;
}

// Someone of the body itself; while it has nobody yet, an administrator; where nobody is left who
// can come in, whoever runs the service.
base::Result<void> check_appointing(Transaction& transaction, const Grant& grant, const Act& act) {
  const auto actor = account_in(act.actor);
  if (actor && speaks_for(grants_of(transaction, *actor), grant.scope)) return {};
  const auto holders = holders_of(transaction, grant.scope);
  if (!holders.any_seated || (!actor && !holders.any_enabled)) return {};
  return base::fail(ErrorCode::forbidden,
                    "This body is independent: only its own people let others in or withdraw "
                    "their role. Ask one of them.");
}

}  // namespace

bool speaks_for(std::span<const Grant> grants, std::string_view body) {
  return body != ScopeTree::kWhole && std::ranges::any_of(grants, [&](const Grant& grant) {
           return grant.role == Role::independent && grant.scope == body;
         });
}

std::optional<std::string> conflict_of(std::span<const Grant> held, Role given) {
  for (const auto& grant : held) {
    const bool clash = given == Role::independent        ? is_reported_on(grant.role)
                       : grant.role == Role::independent ? is_reported_on(given)
                                                         : false;
    if (!clash) continue;
    return "This person is " + role_words(grant.role) + " already, and nobody is both that and " +
           role_words(given) +
           ": who reports on the work has no part in it. Withdraw the one role first, or give the "
           "other to another person.";
  }
  return std::nullopt;
}

base::Result<void> check_gift(Transaction& transaction, AccountId account, const Grant& grant,
                              const Act& act) {
  const auto held = grants_of(transaction, account);
  const bool administers = std::ranges::find(held, Role::administrator, &Grant::role) != held.end();
  if (account_in(act.actor) == account && !administers) {
    return base::fail(ErrorCode::forbidden,
                      "You cannot give a role to yourself. Ask someone else who may give it.");
  }
  if (auto conflict = conflict_of(held, grant.role)) {
    return base::fail(ErrorCode::conflict, *std::move(conflict));
  }
  if (grant.role != Role::independent) return {};
  if (grant.scope == ScopeTree::kWhole) {
    return base::fail(ErrorCode::invalid_input,
                      "The independent role is for one body, not for the whole. Name the body.");
  }
  return check_appointing(transaction, grant, act);
}

base::Result<void> check_withdrawal(Transaction& transaction, const Grant& grant, const Act& act) {
  if (grant.role != Role::independent) return {};
  return check_appointing(transaction, grant, act);
}

base::Result<void> check_rescue(Transaction& transaction, AccountId account, const Act& act) {
  if (!account_in(act.actor) || !is_seated(transaction, account)) return {};
  const auto held = grants_of(transaction, account);
  const bool is_independent =
      std::ranges::find(held, Role::independent, &Grant::role) != held.end();
  if (!is_independent) return {};
  return base::fail(ErrorCode::forbidden,
                    "This person speaks for an independent body, and a new way in would open their "
                    "account to others. It is made at the shell only, and the body's reports say "
                    "so.");
}

namespace {

// Every grant of the independent role for the body, and all that was done to the accounts that ever
// held it, each with its act, in the order in which it was written.
constexpr auto kActs = R"(
  SELECT a.id, a.at_micros, a.actor, a.action, g.account_id, g.given
  FROM account_grant g
  JOIN audit a ON a.table_name = 'account_grant' AND g.row_id BETWEEN a.first_row AND a.last_row
  WHERE g.role = 'independent' AND g.scope = ?
  UNION ALL
  SELECT a.id, a.at_micros, a.actor, a.action, v.account_id, -1
  FROM account_version v
  JOIN audit a ON a.table_name = 'account_version' AND v.row_id BETWEEN a.first_row AND a.last_row
  WHERE v.account_id IN (SELECT g.account_id FROM account_grant g
                         WHERE g.role = 'independent' AND g.scope = ?)
  ORDER BY 1
)";

constexpr std::string_view kTold[] = {"account disable", "account enable", "account invite",
                                      "account reset-second-factor"};

}  // namespace

std::vector<OutsideAct> outside_acts(Transaction& transaction, std::string_view body) {
  auto row = transaction.prepare(kActs);
  row.bind(body).bind(body);
  std::set<AccountId> holders;
  std::vector<OutsideAct> acts;
  while (row.next()) {
    const AccountId account{row.integer(4)};
    const std::int64_t given = row.integer(5);
    const std::string action = row.text(3);
    const auto actor = account_in(row.text(2));
    const bool is_inside = actor && holders.contains(*actor);
    const bool is_told = given >= 0 || (holders.contains(account) &&
                                        std::ranges::find(kTold, action) != std::end(kTold));
    if (given == 1) holders.insert(account);
    if (given == 0) holders.erase(account);
    if (is_inside || !is_told) continue;
    acts.push_back({.at = base::Instant{std::chrono::microseconds{row.integer(1)}},
                    .action = action,
                    .is_at_the_shell = !actor});
  }
  return acts;
}

}  // namespace commonweal::platform
