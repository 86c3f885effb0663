#include "investment/values/appraisal_tables.hpp"

#include <chrono>

#include <gtest/gtest.h>

#include "investment/values/appraisal_tables_file.hpp"
#include "investment/values/value_view.hpp"

namespace commonweal::investment {
namespace {

// The program's own edition, as it is shipped: the tests run in the source root.
const AppraisalTables& own() {
  static const AppraisalTables tables = own_appraisal_tables(".").value();
  return tables;
}

double factor(DiscountSeries series, int year) {
  return methods::discount_factor(bands_of(own(), series), year);
}

// HM Treasury, Green Book 2022, annex 6: factors as printed, to half a unit of the last digit.
TEST(AppraisalTables, DiscountAsTheGreenBookPrints) {
  EXPECT_NEAR(factor(DiscountSeries::standard, 1), 0.9662, 5e-5);
  EXPECT_NEAR(factor(DiscountSeries::standard, 10), 0.7089, 5e-5);
  EXPECT_NEAR(factor(DiscountSeries::standard, 30), 0.3563, 5e-5);
  EXPECT_NEAR(factor(DiscountSeries::standard, 75), 0.0942, 5e-5);
  EXPECT_NEAR(factor(DiscountSeries::standard, 125), 0.0274, 5e-5);
  EXPECT_NEAR(factor(DiscountSeries::health, 1), 1 / 1.015, 1e-12);
}

TEST(AppraisalTables, HoldAtLeastSixtyUnitValuesThatMakeSense) {
  EXPECT_GE(own().unit_values.size(), 60U);
  EXPECT_TRUE(problems_of(own()).empty());
}

TEST(AppraisalTables, KeepTheQalyOfAppraisalApartFromTheThresholdOfNice) {
  EXPECT_EQ(find_unit_value(own(), "qaly-appraisal")->central, 70000);
  EXPECT_EQ(find_unit_value(own(), "qaly-nice")->low, 20000);
  EXPECT_EQ(find_unit_value(own(), "qaly-nice")->high, 30000);
  EXPECT_EQ(find_unit_value(own(), "none"), nullptr);
}

TEST(AppraisalTables, BringAValueToOtherPricesWithoutChangingIt) {
  const auto index = price_index_of(own()).value();
  const auto* wellby = find_unit_value(own(), "wellby");
  const auto priced = value_in(index, *wellby, 2024).value();
  EXPECT_NEAR(priced.central, 13000 * 100 / 81.1085, 1e-6);
  EXPECT_NEAR(*priced.low, 10000 * 100 / 81.1085, 1e-6);
  EXPECT_EQ(wellby->central, 13000);
}

TEST(AppraisalTables, SayWhichPricesAreForecastAndWhichAreAssumed) {
  EXPECT_EQ(prices_of(own(), 2024)->status, DeflatorStatus::outturn);
  EXPECT_EQ(prices_of(own(), 2026)->status, DeflatorStatus::forecast);
  EXPECT_EQ(prices_of(own(), 2040)->status, DeflatorStatus::assumed);
  EXPECT_FALSE(prices_of(own(), 1950));
  EXPECT_EQ(assumed_prices_words(own()),
            "Prices after 2028 are assumed to rise by 1.95% a year, as in the last year that is "
            "held.");
}

TEST(AppraisalTables, TakeTheGreatestEdition) {
  AppraisalTables tables = own();
  tables.rates.push_back({.code = "new",
                          .edition = "2027",
                          .series = DiscountSeries::standard,
                          .from_year = 0,
                          .to_year = 1000,
                          .rate = 0.02,
                          .source = "green-book",
                          .note = ""});
  ASSERT_EQ(bands_of(tables, DiscountSeries::standard).size(), 1U);
  EXPECT_EQ(bands_of(tables, DiscountSeries::standard)[0].rate, 0.02);
  EXPECT_EQ(editions_of(tables).rates, "2027");
}

TEST(AppraisalTables, NameACodeThatIsThereTwice) {
  AppraisalTables tables = own();
  tables.unit_values.push_back(tables.unit_values.front());
  EXPECT_FALSE(problems_of(tables).empty());
}

TEST(AppraisalTables, WeighThePoorestFifthMore) {
  EXPECT_NEAR(weight_of(own(), 1), 2.4623, 1e-4);  // 0.5 to the power of -1.3.
  EXPECT_EQ(weight_of(own(), 3), 1);
}

TEST(ValueView, ChoosesByKindBearerAndConfidence) {
  const auto choice = unit_value_choice("fiscal", "NHS", "high").value();
  const auto list = value_list(own(), choice, 2026);
  EXPECT_GT(list.rows.size(), 5U);
  for (const auto& row : list.rows) {
    EXPECT_EQ(row.value.bearer, "NHS");
    EXPECT_EQ(row.value.confidence, ValueConfidence::high);
    EXPECT_TRUE(row.priced);
  }
  EXPECT_FALSE(unit_value_choice("free", "", ""));
}

TEST(ValueView, KnowsTheFinancialYearOfADay) {
  EXPECT_EQ(financial_year_of(std::chrono::sys_days{std::chrono::year(2027) / 3 / 31}), 2026);
  EXPECT_EQ(financial_year_of(std::chrono::sys_days{std::chrono::year(2027) / 4 / 1}), 2027);
  EXPECT_EQ(year_words(2099), "2099-00");
}

TEST(OwnEnvelopes, SayHowWhatIsIllustrativeWasMade) {
  const auto envelopes = own_envelopes(".").value();
  for (const auto& it : envelopes) {
    const bool is_told = it.status != EnvelopeStatus::illustrative || !it.note.empty();
    EXPECT_TRUE(is_told) << it.code;
  }
}

}  // namespace
}  // namespace commonweal::investment
