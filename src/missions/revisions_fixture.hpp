#pragma once

// For tests: the waiting list, and figures of it revised days later.

#include <string>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {

struct RevisionsFixture : PageFixture {
  RevisionsFixture() { given_waiting_list(); }

  // May from 120 to 110 after a day, and 114 after two; January from 100 to 101.
  void given_revisions() {
    revise(1, 5, 110);
    revise(2, 5, 114);
    revise(2, 1, 101);
  }
  void revise(int days_later, unsigned month, double value) {
    platform::Transaction transaction(store, platform::Access::write);
    put_observations(
        transaction,
        {{"waiting-list",
          "E92000001",
          {.period = in_2020(month),
           .figure = base::Reported{value},
           .source = "nhs-rtt",
           .source_rows = "=7"}}},
        {.at = kNow + std::chrono::hours{24 * days_later}, .actor = "shell:ann", .action = "test"});
    transaction.commit();
  }
  std::string get(Shows shows, platform::Parameters query = {}) {
    const auto response = answer(shows, asked_of("waiting-list", std::move(query)));
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
};

}  // namespace commonweal::missions
