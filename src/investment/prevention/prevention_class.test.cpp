#include "investment/prevention/prevention_class.hpp"

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::investment {
namespace {

std::vector<Activity> read(std::string_view text) {
  return read_activities({.place = "facts", .text = text}).value();
}

PreventionClass class_in(std::string_view text) { return principal_class(read(text)); }

std::string refused(std::string_view text) {
  const auto result = read_activities({.place = "facts", .text = text});
  return result ? "" : result.error().problems.front().what;
}

TEST(PreventionClass, FollowsWhomItReachesWhenAndWhatFor) {
  EXPECT_EQ(class_in("reached=everyone when=before aim=prevent"), PreventionClass::primary);
  EXPECT_EQ(class_in("reached=at-risk when=before aim=prevent"), PreventionClass::primary);
  EXPECT_EQ(class_in("reached=everyone when=before aim=find-early"), PreventionClass::secondary);
  EXPECT_EQ(class_in("reached=in-need when=early aim=lessen"), PreventionClass::secondary);
  EXPECT_EQ(class_in("reached=in-need when=after aim=lessen"), PreventionClass::tertiary);
  EXPECT_EQ(class_in("reached=in-need when=after aim=prevent"), PreventionClass::tertiary);
  EXPECT_EQ(class_in("reached=in-need when=early aim=treat"), PreventionClass::acute);
}

TEST(PreventionClass, IsThatOfThePrincipalPurpose) {
  EXPECT_EQ(class_in("reached=everyone when=before aim=prevent share=0.51;"
                     "reached=in-need when=after aim=treat share=0.49"),
            PreventionClass::primary);
  EXPECT_EQ(class_in("reached=everyone when=before aim=prevent share=0.4;"
                     "reached=at-risk when=early aim=prevent share=0.2\n"
                     "reached=in-need when=after aim=treat share=0.4"),
            PreventionClass::secondary);
}

TEST(PreventionClass, OfHalfAndHalfIsTheLater) {
  EXPECT_EQ(class_in("reached=everyone when=before aim=prevent share=0.5;"
                     "reached=in-need when=after aim=treat share=0.5"),
            PreventionClass::acute);
}

// Whatever the split in tenths, a class up to secondary means that more than half is spent so.
TEST(PreventionClass, CountsOnlyWhereMoreThanHalfIsSpentOnWhatCounts) {
  int tried = 0;
  for (int primary = 0; primary <= 10; ++primary) {
    for (int secondary = 0; primary + secondary <= 10; ++secondary) {
      for (int tertiary = 0; primary + secondary + tertiary <= 10; ++tertiary) {
        const int acute = 10 - primary - secondary - tertiary;
        const std::vector<Activity> split = {
            {Reached::everyone, Moment::before, Aim::prevent, primary / 10.0, ""},
            {Reached::at_risk, Moment::early, Aim::prevent, secondary / 10.0, ""},
            {Reached::in_need, Moment::after, Aim::lessen, tertiary / 10.0, ""},
            {Reached::in_need, Moment::after, Aim::treat, acute / 10.0, ""}};
        const bool counts = principal_class(split) <= PreventionClass::secondary;
        ASSERT_EQ(counts, primary + secondary > 5) << primary << secondary << tertiary;
        ++tried;
      }
    }
  }
  EXPECT_EQ(tried, 286);
}

TEST(PreventionClass, RefusesFactsThatSpeakAgainstThemselves) {
  EXPECT_EQ(refused("reached=in-need when=before aim=prevent"),
            "People who have the need cannot be reached before they have it.");
  EXPECT_EQ(refused("reached=everyone when=after aim=lessen"),
            "Once the need is there, those reached are people who have it, not everyone.");
  EXPECT_EQ(refused("reached=at-risk when=before aim=treat"),
            "A need that is not there yet cannot be met.");
}

TEST(PreventionClass, RefusesWhatIsNotSaid) {
  EXPECT_EQ(refused(""), "Say what is done: reached, when, aim and share.");
  EXPECT_EQ(refused("when=before aim=prevent"), "Say reached: everyone, at-risk or in-need.");
  EXPECT_EQ(refused("reached=all when=before aim=prevent"),
            "reached=all: \"all\" is not one of everyone, at-risk or in-need.");
  EXPECT_EQ(refused("reached=everyone when=before aim=prevent share=1.2"),
            "share=1.2 must be from 0.001 to 1.");
  EXPECT_EQ(refused("reached=everyone when=before aim=prevent share=0.4"),
            "The shares of spending add up to 40.0%. They must add up to 100%.");
  EXPECT_EQ(refused("reached=everyone when=before aim=prevent 2026=5"), "Years mean nothing here.");
}

TEST(PreventionClass, WritesFactsAsTheyAreRead) {
  const std::string text =
      "reached=everyone when=before aim=prevent share=0.7 what=school-breakfasts; "
      "reached=in-need when=after aim=treat share=0.3";
  EXPECT_EQ(text_of(read(text)), text);
  EXPECT_EQ(sentence_of(read(text)[0]),
            "70% reaches everyone before there is a need, to stop it from arising (school "
            "breakfasts).");
}

}  // namespace
}  // namespace commonweal::investment
