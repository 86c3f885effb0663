#include "base/period_reading.hpp"

#include <string>

#include <gtest/gtest.h>

#include "base/period_text.hpp"

namespace commonweal::base {
namespace {

using Texts = std::vector<std::string>;

// The readings of a text, each with its kind: "month 2023-09".
Texts readings(std::string_view written) {
  Texts found;
  for (const Period period : period_readings(written)) {
    found.push_back(std::string(code_word(period.kind())) + ' ' + text(period));
  }
  return found;
}

TEST(PeriodReadings, KnowsTheFormsOfEnglishStatistics) {
  struct Example {
    const char* written;
    const char* read;
  };
  for (const auto& [written, read] : {
           Example{"2016-03-31", "day 2016-03-31"},
           Example{"31/03/2016", "day 2016-03-31"},
           Example{"31 March 2016", "day 2016-03-31"},
           Example{"1 Mar 2016", "day 2016-03-01"},
           Example{"2023-W09", "week 2023-W09"},
           Example{"2023 W9", "week 2023-W09"},
           Example{"2020-W53", "week 2020-W53"},
           Example{"2023-09", "month 2023-09"},
           Example{"202309", "month 2023-09"},
           Example{"Sep 2023", "month 2023-09"},
           Example{"Sept 2023", "month 2023-09"},
           Example{"SEPTEMBER 2023", "month 2023-09"},
           Example{"2023 SEP", "month 2023-09"},
           Example{"Sep-2023", "month 2023-09"},
           Example{"2016 Q1", "quarter 2016 Q1"},
           Example{"2016-Q1", "quarter 2016 Q1"},
           Example{"2016Q1", "quarter 2016 Q1"},
           Example{"Q1 2016", "quarter 2016 Q1"},
           Example{"Jan-Mar 2016", "quarter 2016 Q1"},
           Example{"January to March 2016", "quarter 2016 Q1"},
           Example{"2016-17 Q1", "quarter 2016 Q2"},
           Example{"2016/17 Q4", "quarter 2017 Q1"},
           Example{"2015", "calendar_year 2015"},
           Example{" 2015 ", "calendar_year 2015"},
       }) {
    EXPECT_EQ(readings(written), Texts{read}) << written;
  }
}

TEST(PeriodReadings, GivesEveryReadingOfAFormThatHasSeveral) {
  for (const auto* written :
       {"2022-23", "2022/23", "202223", "2022-2023", "2022/2023", "2022 to 2023"}) {
    EXPECT_EQ(readings(written), (Texts{"financial_year 2022-23", "academic_year 2022/23"}))
        << written;
  }
  for (const auto* written : {"2011-12", "201112"}) {
    EXPECT_EQ(readings(written),
              (Texts{"month 2011-12", "financial_year 2011-12", "academic_year 2011/12"}))
        << written;
  }
  EXPECT_EQ(readings("1999/00"), (Texts{"financial_year 1999-00", "academic_year 1999/00"}));
}

TEST(PeriodReadings, HasNoneForWhatIsNoPeriod) {
  for (const auto* written : {"",
                              " ",
                              "x",
                              "2023-13",
                              "2023-00",
                              "2016 Q5",
                              "2016 Q0",
                              "2022-24",
                              "2022/24",
                              "20 1609",
                              "2015-02-29",
                              "32/01/2016",
                              "2021-W53",
                              "2023-W00",
                              "0999",
                              "99999",
                              "Q12016",
                              "Feb-Apr 2016",
                              "Jan-Feb 2016",
                              "Nonsense 2016",
                              "2016 X1",
                              "-2015",
                              "2015-",
                              "2022-2024",
                              "2016-03-31T00:00:00Z",
                              "20230931",
                              "999999999999999999999999999999999999999999"}) {
    EXPECT_EQ(readings(written), Texts{}) << written;
  }
}

TEST(PeriodReadings, ReadBackWhatWeWriteForEveryKind) {
  for (const auto kind : kPeriodKinds) {
    const Period start = period_holding(kind, std::chrono::year{1998} / 1 / 1);
    for (int i = 0; i < 1500; ++i) {
      const Period period = later(start, kind < PeriodKind::month ? i : i % 400);
      bool found = false;
      for (const Period reading : period_readings(text(period))) found |= reading == period;
      ASSERT_TRUE(found) << text(period);
    }
  }
}

}  // namespace
}  // namespace commonweal::base
