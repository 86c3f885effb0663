#pragma once

// For tests: England, two of its regions and five councils, and figures of years lived, of which
// one is suppressed and one is of an earlier year.

#include <string>
#include <vector>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {

inline base::Period in_year(int year) {
  return base::Period::year(base::PeriodKind::calendar_year, year);
}

inline Record years_lived() {
  return {"years-lived",
          {"Years that people live", "Years lived", "health", "health", "E92000001", "years",
           "years", "1", "higher", "outcome", "quality", "core", "calendar_year",
           "How many years a child born now can expect to live."}};
}

struct PlacesFixture : PageFixture {
  PlacesFixture() {
    given_records();
    given(RecordKind::metric, {years_lived()});
    given(RecordKind::body, {{"E12000001", {"North East", "region", "E92000001"}},
                             {"E12000002", {"North West", "region", "E92000001"}},
                             {"E06000009", {"Blackpool", "local_authority", "E12000002"}},
                             {"E08000003", {"Manchester", "local_authority", "E12000002"}},
                             {"E10000017", {"Lancashire", "local_authority", "E12000002"}},
                             {"E06000001", {"Hartlepool", "local_authority", "E12000001"}},
                             {"E06000047", {"County Durham", "local_authority", "E12000001"}}});
    given({years("E92000001", 2019, 81), years("E92000001", 2012, 80),
           years("E06000009", 2019, 76, Interval{75, 77}), years("E06000009", 2012, 75),
           years("E08000003", 2019, 78, Interval{77, 79}),
           years("E10000017", 2019, 81.2, Interval{80.9, 81.5}), suppressed("E06000001", 2019),
           years("E06000001", 2012, 79), years("E06000047", 2012, 79.5)});
  }

  static FiledObservation years(std::string body, int year, double value,
                                std::optional<Interval> interval = {}) {
    return {"years-lived",
            std::move(body),
            {.period = in_year(year),
             .figure = base::Reported{value},
             .interval = interval,
             .source = "nhs-rtt",
             .source_rows = "7"}};
  }
  static FiledObservation suppressed(std::string body, int year) {
    return {"years-lived",
            std::move(body),
            {.period = in_year(year), .figure = base::Missing::confidential}};
  }

  // What a function makes of the holdings as they stand.
  template <class Ask>
  auto asked(Ask&& ask) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = load_directory(transaction);
    return ask(Holdings{transaction, *directory});
  }

  std::string get(ShowsHoldings shows, platform::Parameters path, platform::Parameters query = {}) {
    const auto response =
        answer(shows, {.path_parameters = std::move(path), .query_parameters = std::move(query)});
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
};

}  // namespace commonweal::missions
