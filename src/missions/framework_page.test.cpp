#include "missions/framework_page.hpp"

#include "missions/framework_fixture.hpp"

namespace commonweal::missions {
namespace {

struct FrameworkPage : FrameworkFixture {};

TEST_F(FrameworkPage, HasAPageOnWhichEmptyCellsArePlain) {
  const auto response = answer(show_framework, {});
  ASSERT_TRUE(response) << told(response);
  EXPECT_TRUE(says(response->body, ">No measure yet</p>"));
  EXPECT_TRUE(says(response->body, "<a class=\"govuk-link\" href=\"#service-2\">Courts</a>"));
  EXPECT_TRUE(says(response->body, "id=\"service-2\">\n<h2 class=\"govuk-heading-m\">Courts</h2>"));
  EXPECT_TRUE(says(response->body, "href=\"/metrics/waiting-list\">Waiting list</a>"));
  EXPECT_TRUE(says(response->body, "No series held"));
  EXPECT_TRUE(says(response->body, "/framework/E92000001.csv"));
  const auto place = answer(show_framework, of_body("E06000009"));
  ASSERT_TRUE(place) << told(place);
  EXPECT_TRUE(says(place->body, "England only"));
  EXPECT_TRUE(says(place->body, "1 measure, of another area"));
  EXPECT_EQ(answer(show_framework, of_body("Mars")).error().code, base::ErrorCode::not_found);
}

TEST(EmptyFrameworkPage, SaysSoWhereNothingIsHeld) {
  const platform::TestDatabase database(platform::TestDatabase::Place::memory);
  platform::Store store = platform::Store::open(database.url(), real_schema()).value();
  platform::Transaction transaction(store, platform::Access::read);
  const auto directory = load_directory(transaction);
  const Holdings holdings{transaction, *directory};
  EXPECT_TRUE(says(show_framework({}, holdings)->body, "No measures are held yet"));
  EXPECT_EQ(load_framework(holdings, {}).error().code, base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::missions
