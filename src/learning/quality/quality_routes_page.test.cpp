// The forms of appraisals as somebody sees and sends them.

#include "learning/quality/quality_routes_page.hpp"

#include "learning/quality/appraisal_part_page.hpp"
#include "learning/quality/appraise_page.hpp"
#include "learning/quality/quality_api.hpp"
#include "learning/quality/quality_fixture.hpp"
#include "learning/quality/quality_page.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Request;
using platform::Response;
using platform::Role;

Response refused(const Request&, const base::Error& error) {
  return platform::plain_text(platform::http_status(error.code), error.problems.at(0).what);
}

platform::Parameters form_of(std::string_view scheme, std::string_view answers,
                             std::string_view changes = "") {
  platform::Parameters form{{"scheme", std::string(scheme)}};
  for (const auto& [question, answer] : given_but(answers, changes)) {
    form.push_back({question, answer});
  }
  return form;
}

struct QualityPages : QualityFixture {
  Response sent(const std::string& pattern, platform::Parameters parts, platform::Parameters form,
                Role role = Role::evidence_lead) {
    for (const auto& route : quality_routes({store, [] { return missions::kNow; }, refused})) {
      if (route.pattern != pattern) continue;
      Request request{.method = platform::Method::post, .path_parameters = std::move(parts)};
      request.visitor = visitor_of(role);
      request.form_parameters = std::move(form);
      return route.handler(request);
    }
    ADD_FAILURE() << pattern;
    return {};
  }
  Response graded(platform::Parameters form, Role role = Role::evidence_lead) {
    return sent("/effects/{effect}/grade", {{"effect", kEffect}}, std::move(form), role);
  }
  Response appraised(platform::Parameters form, const std::string& study = "leeds") {
    return sent("/studies/{study}/appraise", {{"study", study}}, std::move(form));
  }
  static std::string where(const Response& response) {
    return std::string(find_header(response.headers, "Location").value_or("none"));
  }
  // The words of a page.
  std::string words(missions::ShowsHoldings shows, platform::Parameters parts,
                    platform::Parameters query = {}) {
    Request request{.path_parameters = std::move(parts), .query_parameters = std::move(query)};
    request.visitor = visitor_of(Role::evidence_lead);
    return seen([&](const Holdings& holdings) {
      return missions::words_within(shows(request, holdings).value().body, "id", "main-content");
    });
  }
};

bool says(const std::string& words, const std::string& text) {
  return words.find(text) != std::string::npos;
}

TEST_F(QualityPages, TakeAGradeAndShowItWithItsReasons) {
  const auto response = graded(form_of("grade", kGradeAnswers));
  EXPECT_EQ(where(response), std::string("/effects/") + kEffect + "/grade?scheme=grade&done=yes");
  const auto page = words(show_effect_grade, {{"effect", kEffect}}, {{"done", "yes"}});
  EXPECT_TRUE(says(page, "Saved. The level and its reasons stand below.")) << page;
  EXPECT_TRUE(says(page, "Moderate")) << page;
  EXPECT_TRUE(says(page, "Down one for risk of bias.")) << page;
}

TEST_F(QualityPages, SuggestAnswersWithTheirFigures) {
  const auto page = words(show_effect_grade, {{"effect", kEffect}});
  EXPECT_TRUE(says(page, "Suggested: Not serious. I squared is 40.0%.")) << page;
  EXPECT_TRUE(says(page, "2 of the 3 studies held are randomised.")) << page;
  EXPECT_TRUE(says(page, "Not appraised by this scheme yet.")) << page;
}

TEST_F(QualityPages, ComeBackWithWhatWasTypedAndItsProblems) {
  const auto response = graded(form_of("grade", kGradeAnswers, "imprecision=serious"));
  EXPECT_EQ(response.status, 400);
  EXPECT_TRUE(says(response.body, "otherwise than suggested"));
  EXPECT_TRUE(says(response.body, "href=\"#imprecision-why\""));
  EXPECT_TRUE(says(response.body, "value=\"serious\" checked"));
  EXPECT_EQ(graded({}).status, 400);
  EXPECT_EQ(appraised({}).status, 400);
}

TEST_F(QualityPages, TurnAwayWhoMayNot) {
  EXPECT_EQ(graded(form_of("grade", kGradeAnswers), Role::analyst).status, 403);
  EXPECT_EQ(appraised(form_of("maryland", kTrialAnswers), "nowhere").status, 404);
  EXPECT_EQ(appraised(form_of("grade", kGradeAnswers)).status, 400);
  EXPECT_EQ(appraised(form_of("stars", kTrialAnswers)).status, 400);
}

TEST_F(QualityPages, StartFromTheDesignOfTheStudy) {
  Request request{.path_parameters = {{"study", "hull"}}};
  request.visitor = visitor_of(Role::evidence_lead);
  const auto page = seen([&](const Holdings& holdings) {
    return show_study_appraisal(request, holdings).value().body;
  });
  EXPECT_TRUE(says(page, "value=\"cluster-rct\" checked"));
  EXPECT_TRUE(says(page, "href=\"/studies/hull/appraise?scheme=eef-trial\""));
  EXPECT_FALSE(says(page, "scheme=grade"));
}

