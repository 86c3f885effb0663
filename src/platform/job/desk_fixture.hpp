#pragma once

// For tests: a desk with the tables of jobs, and a folder of the test's own.

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "platform/job/job_store.hpp"
#include "platform/store/store_fixture.hpp"

namespace commonweal::platform {

// 23 November 2026 at 04:05 UTC.
inline constexpr base::Instant kNow{std::chrono::seconds{1'795'406'706}};

inline JobOrder order_of(std::vector<std::string> words) {
  return {.title = "A test",
          .words = std::move(words),
          .account = AccountId{12},
          .actor = "account:12",
          .scope = ""};
}

struct DeskFixture : testing::Test {
  DeskFixture() {
    std::string name = (std::filesystem::temp_directory_path() / "desk_XXXXXX").string();
    folder = mkdtemp(name.data());
    desk.emplace(opened());
  }
  ~DeskFixture() override {
    desk.reset();
    std::filesystem::remove_all(folder);
  }

  Store opened() const {
    return Store::open(database.url(), {read_migrations("src/platform/job/migrations", "job")})
        .value();
  }

  template <class Function, class... Given>
  auto read(Function function, const Given&... given) {
    Transaction transaction(*desk, Access::read);
    return function(transaction, given...);
  }
  template <class Function, class... Given>
  auto write(Function function, const Given&... given) {
    Transaction transaction(*desk, Access::write);
    if constexpr (std::is_void_v<decltype(function(transaction, given...))>) {
      function(transaction, given...);
      transaction.commit();
    } else {
      auto answer = function(transaction, given...);
      transaction.commit();
      return answer;
    }
  }

  std::string ask(const JobOrder& order, base::Instant now = kNow) {
    return write(ask_for_job, order, now).value();
  }
  std::optional<Job> find(const std::string& id) { return read(find_job, id); }

  TestDatabase database;
  std::filesystem::path folder;
  std::optional<Store> desk;
};

}  // namespace commonweal::platform
