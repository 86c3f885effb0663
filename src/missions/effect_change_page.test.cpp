#include "missions/effect_change_page.hpp"

#include <string>

#include <gtest/gtest.h>

#include "missions/effect_change_fixture.hpp"

namespace commonweal::missions {
namespace {

struct EffectChangePage : EffectChangeFixture {
  std::string units_page(const std::string& effect, platform::Parameters query = {}) {
    const auto response = answer(show_effect_change, {.path_parameters = {{"effect", effect}},
                                                      .query_parameters = std::move(query)});
    EXPECT_TRUE(response) << told(response);
    status = response ? response->status : 0;
    return response ? response->body : "";
  }
  std::string units_words(const std::string& effect, platform::Parameters query = {}) {
    return words_within(units_page(effect, std::move(query)), "id", "main-content");
  }
};

// 1,000 x 0.2 x (exp(-0.5) - 1) = -78.7.
TEST_F(EffectChangePage, SaysWhatWouldChangeAndShowsEachStep) {
  const auto words = units_words("extra-clinics-waits", {{"reach", "1000"}});
  EXPECT_EQ(status, 200);
  EXPECT_TRUE(says(words,
                   "If 1,000 people were reached in England, Waiting list would be about "
                   "78.7 people lower."))
      << words;
  EXPECT_TRUE(says(words, "0.607 (95%: 0.499 to 0.738)")) << words;
  EXPECT_TRUE(says(words, "20.0% (standard error 1.00%)"));
  EXPECT_TRUE(says(words, "When the effect begins is not known."));
  EXPECT_FALSE(says(words, "How long the effect lasts is not known."));
  EXPECT_TRUE(says(words, "commonweal evidence units extra-clinics-waits --reach 1000"));
  EXPECT_TRUE(says(words, "1, published on 2023-11-30"));
}

TEST_F(EffectChangePage, OpensWithAnExampleAndItsCaveatsBeforeTheSteps) {
  const auto words = units_words("extra-clinics-waits");
  const auto example = words.find("For example: if 1,000 people were reached in England");
  const auto caveat = words.find("How much of the effect carries over to here is not known.");
  const auto steps = words.find("Step by step");
  EXPECT_LT(example, caveat) << words;
  EXPECT_LT(caveat, steps);
  EXPECT_LT(steps, std::string::npos);
  EXPECT_TRUE(says(words, "5,000 people are eligible."));
}

TEST_F(EffectChangePage, StandsUnderWhatWorks) {
  const auto page = units_page("extra-clinics-waits");
  const auto crumbs = page.find("govuk-breadcrumbs");
  EXPECT_LT(page.find("href=\"/what-works\"", crumbs),
            page.find("href=\"/effects/extra-clinics-waits\"", crumbs));
  EXPECT_TRUE(says(page, "What would change Waiting list"));
}

TEST_F(EffectChangePage, SaysWhichVersionOfTheEffectItIs) {
  auto effects = two_effects();
  effects[0] = changed(effects[0], RecordKind::effect, "estimate", "-0.4");
  given(RecordKind::effect, effects);
  EXPECT_TRUE(says(units_words("extra-clinics-waits"), "2, published on"));
}

TEST_F(EffectChangePage, SaysThatNoIntervalWasPublished) {
  const auto words = units_words("texts-waits", {{"reach", "100"}});
  EXPECT_TRUE(says(words, "No interval was published for this effect"));
  EXPECT_FALSE(says(words, "One more place"));  // It has no prediction interval to choose.
}

TEST_F(EffectChangePage, IsLessSureOfANewPlace) {
  const auto words =
      units_words("extra-clinics-waits", {{"reach", "1000"}, {"basis", "prediction"}});
  EXPECT_TRUE(says(words, "less sure than the mean of all places"));
  EXPECT_TRUE(says(words, "--prediction"));
}

TEST_F(EffectChangePage, SaysWhatIsMissing) {
  auto effects = two_effects();
  effects[0] = changed(effects[0], RecordKind::effect, "conversion", "none");
  given(RecordKind::effect, effects);
  const auto words = units_words("extra-clinics-waits");
  EXPECT_EQ(status, 200);
  EXPECT_TRUE(says(words, "It cannot be said what this would change."));
  EXPECT_TRUE(says(words, "its conversion is none"));
}

TEST_F(EffectChangePage, SendsBackWhatMakesNoSense) {
  const auto words = units_words("texts-waits", {{"reach", "-5"}, {"basis", "prediction"}});
  EXPECT_EQ(status, 400);
  EXPECT_TRUE(says(words, "\"-5\" is not a number of people."));
  EXPECT_TRUE(says(words, "This effect has no prediction interval. Choose pooled."));
}

TEST_F(EffectChangePage, KnowsNoSuchEffectOrBody) {
  const platform::Request none{.path_parameters = {{"effect", "none"}}};
  EXPECT_EQ(told(answer(show_effect_change, none)), "There is no effect \"none\".\n");
  const platform::Request mars{.path_parameters = {{"effect", "texts-waits"}},
                               .query_parameters = {{"body", "Mars"}}};
  EXPECT_EQ(told(answer(show_effect_change, mars)), "There is no body \"Mars\".\n");
}

}  // namespace
}  // namespace commonweal::missions
