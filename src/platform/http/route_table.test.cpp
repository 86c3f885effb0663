#include "platform/http/route_table.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

Route route(Method method, std::string pattern) {
  return {.method = method,
          .pattern = std::move(pattern),
          .right = Right::see_public,
          .handler = [](const Request&) { return Response{}; }};
}

Route get(std::string pattern) { return route(Method::get, std::move(pattern)); }

// The pattern that is found for a path; "" for none.
std::string pattern_for(const RouteTable& table, std::string_view path) {
  const auto found = table.find(path_segments(path).value());
  return found.empty() ? "" : found.front()->pattern;
}

TEST(PathSegments, AreDecodedOneByOne) {
  EXPECT_EQ(path_segments("/"), Segments{""});
  EXPECT_EQ(path_segments("/metrics/a%2Fb%20c"), (Segments{"metrics", "a/b c"}));
  EXPECT_EQ(path_segments("//a/"), (Segments{"", "a", ""}));
  EXPECT_FALSE(path_segments(""));
  EXPECT_FALSE(path_segments("metrics"));
  EXPECT_FALSE(path_segments("/metrics/%zz"));
}

TEST(RouteTable, FindsNamedSegmentsBeforeOpenOnesAndGoesBackWhereTheyEnd) {
  const RouteTable table({get("/"), get("/metrics"), get("/metrics/{metric}"), get("/metrics/new"),
                          get("/metrics/{metric}/{part}"), get("/metrics/{metric}/edit")});
  EXPECT_EQ(pattern_for(table, "/"), "/");
  EXPECT_EQ(pattern_for(table, "/metrics"), "/metrics");
  EXPECT_EQ(pattern_for(table, "/metrics/new"), "/metrics/new");
  EXPECT_EQ(pattern_for(table, "/metrics/7"), "/metrics/{metric}");
  EXPECT_EQ(pattern_for(table, "/metrics/new/edit"), "/metrics/{metric}/edit");
  EXPECT_EQ(pattern_for(table, "/metrics/new/other"), "/metrics/{metric}/{part}");
  EXPECT_EQ(pattern_for(table, "/metrics/%6Eew"), "/metrics/new");
}

TEST(RouteTable, FindsAnOpenSegmentByItsEnding) {
  const RouteTable table({get("/metrics/{metric}"), get("/metrics/{metric}.csv"),
                          get("/metrics/{metric}.json"), get("/metrics/all.csv"),
                          get("/metrics/{metric}/chart.svg")});
  EXPECT_EQ(pattern_for(table, "/metrics/gap"), "/metrics/{metric}");
  EXPECT_EQ(pattern_for(table, "/metrics/gap.csv"), "/metrics/{metric}.csv");
  EXPECT_EQ(pattern_for(table, "/metrics/gap.json"), "/metrics/{metric}.json");
  EXPECT_EQ(pattern_for(table, "/metrics/all.csv"), "/metrics/all.csv");
  EXPECT_EQ(pattern_for(table, "/metrics/gap.xml"), "/metrics/{metric}");
  EXPECT_EQ(pattern_for(table, "/metrics/.csv"), "/metrics/{metric}");
  EXPECT_EQ(pattern_for(table, "/metrics/gap/chart.svg"), "/metrics/{metric}/chart.svg");
  EXPECT_EQ(path_parameters(get("/metrics/{metric}.csv"), {"metrics", "a.b.csv"}),
            (Parameters{{"metric", "a.b"}}));
}

TEST(RouteTable, FindsNothingForPathsThatFitNoPattern) {
  const RouteTable table({get("/metrics/{metric}")});
  for (const auto* path : {"/", "/metrics", "/metrics/", "/metrics/7/", "/metrics/7/8", "//7",
                           "/Metrics/7", "/metrics%2F7"}) {
    EXPECT_EQ(pattern_for(table, path), "") << path;
  }
}

TEST(RouteTable, KeepsOneRouteForEachMethod) {
  const RouteTable table({get("/bids/{bid}"), route(Method::post, "/bids/{proposal}")});
  const auto found = table.find({"bids", "7"});
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(path_parameters(*found[0], {"bids", "7"}), (Parameters{{"bid", "7"}}));
  EXPECT_EQ(path_parameters(*found[1], {"bids", "7"}), (Parameters{{"proposal", "7"}}));
}

TEST(RouteTable, RefusesRoutesThatCouldAnswerTheSamePath) {
  EXPECT_THROW(RouteTable({get("/a/{b}"), get("/a/{c}")}), base::Defect);
  EXPECT_THROW(RouteTable({get("/a/{b}"), get("/{a}/b")}), base::Defect);
  EXPECT_THROW(RouteTable({get("/{a}/b/c"), route(Method::post, "/a/{b}/c")}), base::Defect);
  EXPECT_THROW(RouteTable({get("/a/{b}.csv"), get("/a/{c}.csv")}), base::Defect);
  EXPECT_THROW(RouteTable({get("/a/{b}.csv"), get("/{a}/b.csv")}), base::Defect);
  EXPECT_NO_THROW(RouteTable({get("/a/{b}.csv"), get("/{a}/b")}));
  EXPECT_NO_THROW(RouteTable({get("/a/{b}/x"), get("/{a}/b/y")}));
  EXPECT_NO_THROW(RouteTable({get("/a/{b}"), get("/{a}/{b}")}));
}

TEST(RouteTable, RefusesPatternsThatAreNone) {
  for (const auto* pattern : {"", "a", "/a/", "//", "/{}", "/{a", "/{a}b", "/{a}.", "/{a}.b.c",
                              "/a{b}", "/{A}", "/{a}/{a}", "/a?b", "/%20"}) {
    EXPECT_THROW(RouteTable({get(pattern)}), base::Defect) << pattern;
  }
  EXPECT_THROW(RouteTable({route(Method::head, "/a")}), base::Defect);
  EXPECT_THROW(RouteTable({Route{.pattern = "/a"}}), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
