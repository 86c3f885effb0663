#include "learning/gaps/centres_page.hpp"

#include "learning/gaps/centre_page.hpp"
#include "learning/gaps/centres_api.hpp"
#include "learning/gaps/gaps_fixture.hpp"

namespace commonweal::learning {
namespace {

struct CentresPage : GapsFixture {};

TEST_F(CentresPage, ShowsServicesByCentreWithBudgetsAndGaps) {
  const auto page = words(show_centres, {});
  EXPECT_TRUE(says(page, "2 core members of 3 members"));
  EXPECT_TRUE(says(page, "Health\nHas a centre\nWhole\nNo\n£55 million\nNo figure held\n")) << page;
  EXPECT_TRUE(says(page, "Courts\nIn part only\nNo\nPart\nNo figure published\n")) << page;
  EXPECT_TRUE(says(page, "Employment\nNo centre\nNo\nNo\n")) << page;
  EXPECT_TRUE(says(page, "Subjects that are no one service\n"));
  EXPECT_TRUE(says(page, "Wales Centre\nAssociate\nNot given\nNo figure published\n")) << page;
  EXPECT_TRUE(says(page, "our reading"));
}

TEST_F(CentresPage, TellsTheDemandWhereThereIsNoCentre) {
  const auto page = words(show_centres, {});
  EXPECT_TRUE(says(page, "3 open questions\n, asked by 3 bodies\n")) << page;
}

TEST_F(CentresPage, IsNarrowedToGaps) {
  const auto page = words(show_centres, {.query_parameters = {{"covered", "none"}}});
  EXPECT_TRUE(says(page, "Employment\nNo centre\n"));
  EXPECT_FALSE(says(page, "Courts\nIn part only\n"));
  EXPECT_EQ(answer(show_centres, {.query_parameters = {{"covered", "half"}}}).error().code,
            base::ErrorCode::invalid_input);
}

TEST_F(CentresPage, ShowsOneCentreWithWhyWeSayWhatItCovers) {
  const auto page = words(show_centre, {.path_parameters = {{"centre", "crime"}}});
  EXPECT_TRUE(says(page, "No figure published. The paper prints n/a.")) << page;
  EXPECT_TRUE(says(page, "Courts\nIn part\nCrime only.\nNone\n")) << page;
  EXPECT_TRUE(says(page, "rows 874")) << page;
  EXPECT_EQ(answer(show_centre, {.path_parameters = {{"centre", "none"}}}).error().code,
            base::ErrorCode::not_found);
}

TEST_F(CentresPage, SaysWhereCentresComeFromWhileThereAreNone) {
  platform::TestDatabase empty(platform::TestDatabase::Place::memory);
  auto other = platform::Store::open(empty.url(), gaps_schema()).value();
  platform::Transaction transaction(other, platform::Access::read);
  const auto directory = missions::load_directory(transaction);
  const auto page =
      show_centres({}, {.transaction = transaction, .directory = *directory, .today = kToday});
  ASSERT_TRUE(page) << told(page);
  EXPECT_TRUE(says(page->body, "No centre is recorded yet"));
}

TEST_F(CentresPage, IsAnsweredAsDataAndAsATable) {
  const auto json = answer(answer_centres, {});
  ASSERT_TRUE(json) << told(json);
  EXPECT_TRUE(says(json->body,
                   "\"members\":{\"core\":2,\"affiliate\":0,\"associate\":1,\"core_with_budget\":1,"
                   "\"core_budget\":55000000}"))
      << json->body;
  EXPECT_TRUE(says(json->body,
                   "{\"service\":\"employment\",\"title\":\"employment\",\"covered\":\"none\","
                   "\"centres\":[],\"budget\":null,\"unpublished_budgets\":0,\"spend\":null}"))
      << json->body;
  const auto csv = answer(answer_centres_csv, {.query_parameters = {{"covered", "part"}}});
  ASSERT_TRUE(csv) << told(csv);
  EXPECT_TRUE(says(csv->body,
                   "courts,courts,part,crime,Centre for Crime Reduction,core,,part,"
                   "Crime only.\n"))
      << csv->body;
  EXPECT_FALSE(says(csv->body, "employment"));
  EXPECT_TRUE(answer(answer_centres_xlsx, {}));
}

}  // namespace
}  // namespace commonweal::learning
