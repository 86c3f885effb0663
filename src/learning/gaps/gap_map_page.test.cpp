#include "learning/gaps/gap_map_page.hpp"

#include "learning/gaps/gaps_fixture.hpp"

namespace commonweal::learning {
namespace {

struct GapMapPage : GapsFixture {};

TEST_F(GapMapPage, ShowsTheMapAndTheGapsThatAreAskedAbout) {
  const auto page = words(show_gap_map, {});
  EXPECT_TRUE(says(page, "3 studies of 2 interventions on 2 outcomes")) << page;
  EXPECT_TRUE(says(page,
                   "Job coaching\nJobs\n3\nDoes coaching lead to jobs?\nNone\nNo study is "
                   "held\n"))
      << page;
  EXPECT_TRUE(says(page,
                   "Does coaching help people to sleep?\n(illustrative)\n1 study\nNo "
                   "study of high or medium quality\n"))
      << page;
}

TEST_F(GapMapPage, LeadsFromEachCellToItsStudiesAndQuestions) {
  const auto page = answer(show_gap_map, {});
  ASSERT_TRUE(page) << told(page);
  EXPECT_TRUE(says(page->body,
                   "href=\"/studies?intervention=clinics\""))
      << page->body;  // Its studies write the outcome in two ways.
  EXPECT_TRUE(says(page->body, "href=\"/studies?intervention=coaching&amp;outcome=sleep\""))
      << page->body;
  EXPECT_TRUE(says(page->body, "href=\"/questions/jobs\""));
  EXPECT_TRUE(says(page->body, "href=\"/metrics/waiting-list\""));
}

TEST_F(GapMapPage, SaysWhereNothingIsHeld) {
  EXPECT_TRUE(says(words(show_gap_map, {.query_parameters = {{"service", "courts"}}}),
                   "Nothing is held on this"));
  EXPECT_EQ(answer(show_gap_map, {.query_parameters = {{"mission", "beds"}}}).error().code,
            base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::learning
