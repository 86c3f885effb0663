#pragma once

// For tests: people of the record, a desk, and a clock that stands until it is moved.

#include <string>
#include <vector>

#include "platform/identity/identity_fixture.hpp"
#include "platform/session/recognise.hpp"
#include "platform/session/session_store.hpp"

namespace commonweal::platform {

inline std::vector<MigrationSet> session_schema() {
  return {read_migrations("src/platform/session/migrations", "session")};
}

struct SessionFixture : IdentityFixture {
  template <class Change>
  auto at_desk(Change change) {
    Transaction transaction(desk, Access::write);
    auto result = change(transaction);
    transaction.commit();
    return result;
  }
  std::string given_session(const Account& account) {
    return at_desk([&](Transaction& t) {
      return begin_session(t, {.account = account.id, .epoch = account.epoch, .began = now});
    });
  }
  Memory memory() {
    return {.record = store, .desk = desk, .now = [this] { return now; }};
  }
  Visitor seen(const std::string& token) {
    return recognise(memory(), {.headers = {{"Cookie", "session=" + token}}});
  }
  std::int64_t count(std::string_view table) {
    return at_desk([&](Transaction& t) {
      auto row = t.prepare("SELECT count(*) FROM " + std::string(table));
      row.next();
      return row.integer(0);
    });
  }

  TestDatabase desk_database{TestDatabase::Place::memory};
  Store desk = Store::open(desk_database.url(), session_schema()).value();
  base::Instant now = kMorning;
};

}  // namespace commonweal::platform
