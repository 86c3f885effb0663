#include "missions/body_api.hpp"

#include <gtest/gtest.h>

#include "missions/places_fixture.hpp"

namespace commonweal::missions {
namespace {

struct BodyApi : PlacesFixture {
  static bool holds(const std::string& answer, const std::string& text) {
    return answer.find(text) != std::string::npos;
  }
};

TEST_F(BodyApi, ListsBodiesInPagesByKindAndParent) {
  EXPECT_EQ(get(answer_bodies, {}, {{"kind", "region"}, {"per-page", "1"}, {"page", "2"}}),
            R"({"items":[{"body":"E12000002","name":"North West","kind":"region",)"
            R"("parent":"E92000001"}],"page":2,"pages":2,"total":2})");
  EXPECT_TRUE(holds(get(answer_bodies, {}, {{"parent", "E12000001"}}), R"("total":2)"));
  EXPECT_TRUE(holds(get(answer_bodies, {}), R"("total":8)"));
  EXPECT_FALSE(answer(answer_bodies, {.query_parameters = {{"kind", "planet"}}}));
  EXPECT_FALSE(answer(answer_bodies, {.query_parameters = {{"page", "9"}}}));
}

TEST_F(BodyApi, AnswersTheMeasuresOfABodyWithoutAScore) {
  const std::string answer = get(answer_body, {{"body", "E06000009"}});
  EXPECT_TRUE(answer.starts_with(
      R"({"body":"E06000009","name":"Blackpool","kind":"local_authority","parent":"E12000002",)"
      R"("country":"E92000001","measures":[{"metric":"years-lived",)"
      R"("title":"Years that people live","dimension":"quality","unit":"years","better":"higher",)"
      R"("period":"2019","value":76,"lower":75,"upper":77,"status":"final","country":)"
      R"({"body":"E92000001","value":81,"lower":null,"upper":null,"difference":"worse"},)"
      R"("like_places":null,"change":{"since":"2012","value":75,"by":1,"sense":"higher"},)"
      R"("series":[{"period":"2012","value":75},{"period":"2019","value":76}],)"
      R"("source":"nhs-rtt"}],"without_figure":[],"children":[]})"))
      << answer;
}

TEST_F(BodyApi, AnswersAnAreaWithPlacesLikeItAndAMap) {
  const std::string answer = get(answer_area, {{"body", "E06000009"}});
  EXPECT_TRUE(holds(answer, R"("like_places":{"places":2,"behind":0,"level":0,"middle":79.6})"))
      << answer;
  EXPECT_TRUE(holds(answer, R"("like_places":["E10000017","E08000003"],"map":{)"
                            R"("metric":"years-lived","period":"2019","places":[)"
                            R"({"body":"E06000001","name":"Hartlepool","value":null,)"
                            R"("reason":"confidential"},{"body":"E06000009",)"
                            R"("name":"Blackpool","value":76,"reason":null})"))
      << answer;
  EXPECT_TRUE(holds(get(answer_area, {{"body", "E12000001"}}), R"("measures":[],)"));
}

}  // namespace
}  // namespace commonweal::missions
