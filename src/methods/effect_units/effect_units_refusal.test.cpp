#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "methods/effect_units/effect_units.hpp"

namespace commonweal::methods {
namespace {

std::string refusal(const EffectUnitsQuestion& question) {
  const auto answer = effect_in_units(question);
  if (answer) return "";
  std::string told;
  for (const auto& problem : answer.error().problems) told += problem.place + ": " + problem.what;
  return told;
}

// Half the risk of 2 in 100, for 10,000 people.
EffectUnitsQuestion halved_risk() {
  return {.scale = EffectScale::risk_ratio,
          .effect = {std::log(0.5), 0.2},
          .reach = 10'000,
          .baseline = Quantity{0.02},
          .better = Better::lower};
}

TEST(EffectUnits, SaysWhatIsMissing) {
  auto question = halved_risk();
  question.baseline.reset();
  EXPECT_NE(refusal(question).find("baseline: This effect is relative"), std::string::npos);
  question.scale = EffectScale::standardised_difference;
  EXPECT_NE(refusal(question).find("metric_sd: A standardised"), std::string::npos);
}

void expect_refused(const char* place, void (*spoil)(EffectUnitsQuestion&)) {
  auto question = halved_risk();
  spoil(question);
  EXPECT_TRUE(refusal(question).starts_with(place)) << place << " | " << refusal(question);
}

TEST(EffectUnits, RefusesWhatCannotBe) {
  using Q = EffectUnitsQuestion;
  expect_refused("effect", [](Q& q) { q.effect.value = NAN; });
  expect_refused("effect", [](Q& q) { q.effect.value = 51; });
  expect_refused("effect", [](Q& q) { q.effect.standard_error = -1; });
  expect_refused("effect", [](Q& q) { q.effect.degrees = 0; });
  expect_refused("effect", [](Q& q) { q.scale = EffectScale::risk_difference, q.effect = {-5}; });
  expect_refused("reach", [](Q& q) { q.reach = -1; });
  expect_refused("reach", [](Q& q) { q.reach = INFINITY; });
  expect_refused("eligible", [](Q& q) { q.eligible = 0; });
  expect_refused("baseline", [](Q& q) { q.baseline = Quantity{1.2}; });
  expect_refused("baseline", [](Q& q) { q.baseline = Quantity{0.5, 0.5}; });
  expect_refused("baseline", [](Q& q) { q.baseline = Quantity{0.5, NAN}; });
  expect_refused("deadweight", [](Q& q) { q.deadweight = Quantity{-0.1}; });
  expect_refused("deadweight", [](Q& q) { q.deadweight = Quantity{0, 0.1}; });
  expect_refused("drop_out", [](Q& q) { q.drop_out = Quantity{1.1}; });
  expect_refused("transportability", [](Q& q) { q.transportability = Quantity{-1}; });
  expect_refused("per_unit", [](Q& q) { q.per_unit = Quantity{0}; });
  expect_refused("draws", [](Q& q) { q.draws = 10; });
  expect_refused("baseline",
                 [](Q& q) { q.scale = EffectScale::rate_ratio, q.baseline = Quantity{0}; });
  expect_refused("metric_sd", [](Q& q) {
    q.scale = EffectScale::standardised_difference, q.metric_sd = Quantity{0};
  });
}

}  // namespace
}  // namespace commonweal::methods
