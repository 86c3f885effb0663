#include "learning/toolkit/toolkit_words.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using missions::Intervention;
using missions::made_of;
using missions::RecordKind;
using missions::sound;
using missions::sound_but;

TEST(ToolkitWords, SayWhatAUnitCostsInWhichPrices) {
  EXPECT_EQ(cost_words(made_of<Intervention>(sound(RecordKind::intervention))),
            "£120 for each person treated, prices of 2019-20");
  EXPECT_EQ(
      cost_words(made_of<Intervention>(sound_but(RecordKind::intervention, "price_year", ""))),
      "£120 for each person treated, year of prices not said");
  EXPECT_EQ(cost_words(made_of<Intervention>(sound_but(RecordKind::intervention, "unit_cost", ""))),
            "No figure published");
}

TEST(ToolkitWords, SayWhenAnEffectShowsAndWhatIsNotKnown) {
  const auto of = [](const char* column, const char* text) {
    return time_words(made_of<Effect>(sound_but(RecordKind::effect, column, text)));
  };
  EXPECT_EQ(time_words(made_of<Effect>(sound(RecordKind::effect))),
            "Shows after 3 months; lasts 24 months");
  EXPECT_EQ(of("onset_months", "0"), "Shows at once; lasts 24 months");
  EXPECT_EQ(of("onset_months", "1"), "Shows after 1 month; lasts 24 months");
  EXPECT_EQ(of("duration_months", ""), "Shows after 3 months; how long it lasts is not published");
  EXPECT_EQ(of("onset_months", ""), "When it shows is not published; lasts 24 months");
}

}  // namespace
}  // namespace commonweal::learning
