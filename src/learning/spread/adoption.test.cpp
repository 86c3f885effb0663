#include "learning/spread/adoption.hpp"

#include <gtest/gtest.h>

#include "learning/spread/adoption_curve.hpp"
#include "missions/record_example.hpp"

namespace commonweal::learning {
namespace {

missions::Record sound() {
  return {"clinics-hartlepool",
          {"extra-clinics", "E06000001", "2014-09", "2020", "700", "1400", "0.8", "A visit in 2019",
           "nhs-rtt", "line 4", "A note"}};
}

std::string refusal(const char* column, std::string text) {
  auto record = sound();
  record.fields[adoption_table().column(column)] = std::move(text);
  return missions::refusals<Adoption>(record);
}

bool says(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

TEST(Adoption, IsMadeOfItsRecordAndBack) {
  const auto adoption = missions::made_of<Adoption>(sound());
  EXPECT_EQ(adoption.reach, 700);
  EXPECT_EQ(adoption.fidelity, 0.8);
  EXPECT_EQ(year_of(*adoption.since), 2014);
  EXPECT_EQ(record_of(adoption), sound());
}

TEST(Adoption, TakesAYearAMonthOrADay) {
  for (const char* text : {"2014", "2014-09", "2014-09-30"}) EXPECT_EQ(refusal("since", text), "");
  EXPECT_TRUE(says(refusal("since", "2014 Q1"), "since: \"2014 Q1\" is no time."));
  EXPECT_TRUE(says(refusal("until", "soon"), "until: \"soon\" is no time."));
}

TEST(Adoption, IsRefusedWhereItMakesNoSense) {
  EXPECT_TRUE(says(refusal("until", "2013"), "It ends before it begins."));
  EXPECT_TRUE(says(refusal("reach", "-1"), "People are not below 0."));
  EXPECT_TRUE(says(refusal("reach", "2000"), "More are reached than could be."));
  EXPECT_TRUE(says(refusal("fidelity", "80"), "\"80\" is no fidelity."));
  EXPECT_TRUE(says(refusal("fidelity_basis", ""), "Say how the fidelity was judged."));
  EXPECT_NE(refusal("intervention", ""), "");
}

Adoption by(std::string body, std::string since, std::string until = "", std::string reach = "",
            std::string fidelity = "") {
  const std::string basis = fidelity.empty() ? "" : "A review";
  return missions::made_of<Adoption>(
      {"x",
       {"extra-clinics", std::move(body), std::move(since), std::move(until), std::move(reach), "",
        std::move(fidelity), basis, "", "", ""}});
}

const base::Date kToday = std::chrono::year{2020} / 6 / 30;

TEST(AdoptionCurve, CountsBodiesAtTheEndOfEachYear) {
  const auto curve = adoption_curve(
      {by("A", "2017-03", "2018-05", "100"), by("B", "2018", "", "50"), by("C", "2020-06-30")},
      kToday);
  ASSERT_EQ(curve.years.size(), 4U);
  EXPECT_EQ(curve.years[0].year, 2017);
  EXPECT_EQ(curve.years[0].in_use, 1U);
  EXPECT_EQ(curve.years[0].reach, 100);
  EXPECT_EQ(curve.years[1].ever, 2U);
  EXPECT_EQ(curve.years[1].in_use, 1U);
  EXPECT_EQ(curve.years[1].reach, 50);
  EXPECT_EQ(curve.years[3].ever, 3U);
  EXPECT_EQ(curve.years[3].in_use, 2U);
  EXPECT_TRUE(curve.has_reach);
}

TEST(AdoptionCurve, LeavesOutWhatHasNoDateAndWhatIsStillToCome) {
  const auto curve = adoption_curve({by("A", ""), by("B", "2020-07"), by("C", "2019")}, kToday);
  EXPECT_EQ(curve.undated, 1U);
  ASSERT_EQ(curve.years.size(), 2U);
  EXPECT_EQ(curve.years[1].ever, 1U);
  EXPECT_TRUE(adoption_curve({by("A", "")}, kToday).years.empty());
}

TEST(AdoptionCurve, CountsABodyThatBeganAgainOnce) {
  const auto curve = adoption_curve({by("A", "2016", "2017"), by("A", "2019")}, kToday);
  EXPECT_EQ(curve.years.back().ever, 1U);
  EXPECT_EQ(curve.years.back().in_use, 1U);
}

TEST(AdoptionToday, CountsWhoDoesItAndWhoNoLongerDoes) {
  const auto now = adoption_today({by("A", "2016", "2017"), by("B", "", "", "100", "1"),
                                   by("C", "2019", "", "300", "0.6"), by("D", "2021")},
                                  kToday);
  EXPECT_EQ(now.bodies, 2U);
  EXPECT_EQ(now.ended, 1U);
  EXPECT_EQ(now.reach, 400);
  EXPECT_DOUBLE_EQ(*now.fidelity, 0.7);  // 100 at 1 and 300 at 0.6.
}

TEST(AdoptionToday, CountsFidelityTheSameWhereOneSaysNoReach) {
  const auto now =
      adoption_today({by("B", "", "", "100", "1"), by("C", "", "", "", "0.6")}, kToday);
  EXPECT_DOUBLE_EQ(*now.fidelity, 0.8);
  EXPECT_FALSE(now.coverage);
}

}  // namespace
}  // namespace commonweal::learning
