#include "learning/gaps/centres_page.hpp"

#include "learning/gaps/centre_page.hpp"
#include "learning/gaps/gaps_fixture.hpp"

namespace commonweal::learning {
namespace {

struct CentresPage : GapsFixture {};

TEST_F(CentresPage, ShowsServicesByCentreWithBudgetsAndGaps) {
  const auto page = words(show_centres, {});
  EXPECT_TRUE(says(page, "2 core members of 3 members"));
  EXPECT_TRUE(says(page, "Health\nWhole\nNo\nCourts\nNo\nPart\nEmployment\nNo\nNo\n")) << page;
  EXPECT_TRUE(says(page, "Health\nHas a centre\n£55 million\nNo figure held\n")) << page;
  EXPECT_TRUE(says(page, "Courts\nIn part only\nNo figure published\n")) << page;
  EXPECT_TRUE(says(page, "Employment\nNo centre\n")) << page;
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

}  // namespace
}  // namespace commonweal::learning
