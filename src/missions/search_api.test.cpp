#include "missions/search_api.hpp"

#include <gtest/gtest.h>

#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

struct SearchApi : PageFixture {
  SearchApi() { given_records(); }
  std::string found(platform::Parameters query) {
    const auto response = answer(answer_search, {.query_parameters = std::move(query)});
    EXPECT_TRUE(response) << told(response);
    return response ? response->body : "";
  }
};

TEST_F(SearchApi, AnswersWhatThePageShows) {
  EXPECT_EQ(found({{"q", "E92000001"}}),
            R"({"items":[{"kind":"body","code":"E92000001","title":"England","about":"Country",)"
            R"("href":"/areas/E92000001"}],"page":1,"pages":1,"total":1})");
}

TEST_F(SearchApi, FindsOneKindWhereThatIsAsked) {
  EXPECT_NE(found({{"q", "waiting"}}).find(R"("total":2)"), std::string::npos);
  const std::string sources = found({{"q", "waiting"}, {"kind", "source"}});
  EXPECT_TRUE(sources.starts_with(R"({"items":[{"kind":"source","code":"nhs-rtt",)")) << sources;
  EXPECT_TRUE(sources.ends_with(R"("total":1})"));
}

TEST_F(SearchApi, FindsNothingWhereNothingIsAsked) {
  EXPECT_EQ(found({}), R"({"items":[],"page":1,"pages":1,"total":0})");
}

}  // namespace
}  // namespace commonweal::missions
