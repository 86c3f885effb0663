#include "learning/synthesis/effect_page.hpp"

#include <chrono>

#include "learning/synthesis/effects_page.hpp"
#include "learning/synthesis/synthesis_fixture.hpp"

namespace commonweal::learning {
namespace {

struct EffectPage : SynthesisFixture {
  EffectPage() {
    auto text = bcg_text();
    text.factors[missions::FactorKind::baseline_risk] = {"0.2", "", "A register, row 3"};
    EXPECT_TRUE(published(text));
  }
  void given_second_version() {
    PoolChoice choice;
    choice.question.inference = methods::Inference::knapp_hartung;
    EXPECT_TRUE(published(bcg_text(), choice, missions::kNow + std::chrono::hours{24}));
  }
  void given_quoted() {
    given(missions::RecordKind::intervention,
          {missions::sound(missions::RecordKind::intervention)});
    given(missions::RecordKind::effect,
          {missions::sound_but(missions::RecordKind::effect, "origin", "quoted")});
  }
  std::string body(const std::string& effect = "bcg-tuberculosis") {
    return answer(show_effect, asking({{"effect", effect}})).value().body;
  }
  std::string words(const std::string& effect = "bcg-tuberculosis") {
    return missions::words_within(body(effect), "id", "main-content");
  }
  base::Result<platform::Response> version(std::string number) {
    return answer(show_effect_version,
                  asking({{"effect", "bcg-tuberculosis"}, {"version", std::move(number)}}));
  }
  base::Result<platform::Response> list(platform::Parameters query = {}) {
    return answer(show_effects, asking({}, std::move(query)));
  }
};

TEST_F(EffectPage, SaysTheEffectInWordsFirstByTheRiskWithoutIt) {
  const auto said = words();
  EXPECT_TRUE(says(said, "For every 100 people, about 9.8 have this outcome with it")) << said;
  EXPECT_TRUE(says(said, "That is a risk ratio of 0.49, 95% interval 0.34 to 0.70."));
  EXPECT_TRUE(says(said, "Not graded"));
  EXPECT_TRUE(says(said, "A register, row 3"));
  EXPECT_TRUE(says(said, "Published on\n23 November 2026")) << said;
  EXPECT_TRUE(says(said, "357,347")) << said;
  EXPECT_TRUE(says(said, "The studies held today are those that it was pooled from."));
  EXPECT_TRUE(says(body(), "href=\"/effects/bcg-tuberculosis/units\""));
  EXPECT_TRUE(says(body(), "id=\"forest-table\""));
}

TEST_F(EffectPage, ShowsAnOldVersionAsItWasAndSaysThatALaterOneExists) {
  given_second_version();
  const auto first = version("1").value().body;
  const auto said = missions::words_within(first, "id", "main-content");
  EXPECT_TRUE(says(said, "This is version 1. Version 2 exists.")) << said;
  EXPECT_TRUE(says(said, "What has changed until version 2"));
  EXPECT_FALSE(says(said, "What this version changed"));
  EXPECT_TRUE(says(said, "For every 100 people who have this outcome without it, about 49"));
  const auto second = missions::words_within(version("2").value().body, "id", "main-content");
  EXPECT_FALSE(says(second, "exists."));
  EXPECT_TRUE(says(second, "What this version changed from version 1"));
  EXPECT_TRUE(says(second, "reml, knapp-hartung"));
  EXPECT_TRUE(says(words(), "Version 2\n"));
}

TEST_F(EffectPage, HasNoVersionThatWasNeverWritten) {
  for (const auto* number : {"0", "2", "-1", "first", "99999999999999999999"}) {
    EXPECT_EQ(version(number).error().code, base::ErrorCode::not_found) << number;
  }
  EXPECT_FALSE(answer(show_effect, asking({{"effect", "none"}})));
}

TEST_F(EffectPage, SaysWhatChangedSinceItWasPublished) {
  given_studies({study_called("new", 0.1, 0.1)}, missions::kNow + std::chrono::hours{1});
  const auto said = words();
  EXPECT_TRUE(says(said, "One study was added since it was published: Study new.")) << said;
  EXPECT_TRUE(says(said, "The effect would now be 0."));
  EXPECT_TRUE(says(said, "What each study found, and what they come to"));  // As it was.
  EXPECT_FALSE(says(body(), "/pool/forest.png"));  // That would be of today's studies.
}

TEST_F(EffectPage, ShowsAQuotedEffectWithoutCharts) {
  given_quoted();
  const auto said = words("extra-clinics-waits");
  EXPECT_TRUE(says(said, "This effect is quoted as others published it.")) << said;
  EXPECT_FALSE(says(body("extra-clinics-waits"), "<svg"));
}

TEST_F(EffectPage, ListsEffectsThatCanBeChosenAndOrdered) {
  given_quoted();
  const auto all = list().value().body;
  EXPECT_TRUE(says(all, "BCG vaccine"));
  EXPECT_TRUE(says(all, "Extra clinics"));
  const auto pooled = list({{"origin", "pooled"}}).value().body;
  EXPECT_TRUE(says(pooled, "href=\"/effects/bcg-tuberculosis\""));
  EXPECT_FALSE(says(pooled, "href=\"/effects/extra-clinics-waits\""));
  const auto up = list({{"sort", "studies"}}).value().body;
  const auto down = list({{"sort", "-studies"}}).value().body;
  const auto place = [](const std::string& page, const char* code) {
    return page.find(std::string("href=\"/effects/") + code);
  };
  EXPECT_EQ(place(up, "bcg-tuberculosis") > place(up, "extra-clinics-waits"),
            place(down, "bcg-tuberculosis") < place(down, "extra-clinics-waits"));
  EXPECT_FALSE(list({{"sort", "beauty"}}));
  EXPECT_FALSE(list({{"measure", "luck"}}));
  EXPECT_TRUE(says(list({{"intervention", "none"}}).value().body, "No effect fits this choice."));
}

TEST_F(EffectPage, IsTakenAwayAsATable) {
  const auto csv = answer(take_effects_csv, asking({}, {{"origin", "pooled"}})).value().body;
  EXPECT_TRUE(says(csv, "bcg-tuberculosis,bcg,BCG vaccine,,tuberculosis,risk-ratio,-0.714532"))
      << csv;
  EXPECT_TRUE(answer(take_effects_xlsx, asking({})).value().body.starts_with("PK"));
  EXPECT_TRUE(says(answer(take_effects_json, asking({})).value().body, "\"columns\""));
}

}  // namespace
}  // namespace commonweal::learning
