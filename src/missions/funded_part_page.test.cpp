#include "missions/funded_part_page.hpp"

#include <gtest/gtest.h>

#include "missions/mission_page.hpp"
#include "missions/outlook_fixture.hpp"
#include "missions/outlook_page.hpp"
#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct FundedPart : PageFixture {
  void given_a_commitment(std::string state = "running") {
    given_records();
    given(RecordKind::service, {sound(RecordKind::service)});
    given(RecordKind::intervention, {sound(RecordKind::intervention)});
    given(RecordKind::effect, {sound(RecordKind::effect)});
    Record record = sound(RecordKind::commitment);
    record.fields[6] = std::move(state);
    given(RecordKind::commitment, {record});
  }
  std::string page(ShowsHoldings shows, const platform::Request& request) {
    const auto response = answer(shows, request);
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
};

TEST_F(FundedPart, TellsOnAMissionsPageWhatIsFundedAndPromised) {
  given_a_commitment();
  const auto html = page(show_mission, {.path_parameters = {{"mission", "health"}}});
  const auto words = words_within(html, "id", "funded");
  EXPECT_NE(words.find("Evening clinics (an example)"), std::string::npos) << words;
  EXPECT_NE(words.find("-200 in 2024-25"), std::string::npos) << words;
  EXPECT_NE(words.find("Director of elective care"), std::string::npos) << words;
  EXPECT_NE(html.find("href=\"/proposals/evening-clinics/delivery\""), std::string::npos);
}

TEST_F(FundedPart, SaysNothingOfAMissionForWhichNothingIsFunded) {
  given_records();
  const auto html = page(show_mission, {.path_parameters = {{"mission", "health"}}});
  EXPECT_EQ(html.find("id=\"funded\""), std::string::npos);
}

struct FundedForecast : OutlookFixture {
  void given_a_promise(std::string change) {
    given_list();
    Record record = sound(RecordKind::commitment);
    record.fields[5] = "metric=waiting-list place=E92000001 " + std::move(change);
    given(RecordKind::commitment, {record});
  }
};

TEST_F(FundedForecast, ShowsWhereTheMeasureWouldStandWithWhatIsPromised) {
  given_a_promise("2023=-3 2024=-5");
  const std::string html = page({{"horizon", "12"}});
  const std::string section = words_within(html, "id", "main-content");
  EXPECT_TRUE(says(section, "With what is funded it would stand at about ")) << section;
  EXPECT_TRUE(says(section, "2.00 lower than if things go on as they have.")) << section;
  EXPECT_TRUE(says(section, "promises -3.00 in 2023-24, -5.00 in 2024-25 at the most."));
  EXPECT_TRUE(says(html, "A further dashed line adds what funded plans promise."));
}

TEST_F(FundedForecast, DoesNotKnowOfItOnAnEarlierDay) {
  given_a_promise("2024=-5");
  EXPECT_FALSE(says(words({{"from", "2022-12"}, {"horizon", "12"}}), "With what is funded"));
}

}  // namespace
}  // namespace commonweal::missions
