#include "missions/effect.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

std::string refused(std::string_view column, std::string text) {
  return refusals<Effect>(sound_but(RecordKind::effect, column, std::move(text)));
}

TEST(Effect, KnowsHowMuchAndHowSure) {
  const auto effect = made_of<Effect>(sound(RecordKind::effect));
  EXPECT_EQ(effect.measure, EffectMeasure::risk_ratio);
  EXPECT_EQ(effect.estimate, -0.5);
  EXPECT_EQ(effect.standard_error, 0.1);
  EXPECT_EQ(effect.predicted->upper, -0.1);
  EXPECT_EQ(effect.studies, 12);
  EXPECT_EQ(effect.grade, EvidenceGrade::moderate);
  EXPECT_EQ(effect.conversion, Conversion::risk);
}

TEST(Effect, MayBeQuotedWithoutAnInterval) {
  auto record = sound(RecordKind::effect);
  for (const auto* column : {"standard_error", "lower", "upper", "studies", "metric"}) {
    record.fields[table_of(RecordKind::effect).column(column)] = "";
  }
  const auto effect = made_of<Effect>(record);
  EXPECT_EQ(effect.standard_error, std::nullopt);
  EXPECT_FALSE(effect.limits);
  EXPECT_EQ(effect.metric, std::nullopt);
}

TEST(Effect, LiesBetweenItsLimits) {
  EXPECT_EQ(refused("estimate", "0.1"),
            "estimate: The estimate does not lie between its limits.\n");
  EXPECT_EQ(refused("upper", ""), "upper: Give both limits or neither.\n");
  EXPECT_EQ(refused("predicted_lower", "0.2"),
            "predicted_lower: The lower limit is above the upper one.\n");
}

TEST(Effect, HasNoNegativeSpread) {
  EXPECT_EQ(refused("standard_error", "-0.1"),
            "standard_error: Give a number that is not below 0.\n");
  EXPECT_EQ(refused("i2", "40"), "i2: Give a share between 0 and 1.\n");
  EXPECT_EQ(refused("studies", "-1"), "studies: Give a number that is not below 0.\n");
}

TEST(Effect, IsInAMeasureThatIsKnown) {
  EXPECT_EQ(refused("grade", "gold"),
            "grade: \"gold\" is not one of high, moderate, low, very-low or not-graded.\n");
  EXPECT_EQ(refused("published_on", "2023"),
            "published_on: \"2023\" is not a day. Write it like 2023-11-30.\n");
}

}  // namespace
}  // namespace commonweal::missions
