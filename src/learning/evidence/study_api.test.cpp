#include "learning/evidence/study_api.hpp"

#include <algorithm>

#include "learning/evidence/study_fixture.hpp"

namespace commonweal::learning {
namespace {

using platform::Request;

struct StudyApi : StudyFixture {
  StudyApi() { given_studies(); }

  std::string body(missions::ShowsHoldings shows, platform::Parameters query = {}) {
    const auto response = answer(shows, {.query_parameters = std::move(query)});
    EXPECT_TRUE(response) << missions::told(response);
    return response ? response->body : "";
  }
};

TEST_F(StudyApi, TellsOfAStudyWithItsEffectOnBothScales) {
  const auto response = answer(answer_study, {.path_parameters = {{"study", "aronson-1948"}}});
  ASSERT_TRUE(response) << missions::told(response);
  EXPECT_TRUE(says(response->body, R"("measure":"risk-ratio","estimate":-0.8893113339202054)"));
  EXPECT_TRUE(says(response->body, R"~("words":"Risk ratio 0.41 (0.13 to 1.26)")~"));
  EXPECT_TRUE(says(response->body, R"({"name":"ablat","value":"44"})"));
  EXPECT_TRUE(says(response->body, R"("versions":[{"written":"2026-11-23","changes":[]}])"));
}

TEST_F(StudyApi, ListsStudiesInPages) {
  EXPECT_TRUE(body(answer_studies).ends_with(R"("page":1,"pages":1,"total":2})"));
  const auto practice = body(answer_studies, {{"design", "practice"}});
  EXPECT_TRUE(says(practice, R"("study":"clinics-2019")"));
  EXPECT_TRUE(says(practice, R"("effect":null)"));
  EXPECT_TRUE(practice.ends_with(R"("total":1})"));
  EXPECT_FALSE(answer(answer_studies, {.query_parameters = {{"state", "lost"}}}));
  EXPECT_FALSE(answer(answer_study, {.path_parameters = {{"study", "none"}}}));
}

TEST_F(StudyApi, GivesThoseThatFitAway) {
  const platform::Parameters practice = {{"design", "practice"}};
  const auto csv = body(take_studies_csv, practice);
  EXPECT_TRUE(csv.starts_with("study,title,authors,year,intervention,outcome,metric,design,"));
  EXPECT_EQ(std::ranges::count(csv, '\n'), 2);
  EXPECT_TRUE(body(take_studies_xlsx, practice).starts_with("PK"));
  EXPECT_TRUE(says(body(take_studies_json, practice), "clinics-2019"));
  EXPECT_TRUE(says(body(take_studies_ris, practice), "TI  - What clinics learned\r\n"));
  EXPECT_FALSE(answer(take_studies_csv, {.query_parameters = {{"design", "guess"}}}));
}

}  // namespace
}  // namespace commonweal::learning
