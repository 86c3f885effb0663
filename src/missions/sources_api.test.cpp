#include "missions/sources_api.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct SourcesApi : PageFixture {
  base::Result<platform::Response> source(const char* code) {
    return answer(answer_source, {.path_parameters = {{"source", code}}});
  }
};

TEST_F(SourcesApi, TellsOfASourceTheSeriesThatComeFromIt) {
  given_waiting_list();
  const auto one = source("nhs-rtt");
  ASSERT_TRUE(one) << told(one);
  EXPECT_TRUE(one->body.starts_with(R"({"code":"nhs-rtt","title":"Waiting times",)"));
  EXPECT_TRUE(one->body.ends_with(R"("series":[{"metric":"waiting-list","body":"E92000001",)"
                                  R"("first":"2020-01","last":"2020-05","figures":4}]})"))
      << one->body;
  const auto all = answer(answer_sources, {});
  ASSERT_TRUE(all) << told(all);
  EXPECT_EQ(all->body, R"({"items":[)" + one->body + R"(],"page":1,"pages":1,"total":1})");
}

TEST_F(SourcesApi, SaysWhatIsNotThere) {
  given_records();
  EXPECT_EQ(told(source("none")), "There is no source \"none\".\n");
}

}  // namespace
}  // namespace commonweal::missions
