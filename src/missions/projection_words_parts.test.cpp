// The parts of which the sentences are made.

#include "missions/projection_words.hpp"

#include <gtest/gtest.h>

#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using base::PeriodKind;
using methods::Window;

TEST(ShareText, SaysTheNearestShareInTenOrFewer) {
  struct Example {
    std::size_t part;
    std::size_t whole;
    const char* text;
  };
  for (const auto& [part, whole, text] : {
           Example{0, 8, "none"},
           Example{8, 8, "all"},
           Example{4, 8, "1 in 2"},
           Example{140, 160, "7 in 8"},
           Example{141, 160, "about 7 in 8"},
           Example{60, 101, "about 3 in 5"},
           Example{1, 3, "1 in 3"},
           Example{1, 1000, "fewer than 1 in 10"},
           Example{999, 1000, "more than 9 in 10"},
       }) {
    EXPECT_EQ(share_text(part, whole), text) << part << " of " << whole;
  }
}

TEST(LengthText, SaysTheLengthOfAWindow) {
  struct Example {
    Window window;
    const char* text;
  };
  for (const auto& [window, text] : {
           Example{{in_2020(1), in_2020(2)}, "1 month"},
           Example{{in_2020(1), in_2020(12)}, "11 months"},
           Example{{Period::month(2007, 8), Period::month(2010, 6)}, "2 years and 10 months"},
           Example{{in_2020(1), Period::month(2021, 1)}, "1 year"},
           Example{{in_2020(1), Period::month(2021, 2)}, "1 year and 1 month"},
           Example{{Period::quarter(2016, 1), Period::quarter(2018, 4)}, "2 years and 9 months"},
           Example{{Period::year(PeriodKind::academic_year, 2010),
                    Period::year(PeriodKind::academic_year, 2016)},
                   "6 years"},
           Example{{{PeriodKind::week, 0}, {PeriodKind::week, 1}}, "1 week"},
           Example{{{PeriodKind::day, 0}, {PeriodKind::day, 91}}, "91 days"},
       }) {
    EXPECT_EQ(length_text(window), text);
  }
}

TEST(YearsText, HasTwoDecimalsWhileTheyMatter) {
  EXPECT_EQ(years_text(9.980), "9.98 years");
  EXPECT_EQ(years_text(1), "1.00 year");
  EXPECT_EQ(years_text(0.004), "0.00 years");
  EXPECT_EQ(years_text(99.996), "100 years");
  EXPECT_EQ(years_text(1406.4), "1,406 years");
}

TEST(ValueWords, PutTheUnitAfterTheNumber) {
  EXPECT_EQ((ValueWords{.decimals = 1, .unit_words = "per cent"}.value(75.19)), "75.2 per cent");
  EXPECT_EQ((ValueWords{}.value(7768573)), "7,768,573");
}

}  // namespace
}  // namespace commonweal::missions
