#include "missions/effect_measure.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

TEST(EffectMeasure, IsNamedByEachOfItsWordsAndNoOther) {
  for (const EffectMeasure measure : kEffectMeasures) {
    EXPECT_EQ(effect_measure_named({.place = "measure", .text = code_word(measure)}), measure);
    EXPECT_FALSE(words_of(measure).empty());
  }
  EXPECT_FALSE(effect_measure_named({.place = "measure", .text = "ratio"}));
}

TEST(EffectMeasure, ReadsALogarithmAsARatio) {
  EXPECT_TRUE(is_ratio(EffectMeasure::risk_ratio));
  EXPECT_DOUBLE_EQ(as_read(EffectMeasure::risk_ratio, std::log(0.5)), 0.5);
  EXPECT_DOUBLE_EQ(none_of(EffectMeasure::odds_ratio), 1);
}

TEST(EffectMeasure, ReadsADifferenceAsItIsAndFishersZAsACorrelation) {
  EXPECT_FALSE(is_ratio(EffectMeasure::standardised_difference));
  EXPECT_DOUBLE_EQ(as_read(EffectMeasure::standardised_difference, 0.22), 0.22);
  EXPECT_NEAR(as_read(EffectMeasure::correlation, 0.549306), 0.5, 1e-6);
  EXPECT_DOUBLE_EQ(none_of(EffectMeasure::correlation), 0);
}

TEST(Conversion, IsNamedByItsWords) {
  EXPECT_EQ(conversion_named({.place = "conversion", .text = "standard-deviation"}),
            Conversion::standard_deviation);
  EXPECT_FALSE(conversion_named({.place = "conversion", .text = "sd"}));
}

}  // namespace
}  // namespace commonweal::missions
