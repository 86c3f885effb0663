#include "missions/excess_api.hpp"

#include <gtest/gtest.h>

#include "missions/excess_fixture.hpp"

namespace commonweal::missions {
namespace {

struct ExcessApi : ExcessFixture {
  std::string json(platform::Parameters query, const char* metric) {
    return get(answer_excess, {{"metric", metric}}, std::move(query));
  }
};

TEST_F(ExcessApi, SaysWhatThePageSays) {
  const std::string text = json({{"peers", "E12000008"}, {"from", "2012"}}, "early-deaths");
  EXPECT_TRUE(text.starts_with(
      R"({"metric":"early-deaths","title":"Early deaths","unit_words":"deaths per 100,000 people",)"
      R"("body":"E12000001","peers":["E12000008"],"excess":{"unit":"North East",)"))
      << text;
  EXPECT_NE(text.find(R"("excess":480)"), text.npos) << text;
}

TEST_F(ExcessApi, AnswersWhereThereIsNothingToHoldItAgainst) {
  EXPECT_TRUE(json({}, "waiting-list").ends_with(R"("peers":[],"excess":null})"));
}

}  // namespace
}  // namespace commonweal::missions
