#pragma once

// For tests: accounts in the real store. Tests run in the source root.

#include <chrono>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "platform/identity/account_change.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::platform {

inline std::vector<MigrationSet> identity_schema() {
  return {read_migrations("src/platform/audit/migrations", "audit"),
          read_migrations("src/platform/identity/migrations", "identity")};
}

// 23 November 2026 at 04:05 UTC.
inline constexpr base::Instant kMorning{std::chrono::seconds{1'795'406'706}};

inline Act act_at(base::Instant now, std::string action = "test") {
  return {.at = now, .actor = "shell:ann", .action = std::move(action)};
}

struct IdentityFixture : testing::Test {
  // In a transaction of its own.
  template <class Change>
  auto changed(Change change) {
    Transaction transaction(store, Access::write);
    auto result = change(transaction);
    transaction.commit();
    return result;
  }
  Invited given_account(const std::string& email, const std::string& name,
                        std::optional<Grant> grant = std::nullopt) {
    return changed([&](Transaction& transaction) {
      return invite(transaction, {email, name, std::move(grant)}, act_at(kMorning)).value();
    });
  }
  // With a password, as far as the record goes.
  Account given_person(const std::string& email, std::optional<Grant> grant = std::nullopt) {
    auto invited = given_account(email, "Ann", std::move(grant));
    return changed([&](Transaction& transaction) {
      return set_password(transaction, invited.account, "hash", act_at(kMorning));
    });
  }
  // The first column of every row, as text on a line each.
  std::string rows(std::string_view sql) {
    Transaction transaction(store, Access::read);
    auto row = transaction.prepare(sql);
    std::string text;
    while (row.next()) text += row.text(0) + '\n';
    return text;
  }

  TestDatabase database{TestDatabase::Place::memory};
  Store store = Store::open(database.url(), identity_schema()).value();
};

}  // namespace commonweal::platform
