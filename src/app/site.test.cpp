#include "app/site.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "app/learning_scenario_fixture.hpp"
#include "app/site_fixture.hpp"

namespace commonweal::app {
namespace {

using platform::Method;
using platform::Router;

struct SiteTest : SiteFixture {
  SiteTest() { given_england(); }
  bool takes_forms(std::string_view pattern) {
    const auto routes = real_site().routes;
    return std::ranges::any_of(routes, [&](const platform::Route& route) {
      return route.method == Method::post && route.pattern == pattern;
    });
  }
};

TEST_F(SiteTest, EveryRouteNamesWhoMayAndIsTested) {
  std::set<std::string> tested;
  for (const auto& scenario : all_scenarios()) tested.insert(scenario.pattern);
  std::set<std::string> served;
  for (const auto& route : real_site().routes) {
    EXPECT_NE(route.right, platform::Right::unnamed) << route.pattern;
    EXPECT_FALSE(route.summary.empty()) << route.pattern;
    EXPECT_TRUE(route.summary.ends_with('.') || route.pattern.starts_with("/assets/"))
        << route.pattern << ": a summary is a sentence.";
    // What forms are sent to is tried in rights_command.test.cpp, by everyone.
    if (route.method == Method::get) served.insert(route.pattern);
  }
  for (const auto& pattern : served) EXPECT_TRUE(tested.contains(pattern)) << pattern;
  for (const auto& pattern : tested) EXPECT_TRUE(served.contains(pattern)) << pattern;
}

TEST_F(SiteTest, AnswersAGuest) {
  const Router router(real_site());
  for (const auto& [pattern, path, query, status, content_type] : all_scenarios()) {
    const auto response = router.answer({.path = path, .query_parameters = query});
    EXPECT_EQ(response.status, status) << path;
    EXPECT_EQ(response.content_type, content_type) << path;
    EXPECT_EQ(response.body.empty(), status == 303) << path;
    const auto head =
        router.answer({.method = Method::head, .path = path, .query_parameters = query});
    EXPECT_EQ(head.status, status) << "HEAD " << path;
  }
  EXPECT_EQ(log_, std::vector<std::string>{});
}

TEST_F(SiteTest, DescribesEveryRouteOfTheApi) {
  for (const auto& route : real_site().routes) {
    const bool is_of_api =
        route.pattern.starts_with("/api/") && route.pattern != "/api/v1/openapi.json";
    EXPECT_EQ(route.api != nullptr, is_of_api) << route.pattern;
  }
}

TEST_F(SiteTest, TakesNoFormWhereItHasNone) {
  const Router router(real_site());
  for (const auto& scenario : all_scenarios()) {
    if (takes_forms(scenario.pattern)) continue;
    const auto response = router.answer({.method = Method::post, .path = scenario.path});
    EXPECT_EQ(response.status, 405) << scenario.path;
    EXPECT_EQ(find_header(response.headers, "Allow"), "GET, HEAD") << scenario.path;
  }
}

TEST_F(SiteTest, HasAPageForAnAddressThatLeadsNowhere) {
  const Router router(real_site());
  for (const char* path : {"/metrics", "/metric/ks2-gap", "/assets/none.css", "/favicon.ico",
                           "/assets/../test.db", "/assets/%2e%2e/test.db"}) {
    const auto response = router.answer({.path = path});
    EXPECT_EQ(response.status, 404) << path;
    EXPECT_NE(response.body.find("Page not found"), std::string::npos) << path;
  }
}

TEST_F(SiteTest, TellsTheProblemsOfTheApiAsJson) {
  const Router router(real_site());
  const auto asked = [&](std::string path, platform::Parameters query = {}) {
    return router.answer({.path = std::move(path), .query_parameters = std::move(query)}).body;
  };
  EXPECT_EQ(asked("/api/v1/metrics/beds/projection"),
            R"({"problems":[{"place":"","what":"There is no metric \"beds\"."}]})");
  EXPECT_EQ(asked("/api/v1/metrics/ks2-gap/projection",
                  {{"replay_from", "2010/11"}, {"replay_to", "soon"}, {"to", "lo"}}),
            R"({"problems":[{"place":"replay_to","what":"\"soon\" is not a period. Write it like )"
            R"(2023-09, 2016 Q1, 2015, 2022-23 or 2016-03-31."},)"
            R"({"place":"to","what":"\"lo\" is not a level. Say low, high or a number."}]})");
  EXPECT_EQ(asked("/api/v1/metric"),
            R"({"problems":[{"place":"","what":"Page not found. If you typed the web address, )"
            R"(check it is correct. If you pasted it, check you copied all of it."}]})");
}

TEST_F(SiteTest, ShowsNothingOfADefectButItsReference) {
  {
    platform::Transaction transaction(store_, platform::Access::write);
    transaction.prepare("DROP TABLE metric").run();
    transaction.commit();
  }
  const Router router(real_site());
  for (const char* path : {"/metrics/ks2-gap", "/api/v1/metrics/ks2-gap/projection"}) {
    const auto response = router.answer({.path = path});
    EXPECT_EQ(response.status, 500);
    const std::string reference = log_.back();
    EXPECT_NE(response.body.find("give this reference: " + reference), std::string::npos);
    for (const char* inside : {"metric.cpp", "no such table", "sqlite", "SELECT", "src/"}) {
      EXPECT_EQ(response.body.find(inside), std::string::npos) << inside;
    }
  }
}

}  // namespace
}  // namespace commonweal::app
