#include "platform/identity/grant_store.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kCurrent = R"(
  SELECT g.account_id, g.role, g.scope
  FROM account_grant g
  WHERE g.given = 1
    AND g.row_id = (SELECT max(l.row_id) FROM account_grant l
                    WHERE l.account_id = g.account_id AND l.role = g.role AND l.scope = g.scope)
)";
constexpr auto kOrder = " ORDER BY g.account_id, g.role, g.scope";
constexpr auto kAdd = R"(
  INSERT INTO account_grant (account_id, row_id, role, scope, given) VALUES (?, ?, ?, ?, ?))";

Grant grant_in(const Statement& row) {
  const std::string word = row.text(1);
  const auto role = role_named({.place = "role", .text = word});
  CW_CHECK(role.has_value());
  return {.role = *role, .scope = row.text(2)};
}

void write(Transaction& transaction, AccountId id, const Grant& grant, bool given, const Act& act) {
  AuditedRows rows(transaction, "account_grant");
  const std::int64_t row_id = rows.next_id();
  const auto account = static_cast<std::int64_t>(id);
  const auto role = code_word(grant.role);
  const std::string_view scope = grant.scope;
  const std::int64_t now_given = given ? 1 : 0;
  rows.digest().add(row_id).add(account).add(role).add(scope).add(now_given);
  auto add = transaction.prepare(kAdd);
  add.bind(account).bind(row_id).bind(role).bind(scope).bind(now_given).run();
  std::move(rows).record(act);
}

bool holds(Transaction& transaction, AccountId id, const Grant& grant) {
  const auto grants = grants_of(transaction, id);
  return std::ranges::find(grants, grant) != grants.end();
}

}  // namespace

std::vector<Grant> grants_of(Transaction& transaction, AccountId id) {
  auto row = transaction.prepare(std::string(kCurrent) + " AND g.account_id = ?" + kOrder);
  row.bind(static_cast<std::int64_t>(id));
  std::vector<Grant> grants;
  while (row.next()) grants.push_back(grant_in(row));
  return grants;
}

std::map<AccountId, std::vector<Grant>> all_grants(Transaction& transaction) {
  auto row = transaction.prepare(std::string(kCurrent) + kOrder);
  std::map<AccountId, std::vector<Grant>> grants;
  while (row.next()) grants[AccountId{row.integer(0)}].push_back(grant_in(row));
  return grants;
}

bool give(Transaction& transaction, AccountId id, const Grant& grant, const Act& act) {
  if (holds(transaction, id, grant)) return false;
  write(transaction, id, grant, true, act);
  return true;
}

bool withdraw(Transaction& transaction, AccountId id, const Grant& grant, const Act& act) {
  if (!holds(transaction, id, grant)) return false;
  write(transaction, id, grant, false, act);
  return true;
}

}  // namespace commonweal::platform
