#include "learning/toolkit/intervention_page.hpp"

#include "base/london_day.hpp"
#include "learning/quality/answers_fixture.hpp"
#include "learning/quality/appraisal.hpp"
#include "learning/spread/adoption.hpp"
#include "learning/toolkit/toolkit_fixture.hpp"
#include "learning/toolkit/what_works_page.hpp"

namespace commonweal::learning {
namespace {

struct InterventionPage : ToolkitFixture {
  InterventionPage() { given_toolkit(); }

  std::string shown(const std::string& code) {
    return words(show_intervention, {.path_parameters = {{"intervention", code}}});
  }
};

TEST_F(InterventionPage, SaysWhomItIsForWhatItCostsAndTheThreePs) {
  const auto text = shown("extra-clinics");
  for (const char* part :
       {"Extra clinics\nClinics in the evening.\nFor whom\nPeople who wait\n", "Missions\nHealth\n",
        "Unit cost\n£120 for each person treated, prices of 2019-20\nThe "
        "trial's own figures\n",
        "People it could reach\n5,000 people\nPeople who wait longest\n",
        "Source\nWaiting times\n, row 2\n", "Prevention\nNothing is said of it yet.\n",
        "Productivity\nMore people are treated with the same rooms.\n",
        "Doing it well\nStaff volunteer.\n"}) {
    EXPECT_TRUE(says(text, part)) << part << "\nin\n" << text;
  }
}

TEST_F(InterventionPage, ShowsOfEachEffectItsLimitsGradeAndTime) {
  const auto text = shown("extra-clinics");
  for (const char* part :
       {"What it does\n39% less likely\nBetter\n", "Likely to lie\n26% to 50% less likely\n",
        "In another place\n9.5% to 59% less likely\n",
        "Moderate certainty\nThe true effect is likely to be close to this estimate",
        "Why: Few studies.\n", "Rests on\n12 studies, 3,400 people\n",
        "When\nShows after 3 months; lasts 24 months\n",
        "As measured\nRisk ratio 0.61 (95% interval 0.50 to 0.74)\n",
        "In units\nWhat it comes to in Waiting list\n", "Published on\n30 November 2023\n"}) {
    EXPECT_TRUE(says(text, part)) << part << "\nin\n" << text;
  }
}

TEST_F(InterventionPage, ShowsReturnsOfOthersApartAndSaysThatTheyAreTheirs) {
  const auto text = shown("early-help");
  const auto at = text.find("Returns that others have published\n");
  ASSERT_NE(at, std::string::npos) << text;
  EXPECT_TRUE(says(text.substr(at), "Nobody has recomputed them here")) << text;
  EXPECT_TRUE(says(text.substr(at), "£1.90 back for each £1\n")) << text;
  EXPECT_FALSE(says(text.substr(0, at), "£1.90"));
  EXPECT_FALSE(says(shown("extra-clinics"), "Returns that others have published"));
}

TEST_F(InterventionPage, CountsStudiesByDesignWithEvidenceBeyondTrials) {
  const auto text = shown("extra-clinics");
  EXPECT_TRUE(says(text, "Randomised trial\n1\n1\n")) << text;
  EXPECT_TRUE(says(text, "Qualitative study\n1\n0\n")) << text;
  EXPECT_TRUE(says(text, "1 study was excluded.")) << text;
  EXPECT_TRUE(says(shown("choir"), "No study of it is held here."));
}

TEST_F(InterventionPage, SaysWhereItIsInUseBeforeTheStudiesWhichAreFolded) {
  const auto text = shown("extra-clinics");
  const auto in_use = text.find("Where it is in use\n");
  const auto designs = text.find("Studies by design\n");
  const auto folded = text.find("The studies one by one\n");
  ASSERT_NE(folded, std::string::npos) << text;
  EXPECT_LT(in_use, designs);
  EXPECT_LT(designs, folded);
}

TEST_F(InterventionPage, ShowsWhatTheEefsToolkitWouldSayOfAttainment) {
  given_writing();
  const auto text = shown("writing");
  EXPECT_TRUE(says(text, "As the EEF's toolkit\n")) << text;
  EXPECT_TRUE(says(text, "of 5, by the EEF's rules\n")) << text;
  EXPECT_TRUE(says(text, "Lost: ")) << text;
  EXPECT_FALSE(says(shown("extra-clinics"), "As the EEF's toolkit"));
}

TEST_F(InterventionPage, ShowsByWhichSchemesAStudyWasAppraised) {
  EXPECT_TRUE(says(shown("extra-clinics"), "Not appraised yet\n"));
  const auto answers = Answers::make(
      scheme(SchemeCode::maryland),
      given_in("design=rct; comparable=yes; attrition=negligible; contamination=none"));
  ASSERT_TRUE(answers) << missions::told(answers);
  given(appraisal_table(), {record_of(Appraisal{.code = "one-maryland",
                                                .study = "one",
                                                .effect = std::nullopt,
                                                .scheme = SchemeCode::maryland,
                                                .answers = *answers,
                                                .appraised_on = "2026-11-23",
                                                .note = ""})});
  EXPECT_TRUE(says(shown("extra-clinics"), "Maryland scale: Level 5\n")) << shown("extra-clinics");
}

TEST_F(InterventionPage, WarnsOfWhatReachesTheSamePeopleFromBothSides) {
  EXPECT_TRUE(says(shown("choir"),
                   "It reaches the same people as\nExtra clinics\n: do not add their effects.\n"))
      << shown("choir");
  EXPECT_TRUE(says(shown("extra-clinics"), "A choir for people who wait\n: do not add their"));
}

TEST_F(InterventionPage, WarnsThatAnIdeaIsNotProvenAndNamesItsNextTest) {
  const auto text = shown("choir");
  EXPECT_TRUE(says(text, "This is an idea. Nobody has proven that it works.\n")) << text;
  EXPECT_TRUE(says(text, "Next test\nA trial with 200 people.\n"));
  EXPECT_TRUE(says(text, "Unit cost\nNo figure published\n"));
}

TEST_F(InterventionPage, ShowsWhatIsStillAskedAndWhatWasSaidBefore) {
  given(missions::table_of(RecordKind::intervention),
        {missions::sound_but(RecordKind::intervention, "unit_cost", "130")});
  const auto text = shown("extra-clinics");
  EXPECT_TRUE(says(text, "Who comes to evening clinics?\nOpen\n")) << text;
  EXPECT_TRUE(says(text, "2 versions of this record\n")) << text;
  EXPECT_TRUE(says(text, "unit_cost: \"120\" became \"130\"\n")) << text;
}

TEST_F(InterventionPage, NamesWhoDoesItToday) {
  given(adoption_table(),
        {record_of(Adoption{.code = "england-clinics",
                            .intervention = "extra-clinics",
                            .body = "E92000001",
                            .since = base::Period::year(base::PeriodKind::calendar_year, 2020),
                            .reach = 1200})});
  const auto text = seen([](const missions::Holdings& holdings) {
    const missions::Holdings today{.transaction = holdings.transaction,
                                   .directory = holdings.directory,
                                   .today = base::london_day(missions::kNow)};
    return missions::words_within(
        show_intervention({.path_parameters = {{"intervention", "extra-clinics"}}}, today)
            .value()
            .body,
        "id", "main-content");
  });
  EXPECT_TRUE(says(text, "In use today: England.\n")) << text;
  EXPECT_TRUE(says(text, "Together they reach 1,200 people a year")) << text;
}

TEST_F(InterventionPage, IsNotFoundUnderAnotherCode) {
  EXPECT_EQ(answer(show_intervention, {.path_parameters = {{"intervention", "none"}}}).error().code,
            base::ErrorCode::not_found);
}

TEST_F(InterventionPage, StandsBehindTheDoorOfWhatWorksWithCounts) {
  const auto text = words(show_what_works, {});
  for (const char* part : {"2 interventions\n", "1 idea\n", "3 studies\n", "3 effects\n",
                           "1 question open, 0 answered\n"}) {
    EXPECT_TRUE(says(text, part)) << part << "\nin\n" << text;
  }
}

}  // namespace
}  // namespace commonweal::learning
