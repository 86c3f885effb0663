#include "missions/comparison_api.hpp"

#include <gtest/gtest.h>

#include "missions/places_fixture.hpp"

namespace commonweal::missions {
namespace {

using ComparisonApi = PlacesFixture;

TEST_F(ComparisonApi, AnswersAPageOfTheRankedAndAllThatAreMissing) {
  const std::string answer =
      get(answer_comparison, {{"metric", "years-lived"}}, {{"per-page", "1"}, {"page", "2"}});
  EXPECT_EQ(
      answer,
      R"({"metric":"years-lived","title":"Years that people live","unit":"years",)"
      R"("better":"higher","kind":"local_authority","region":null,"period":"2019","reference":)"
      R"({"body":"E92000001","name":"England","value":81,"lower":null,"upper":null,)"
      R"("status":"final"},"ranked":{"items":[{"rank":2,"is_tied":false,"body":"E08000003",)"
      R"("name":"Manchester","value":78,"lower":77,"upper":79,"status":"final",)"
      R"("against_reference":"worse","source":"nhs-rtt","rows":"7"}],"page":2,"pages":3,)"
      R"("total":3},"missing":[{"body":"E06000047","name":"County Durham","reason":"not_held"},)"
      R"({"body":"E06000001","name":"Hartlepool","reason":"confidential"}],"caveat":)"
      R"("A rank is not a verdict. Rank 1 is the best figure. Places differ in who lives there )"
      R"(and in how things are counted. Where the intervals of two of them overlap, their order )"
      R"(may be chance. Equal figures share a rank."})");
}

TEST_F(ComparisonApi, AnswersWhereNothingIsHeld) {
  const std::string answer = get(answer_comparison, {{"metric", "waiting-list"}});
  EXPECT_NE(answer.find(R"("kind":null,"region":null,"period":null,"reference":null,)"),
            std::string::npos)
      << answer;
}

}  // namespace
}  // namespace commonweal::missions
