#include "learning/synthesis/pool_page.hpp"

#include "learning/synthesis/synthesis_fixture.hpp"
#include "platform/audit/text_digest.hpp"

namespace commonweal::learning {
namespace {

using platform::Role;

struct PoolPage : SynthesisFixture {
  base::Result<platform::Response> pool(platform::Parameters query = {},
                                        platform::Visitor visitor = {}) {
    return answer(show_pool,
                  asking({{"intervention", "bcg"}}, std::move(query), std::move(visitor)));
  }
  std::string words(platform::Parameters query = {}, platform::Visitor visitor = {}) {
    return missions::words_within(pool(std::move(query), std::move(visitor)).value().body, "id",
                                  "main-content");
  }
  base::Result<platform::Response> taken(missions::ShowsHoldings take, std::string chart,
                                         platform::Parameters query = {}) {
    return answer(take,
                  asking({{"intervention", "bcg"}, {"chart", std::move(chart)}}, std::move(query)));
  }
};

TEST_F(PoolPage, SaysTheAnswerInWordsFirstAndThenTheFiguresOfTheField) {
  const auto said = words();
  EXPECT_TRUE(says(said,
                   "For every 100 people who have this outcome without it, about 49 do with "
                   "it (34 to 70)."))
      << said;
  EXPECT_TRUE(says(said, "-0.7145 (0.1798)"));
  EXPECT_TRUE(says(said, "0.3132 (95% interval 0.1197 to 1.1115)"));
  EXPECT_TRUE(says(said, "92.22 (95% interval 81.9 to 97.7)"));
  EXPECT_TRUE(says(said, "152.23 on 12 degrees of freedom"));
  EXPECT_TRUE(says(said, "as a ratio 0.155 to 1.549, by the normal distribution"));
  EXPECT_TRUE(says(said, "What would mislead"));
  EXPECT_TRUE(says(said, "commonweal evidence synthesis bcg --outcome tuberculosis"));
}

TEST_F(PoolPage, GivesThePredictionIntervalOfKnappAndHartung) {
  const auto said = words({{"inference", "knapp-hartung"}});
  EXPECT_TRUE(says(said, "as a ratio 0.136 to 1.763, by Student’s t with 12 degrees of freedom"))
      << said;
  EXPECT_TRUE(says(said, "-1.1084 to -0.3206"));
}

TEST_F(PoolPage, OpensWithTheMethodOfThePublishedEffectUntilAnotherIsChosen) {
  PoolChoice choice;
  choice.question.inference = methods::Inference::knapp_hartung;
  ASSERT_TRUE(published(bcg_text(), choice));
  EXPECT_TRUE(says(words(), "-1.1084 to -0.3206"));
  EXPECT_TRUE(says(words(), "--inference knapp-hartung"));
  const auto usual = words({{"method", "reml"}, {"inference", "normal"}});
  EXPECT_TRUE(says(usual, "-1.0669 to -0.3622")) << usual;
  EXPECT_TRUE(says(usual, "--method reml")) << usual;
}

TEST_F(PoolPage, RefusesWhatTheStudiesAreNotToldApartBy) {
  const auto evil = pool({{"moderator", "evil"}});
  ASSERT_FALSE(evil);
  EXPECT_EQ(evil.error().code, base::ErrorCode::invalid_input);
  EXPECT_TRUE(says(missions::told(evil), "\"evil\" that tells them apart. Choose one of: "));
  EXPECT_FALSE(pool({{"moderator", "alloc"}}));  // In words, not numbers.
  EXPECT_FALSE(pool({{"subgroup", "zz"}}));
  EXPECT_TRUE(pool({{"subgroup", "alloc"}}));
}

TEST_F(PoolPage, AddsUpCountsWhereAllStudiesHoldThemAndSaysWhyNotOtherwise) {
  EXPECT_TRUE(says(words({{"method", "mh"}}), "13 of the 13 studies hold none")) << "no counts";
  given_studies(bcg_studies_with_counts());
  const auto said = words({{"method", "mh"}});
  EXPECT_TRUE(says(said, "-0.4537 (0.0393)")) << said;
  EXPECT_TRUE(says(said, "tau²\ntaken as none")) << said;
  EXPECT_TRUE(says(said, "Mantel and Haenszel (adds up counts); limits: Normal")) << said;
  EXPECT_TRUE(says(said, "--method mh")) << said;
  EXPECT_TRUE(says(words({{"method", "peto"}}), "gives odds ratios"));
}

TEST_F(PoolPage, NamesTheFileThatItsCommandWorksOn) {
  EXPECT_TRUE(says(words(), "commonweal evidence pool bcg-studies.csv --effect effect"));
  EXPECT_TRUE(says(words(), "from the CSV file of studies, bcg-studies.csv"));
}

TEST_F(PoolPage, ListsWhatIsNotPooledBesideWhatIs) {
  Study story = study_called("story", 0, 1);
  story.effect = story.standard_error = std::nullopt;
  story.measure = std::nullopt;
  story.design = StudyDesign::qualitative;
  Study out = study_called("out", 0, 1);
  out.state = StudyState::excluded;
  out.excluded_because = "Not of people";
  given_studies({story, out});
  const auto said = words();
  EXPECT_TRUE(says(said, "15 studies of this intervention are held: 13 are pooled and 2 are not."));
  EXPECT_TRUE(says(said, "No effect is reported"));
  EXPECT_TRUE(says(said, "Excluded: Not of people"));
}

TEST_F(PoolPage, ShowsOneLookAtATime) {
  EXPECT_TRUE(says(pool()->body, "id=\"forest-table\""));
  EXPECT_FALSE(says(pool()->body, "id=\"leave-one-out-table\""));
  EXPECT_TRUE(says(words({{"look", "one-less"}}), "Without one study at a time the answer is"));
  EXPECT_TRUE(says(words({{"look", "by-year"}}), "After the first study the answer was 0.41"));
  EXPECT_TRUE(says(words({{"look", "small-studies"}}), "Egger’s test: slope"));
  EXPECT_TRUE(says(words({{"look", "differences"}}), "ablat"));
}

TEST_F(PoolPage, ShowsARegressionOnAChosenModeratorAndGroups) {
  const auto said = words({{"moderator", "ablat"}});
  EXPECT_TRUE(says(said, "For each 1 more of ablat the effect changes by -0.0291")) << said;
  EXPECT_TRUE(says(said, "75.6% of the variance between studies"));
  EXPECT_TRUE(says(words({{"subgroup", "alloc"}}), "The groups may be alike"));
}

TEST_F(PoolPage, RefusesAMethodAndAnOutcomeThatThereAreNot) {
  EXPECT_EQ(pool({{"method", "best"}}).error().code, base::ErrorCode::invalid_input);
  EXPECT_EQ(pool({{"outcome", "beauty"}}).error().code, base::ErrorCode::not_found);
  EXPECT_EQ(answer(show_pool, asking({{"intervention", "none"}})).error().code,
            base::ErrorCode::not_found);
}

TEST_F(PoolPage, SaysWhereThereIsNothingToPool) {
  auto none = missions::sound(missions::RecordKind::intervention);
  given(missions::RecordKind::intervention, {none});
  const auto page = answer(show_pool, asking({{"intervention", "extra-clinics"}}));
  ASSERT_TRUE(page);
  EXPECT_TRUE(says(page->body, "There is nothing to pool"));
  EXPECT_TRUE(says(page->body, "No study of this intervention is held."));
}

TEST_F(PoolPage, SaysInTheFormThatAGradeDoesNotHoldForOtherStudies) {
  auto text = bcg_text();
  text.grade = "low";
  text.grade_reasons = "Trials differ";
  text.rows = "rows 2 to 14";
  ASSERT_TRUE(published(text));
  const auto form = [&] { return pool({}, evidence_visitor(Role::evidence_lead)).value().body; };
  const auto same = form();
  EXPECT_TRUE(says(same, "value=\"Trials differ\""));
  EXPECT_TRUE(says(same, "name=\"rows\"")) << same;
  EXPECT_TRUE(says(same, "value=\"rows 2 to 14\""));
  EXPECT_FALSE(says(same, "is graded low certainty"));
  given_studies({study_called("new-1", -0.1, 0.2)});
  const auto other = form();
  EXPECT_FALSE(says(other, "value=\"Trials differ\""));
  EXPECT_TRUE(says(other, "The version before is graded low certainty, and its studies are not"));
}

TEST_F(PoolPage, OffersTheFormToAnEvidenceLeadAlone) {
  EXPECT_FALSE(says(words(), "Publish this effect"));
  for (const Role role : platform::kRoles) {
    EXPECT_EQ(says(words({}, evidence_visitor(role)), "Publish this effect"),
              role == Role::evidence_lead)
        << code_word(role);
  }
}

TEST_F(PoolPage, IsTakenAwayAsChartsAndTables) {
  for (const auto* chart : {"forest", "leave-one-out", "cumulative", "funnel"}) {
    EXPECT_TRUE(says(taken(take_pool_svg, chart).value().body, "<svg")) << chart;
    EXPECT_GT(taken(take_pool_csv, chart).value().body.size(), 100U) << chart;
  }
  EXPECT_TRUE(says(taken(take_pool_svg, "bubble", {{"moderator", "ablat"}}).value().body, "<svg"));
  EXPECT_TRUE(
      says(taken(take_pool_csv, "subgroups", {{"subgroup", "alloc"}}).value().body, "alternate"));
  EXPECT_TRUE(taken(take_pool_png, "forest").value().body.starts_with("\x89PNG"));
  EXPECT_TRUE(taken(take_pool_xlsx, "studies").value().body.starts_with("PK"));
  EXPECT_FALSE(taken(take_pool_svg, "bubble"));
  EXPECT_FALSE(taken(take_pool_svg, "pie"));
  EXPECT_FALSE(taken(take_pool_csv, "pie"));
}

TEST_F(PoolPage, GivesTheStudiesAsTheShellPoolsThemAndTheInputsOfTheDigest) {
  const auto studies = taken(take_pool_csv, "studies").value().body;
  EXPECT_TRUE(studies.starts_with(
      "study,label,year,design,effect,standard_error,variance,sample,ablat,alloc\n"))
      << studies;
  const auto inputs = taken(take_pool_csv, "inputs").value().body;
  EXPECT_TRUE(says(words(), platform::text_digest(inputs)));
}

}  // namespace
}  // namespace commonweal::learning
