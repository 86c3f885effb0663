#include "learning/synthesis/synthesis_api.hpp"

#include "learning/synthesis/effects_api.hpp"
#include "learning/synthesis/synthesis_fixture.hpp"

namespace commonweal::learning {
namespace {

struct SynthesisApi : SynthesisFixture {
  base::Result<platform::Response> pool(platform::Parameters query = {}) {
    return answer(answer_pool, asking({{"intervention", "bcg"}}, std::move(query)));
  }
};

TEST_F(SynthesisApi, SaysWhatThePageSays) {
  const auto json = pool().value().body;
  EXPECT_TRUE(says(json, R"("intervention":"bcg","outcome":"tuberculosis","measure":"risk-ratio",)"
                         R"("method":"reml","words":"13 studies, pooled, come to)"))
      << json;
  EXPECT_TRUE(says(json, R"("answer":{"estimate":-0.71453)"));
  EXPECT_TRUE(says(json, R"("bayes":null)"));
}

TEST_F(SynthesisApi, AnswersWithoutAnAnswer) {
  given(missions::RecordKind::intervention, {missions::sound(missions::RecordKind::intervention)});
  const auto json = answer(answer_pool, asking({{"intervention", "extra-clinics"}})).value().body;
  EXPECT_TRUE(says(json, R"("measure":null)")) << json;
  EXPECT_TRUE(says(json, R"("answer":null)")) << json;
  EXPECT_FALSE(pool({{"method", "best"}}));
}

TEST_F(SynthesisApi, TellsAnEffectWithItsVersionsAndWhatChangedSince) {
  ASSERT_TRUE(published(bcg_text()));
  const auto json = answer(answer_effect, asking({{"effect", "bcg-tuberculosis"}})).value().body;
  EXPECT_TRUE(says(json, R"("version":1,"factors":[],"since":{"is_same":true)")) << json;
  EXPECT_TRUE(says(json, R"("versions":[{"version":1,"written":"2026-11-23)")) << json;
  const auto list = answer(answer_effects, asking({}, {{"origin", "pooled"}})).value().body;
  EXPECT_TRUE(says(list, R"({"items":[{"effect":"bcg-tuberculosis")")) << list;
  EXPECT_FALSE(answer(answer_effects, asking({}, {{"sort", "luck"}})));
  EXPECT_FALSE(answer(answer_effect, asking({{"effect", "none"}})));
}

}  // namespace
}  // namespace commonweal::learning
