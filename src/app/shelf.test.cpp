#include "app/shelf.hpp"

#include "app/site_fixture.hpp"

namespace commonweal::app {
namespace {

struct ShelfTest : SiteFixture {
  platform::Response home(platform::Visitor visitor = {}) {
    return shelf_.answer({.visitor = std::move(visitor)},
                         [this](const platform::Request&, const missions::Holdings& holdings) {
                           ++made_;
                           const auto missions = holdings.directory.missions().size();
                           return platform::plain_text(200, std::to_string(missions));
                         });
  }

  base::Instant now_{};
  int made_ = 0;
  Shelf shelf_{store_, [this] { return now_; }, {}};
};

TEST_F(ShelfTest, MakesAPublicAnswerAgainOnlyAfterSomethingWasWritten) {
  EXPECT_EQ(home().body, "0");
  EXPECT_EQ(home().body, "0");
  EXPECT_EQ(made_, 1);
  given_england();
  EXPECT_EQ(home().body, "4");
  EXPECT_EQ(home().body, "4");
  EXPECT_EQ(made_, 2);
}

TEST_F(ShelfTest, MakesAPublicAnswerAgainOnAnotherDay) {
  home();
  now_ += std::chrono::hours(24);
  home();
  EXPECT_EQ(made_, 2);
}

TEST_F(ShelfTest, MakesThePagesOfWhoIsSignedInForThemAlone) {
  const platform::Visitor ann{.account = platform::AccountId{7}};
  home();
  EXPECT_FALSE(find_header(home(ann).headers, "ETag"));
  EXPECT_FALSE(find_header(home(ann).headers, "ETag"));
  EXPECT_EQ(made_, 3);
}

TEST_F(ShelfTest, MakesForecastsBeforehandUntilNobodyNeedsThem) {
  given_england();
  EXPECT_EQ(shelf_.warm([] { return false; }), 0);
  int left = 3;
  EXPECT_EQ(shelf_.warm([&left] { return left-- > 0; }), 3);
}

TEST_F(ShelfTest, AsksWhoIsTooQuickToWaitBeforeTheyUseTheApiAgain) {
  const platform::Router router(site(reception_, work_, folder_ / "assets", [](const auto&) {},
                                     {.api_rate = {.per_second = 0.001, .burst = 1}}));
  const auto ask = [&](std::string path) {
    return router.answer({.path = std::move(path), .remote_address = "192.0.2.1"});
  };
  EXPECT_EQ(ask("/api/v1/metrics/beds/projection").status, 404);
  const auto refused = ask("/api/v1/metrics/beds/projection");
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(refused.content_type, "application/json");
  EXPECT_TRUE(find_header(refused.headers, "Retry-After"));
  EXPECT_EQ(ask("/").status, 200);
}

}  // namespace
}  // namespace commonweal::app
