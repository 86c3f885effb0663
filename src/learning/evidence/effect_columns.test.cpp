#include "learning/evidence/effect_columns.hpp"

#include <gtest/gtest.h>

namespace commonweal::learning {
namespace {

using enum RawMeasure;

std::string refusal(RawMeasure measure, std::string_view text) {
  const auto found = effect_columns(measure, {"--columns", text});
  return found ? "" : found.error().problems.at(0).what;
}

TEST(EffectColumns, AreInTheOrderOfTheirFormHoweverGiven) {
  const auto found = effect_columns(risk_ratio, {"--columns", "di=d, ci=c ,bi=b,ai=a"});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->form, ReportedForm::counts);
  EXPECT_EQ(found->columns, (std::vector<std::string>{"a", "b", "c", "d"}));
}

TEST(EffectColumns, TellTheFormByWhichAreNamed) {
  const auto form = [](RawMeasure measure, std::string_view text) {
    return effect_columns(measure, {"--columns", text})->form;
  };
  EXPECT_EQ(form(odds_ratio, "ai=a,n1i=n,ci=c,n2i=m"), ReportedForm::counts_and_sizes);
  EXPECT_EQ(form(rate_ratio, "x1i=a,t1i=n,x2i=c,t2i=m"), ReportedForm::events_and_times);
  EXPECT_EQ(form(standardised_difference, "m1i=a,sd1i=b,n1i=c,m2i=d,sd2i=e,n2i=f"),
            ReportedForm::means);
  EXPECT_EQ(form(correlation, "ri=r,ni=n"), ReportedForm::correlations);
  EXPECT_EQ(form(hazard_ratio, "estimate=hr,lower=l,upper=u"), ReportedForm::limits);
}

TEST(EffectColumns, AreRefusedWhereTheMeasureCannotBeWorkedOutFromThem) {
  EXPECT_EQ(refusal(correlation, "ai=a,bi=b"),
            "These name ai,bi. For zcor name the columns of ri,ni, as ai=COL,bi=COL.");
  EXPECT_EQ(refusal(risk_ratio, "ai=a,bi"), "\"bi\" names no column. Write ai=COL.");
  EXPECT_EQ(refusal(risk_ratio, "ai=a,ai=b"), "ai is given twice.");
  EXPECT_FALSE(measure_named({"--measure", "rrr"}));
}

}  // namespace
}  // namespace commonweal::learning
