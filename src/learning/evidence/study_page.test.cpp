// The pages of studies, as everybody sees them.

#include "learning/evidence/study_page.hpp"

#include "learning/evidence/study_fixture.hpp"
#include "learning/evidence/study_list_page.hpp"

namespace commonweal::learning {
namespace {

using platform::Request;
using platform::Role;

struct StudyPage : StudyFixture {
  StudyPage() { given_studies(); }

  std::string study(const std::string& code, const platform::Visitor& visitor = {}) {
    Request request{.path_parameters = {{"study", code}}};
    request.visitor = visitor;
    return words(show_study, request);
  }
  std::string list(platform::Parameters query = {}, const platform::Visitor& visitor = {}) {
    Request request{.query_parameters = std::move(query)};
    request.visitor = visitor;
    return words(show_studies, request);
  }
};

TEST_F(StudyPage, ShowsTheEffectInPlainWordsAndOnTheScaleThatIsPooled) {
  const auto page = study("aronson-1948");
  EXPECT_TRUE(says(page, "Risk ratio 0.41 (0.13 to 1.26)"));
  EXPECT_TRUE(says(page, "The risk was 59% lower in the treated group than in the other."));
  EXPECT_TRUE(says(page, "-0.89 (-2.01 to 0.23)"));
  EXPECT_TRUE(says(page, "ai 4, bi 119, ci 11, di 128"));
  EXPECT_TRUE(says(page, "4 of 123 treated people and 11 of 139 others had it"));
}

TEST_F(StudyPage, ShowsAllThatIsHeld) {
  const auto page = study("aronson-1948");
  for (const auto* text :
       {"Aronson (1948)", "Randomised trial", "Clinics", "Children", "United States", "24 months",
        "A foundation", "Waiting times", "row 2", "Journal of Clinics", "ablat 44, alloc random",
        "It was tried.", "Extra clinics", "Waiting list"}) {
    EXPECT_TRUE(says(page, text)) << text << '\n' << page;
  }
}

TEST_F(StudyPage, GivesEvidenceOfPracticeEqualStanding) {
  const auto page = study("clinics-2019");
  EXPECT_TRUE(says(page, "Practice-based evidence"));
  EXPECT_TRUE(says(page, "Evidence of this kind tells how and why something works"));
  const auto all = list();
  EXPECT_TRUE(says(all, "A trial of the vaccine"));
  EXPECT_TRUE(says(all, "What clinics learned"));
  EXPECT_TRUE(says(all, "Told in words: see its page"));
}

TEST_F(StudyPage, ShowsWhatWasSaidBeforeWithItsDay) {
  now += std::chrono::hours(48);
  given(study_table(), {study_but({{"people", "300"}})});
  const auto page = study("aronson-1948");
  EXPECT_TRUE(says(page, "Changed on 25 November 2026")) << page;
  EXPECT_TRUE(says(page, "262"));
  EXPECT_TRUE(says(page, "300"));
}

TEST_F(StudyPage, NamesTheEffectsThatItSpeaksTo) {
  EXPECT_TRUE(says(study("aronson-1948"), "still waiting after a year"));
  EXPECT_TRUE(says(study("clinics-2019"), "No effect of this intervention on this outcome"));
}

TEST_F(StudyPage, SaysWhyAStudyIsExcluded) {
  given(study_table(),
        {study_but({{"state", "excluded"}, {"excluded_because", "A second report."}})});
  EXPECT_TRUE(says(study("aronson-1948"), "This study is excluded: A second report."));
  EXPECT_TRUE(says(list(), "Excluded"));
}

TEST_F(StudyPage, OffersChangesToWhoMayMakeThemOnly) {
  for (const auto role : {Role::analyst, Role::evidence_lead, Role::administrator}) {
    EXPECT_TRUE(says(study("aronson-1948", visitor_with(role)), "Change this study"));
    EXPECT_TRUE(says(list({}, visitor_with(role)), "Add a study"));
  }
  for (const auto& visitor :
       {platform::Visitor{}, visitor_with(Role::reader), visitor_with(Role::body_lead),
        visitor_with(Role::mission_unit), visitor_with(Role::independent)}) {
    EXPECT_FALSE(says(study("aronson-1948", visitor), "Change this study"));
    EXPECT_FALSE(says(list({}, visitor), "Add a study"));
  }
}

TEST_F(StudyPage, ListsThoseThatFitTheChoice) {
  EXPECT_FALSE(says(list({{"design", "practice"}}), "A trial of the vaccine"));
  EXPECT_TRUE(says(list({{"outcome", "none"}}), "No study fits this choice."));
  EXPECT_TRUE(says(list({{"q", "vacc"}}), "1 study\n"));
}

TEST_F(StudyPage, SaysWhatIsNotThere) {
  const Request request{.path_parameters = {{"study", "none"}}};
  EXPECT_EQ(missions::told(answer(show_study, request)), "There is no study \"none\".\n");
  EXPECT_FALSE(answer(show_studies, {.query_parameters = {{"page", "9"}}}));
}

struct EmptyStudies : StudyFixture {};

TEST_F(EmptyStudies, SayWhatWouldFillThem) {
  EXPECT_TRUE(says(words(show_studies, {}), "No studies are held yet"));
}

}  // namespace
}  // namespace commonweal::learning
