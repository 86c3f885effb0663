#include "platform/http/request.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

TEST(Request, FindsHeadersWithoutCaseAndTheFirstOfEachName) {
  const Request request{.headers = {{"Accept", "a"}, {"If-None-Match", "b"}, {"accept", "c"}}};
  EXPECT_EQ(request.header("ACCEPT"), "a");
  EXPECT_EQ(request.header("if-none-match"), "b");
  EXPECT_EQ(request.header("Accep"), std::nullopt);
}

TEST(Request, FindsQueryParametersByExactNameAndTellsEmptyFromAbsent) {
  const Request request{.query_parameters = {{"from", "1"}, {"from", "2"}, {"to", ""}}};
  EXPECT_EQ(request.query("from"), "1");
  EXPECT_EQ(request.query("to"), "");
  EXPECT_EQ(request.query("From"), std::nullopt);
}

TEST(Request, HandsOutAPartOfThePathWithItsName) {
  const Request request{.path_parameters = {{"metric", "waiting-list"}}};
  EXPECT_EQ(request.field("metric").place, "metric");
  EXPECT_EQ(request.field("metric").text, "waiting-list");
  EXPECT_THROW(request.field("mission"), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