TEST_F(QualityPages, KeepWhatStandsChosen) {
  EXPECT_EQ(appraised(form_of("eef-trial",
                              "design=randomised; mdes=0.25; attrition=12; confounding=low; "
                              "concurrent=low; experimental=low; fidelity=low; missing=low; "
                              "measurement=low; reporting=low"))
                .status,
            303);
  Request request{.path_parameters = {{"study", "leeds"}},
                  .query_parameters = {{"scheme", "eef-trial"}}};
  request.visitor = visitor_of(Role::evidence_lead);
  const auto page = seen([&](const Holdings& holdings) {
    return show_study_appraisal(request, holdings).value().body;
  });
  EXPECT_TRUE(says(page, "value=\"0.25\""));
  EXPECT_TRUE(says(page, "4 padlocks"));
}

TEST_F(QualityPages, ShowEachSchemeAsAPartOfOtherPages) {
  graded(form_of("grade", kGradeAnswers));
  graded(form_of("emmie", "effect=3; mechanism=1; moderators=0; implementation=2; economic=4"));
  const auto part = [&](const platform::Visitor& visitor) {
    return seen([&](const Holdings& holdings) {
      return effect_quality_part(holdings, visitor, *holdings.directory.find_effect(kEffect)).str();
    });
  };
  EXPECT_TRUE(says(part({}), "Down one for risk of bias."));
  EXPECT_TRUE(says(part({}), "Economic cost: 4 of 4."));
  EXPECT_FALSE(says(part({}), "Grade this effect"));
  EXPECT_TRUE(says(part(visitor_of(Role::evidence_lead)), "Grade this effect"));
}

TEST_F(QualityPages, SayWhereARecordWasChangedAfterItsAppraisal) {
  graded(form_of("grade", kGradeAnswers));
  given(missions::RecordKind::effect,
        missions::sound_but(missions::RecordKind::effect, "grade", "low"));
  const auto part = seen([&](const Holdings& holdings) {
    return effect_quality_part(holdings, {}, *holdings.directory.find_effect(kEffect)).str();
  });
  EXPECT_TRUE(says(part, "The appraisal below gives Moderate"));
}

TEST_F(QualityPages, SayWhereNobodyHasAppraisedAStudy) {
  const auto part = [&](const std::string& study) {
    return seen(
        [&](const Holdings& holdings) { return study_quality_part(holdings, {}, study).str(); });
  };
  EXPECT_TRUE(says(part("leeds"), "Nobody has appraised this study yet."));
  appraised(form_of("maryland", kTrialAnswers));
  EXPECT_TRUE(says(part("leeds"), "Level 5"));
  EXPECT_TRUE(says(part("leeds"), "Nothing was lost."));
}

TEST_F(QualityPages, ExplainEverySchemeWithItsSources) {
  const auto page = words(show_quality, {});
  for (const Scheme* scheme : all_schemes()) {
    EXPECT_TRUE(says(page, std::string(scheme->title))) << scheme->title;
    for (const auto limit : scheme->limits) EXPECT_TRUE(says(page, std::string(limit))) << limit;
  }
  EXPECT_TRUE(says(page, "(not found: given as we know it)"));
}

TEST_F(QualityPages, TurnEffectSizesIntoMonths) {
  const auto page = words(show_quality, {}, {{"effect-size", "0.2219"}});
  EXPECT_TRUE(says(page,
                   "An effect size of 0.22 stands for 3 months of progress. The row goes "
                   "from 0.19 to 0.26: Moderate impact."))
      << page;
  EXPECT_TRUE(says(words(show_quality, {}, {{"effect-size", "much"}}),
                   "Enter the effect size as a number, such as 0.22"));
  EXPECT_TRUE(says(words(show_quality, {}, {{"effect-size", "1.5"}}), "The table ends at 1.00."));
}

TEST_F(QualityPages, AnswerProgramsWithTheSame) {
  graded(form_of("grade", kGradeAnswers));
  const Request request{.path_parameters = {{"effect", kEffect}, {"study", "leeds"}}};
  const auto json = [&](missions::ShowsHoldings answers) {
    return seen([&](const Holdings& holdings) { return answers(request, holdings).value().body; });
  };
  EXPECT_TRUE(says(json(answer_effect_appraisals),
                   "\"security\":{\"grade\":\"Moderate\",\"grade_reasons\":[\"Down one for risk of "
                   "bias.\"],\"padlocks\":null,\"padlocks_from\":\"nowhere\""))
      << json(answer_effect_appraisals);
  EXPECT_EQ(json(answer_study_appraisals), "{\"study\":\"leeds\",\"appraisals\":[]}");
  EXPECT_TRUE(says(json(answer_quality), "{\"months\":3,\"from\":0.19,\"to\":0.26,"));
}

}  // namespace
}  // namespace commonweal::learning
