#include "missions/sources_page.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"
#include "missions/source_page.hpp"

namespace commonweal::missions {
namespace {

struct SourcesPage : PageFixture {
  std::string page(platform::Parameters query = {}) {
    const auto response = answer(show_sources, {.query_parameters = std::move(query)});
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
  std::string table(platform::Parameters query = {}) {
    return words_within(page(std::move(query)), "class", "cw-listing");
  }
  base::Result<platform::Response> source(ShowsHoldings shows, const char* code) {
    return answer(shows, {.path_parameters = {{"source", code}}});
  }
  void given_beds() {
    Record beds = sound_but(RecordKind::metric, "short_title", "Beds");
    beds.code = "beds";
    given(RecordKind::metric, {beds});
  }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(SourcesPage, ListsTheSeriesOfEveryMetricAndOfWhichNoneIsHeld) {
  given_waiting_list();
  given_beds();
  EXPECT_EQ(table(), R"(Every series
Measure
Published by
Source and file
Licence
Periods held
Waiting list
England
NHS England
Waiting times
rtt.csv
Open Government Licence v3.0
January 2020 to May 2020
Beds
England
No series held
)");
  EXPECT_TRUE(holds(page(), "A series is held for 1 of 2 measures."));
}

TEST_F(SourcesPage, ShowsWhatTheReaderChooses) {
  given_waiting_list();
  given_beds();
  EXPECT_FALSE(holds(table({{"held", "held"}}), "Beds"));
  EXPECT_FALSE(holds(table({{"held", "none"}}), "Waiting list"));
  EXPECT_FALSE(holds(table({{"publisher", "NHS England"}}), "Beds"));
  EXPECT_TRUE(holds(table({{"publisher", "DfE"}}), "No series fits this choice."));
  EXPECT_TRUE(holds(table({{"mission", "health"}}), "Beds"));
  EXPECT_TRUE(holds(table({{"mission", "safety"}}), "No series fits this choice."));
  EXPECT_TRUE(holds(page({{"held", "none"}}), "<option value=\"none\" selected>"));
}

TEST_F(SourcesPage, OpensASourceWithItsFileAndTheRowsOfEachSeries) {
  given_records();
  given({{"waiting-list",
          "E92000001",
          {.period = in_2020(1),
           .figure = base::Reported{9},
           .source = "nhs-rtt",
           .source_rows = "7"}},
         {"waiting-list",
          "E92000001",
          {.period = in_2020(2),
           .figure = base::Reported{8},
           .source = "nhs-rtt",
           .source_rows = "8"}}});
  const auto response = source(show_source, "nhs-rtt");
  ASSERT_TRUE(response) << told(response);
  const std::string words = words_within(response->body, "id", "main-content");
  EXPECT_TRUE(holds(words, "Source\nWaiting times\nPublished by\nNHS England\nLicence\n")) << words;
  EXPECT_TRUE(holds(words, "File\nrtt.csv\nTo know\nOne person can wait twice.\n"));
  EXPECT_TRUE(holds(words,
                    "People waiting for treatment\nEngland\nJanuary 2020 to February 2020\n2\n"
                    "7 to 8\n"));
}

TEST_F(SourcesPage, SaysWhereNoMetricOpensWithASource) {
  given_records();
  const auto response = source(show_source, "nhs-rtt");
  ASSERT_TRUE(response) << told(response);
  EXPECT_TRUE(holds(response->body, "No measure opens with figures of this source."));
  EXPECT_EQ(told(source(show_source, "none")), "There is no source \"none\".\n");
}

}  // namespace
}  // namespace commonweal::missions
