#include "learning/evidence/study_list.hpp"

#include <gtest/gtest.h>

#include "learning/evidence/study_fixture.hpp"

namespace commonweal::learning {
namespace {

const std::vector<Study>& some() {
  static const std::vector<Study> kStudies = {
      missions::made_of<Study>(study_but({{"title", "Beta"}, {"year", "2001"}}, "a")),
      missions::made_of<Study>(study_but({{"title", "Alpha"}, {"year", ""}, {"people", "9"}}, "b")),
      missions::made_of<Study>(study_but({{"title", "Gamma of clinics"},
                                          {"year", "1999"},
                                          {"intervention", ""},
                                          {"outcome", "attendance"},
                                          {"design", "qualitative"},
                                          {"state", "to-extract"},
                                          {"people", ""}},
                                         "c"))};
  return kStudies;
}

std::string codes(const StudyChoiceText& text) {
  const auto choice = study_choice(text);
  EXPECT_TRUE(choice) << missions::told(choice);
  std::string list;
  for (const Study* study : chosen(some(), *choice)) list += study->code;
  return list;
}

TEST(StudyList, RefusesAnOrderThatItDoesNotKnow) {
  const auto choice = study_choice({.sort = "nonsense"});
  ASSERT_FALSE(choice);
  EXPECT_EQ(choice.error().problems.at(0).place, "sort");
}

TEST(StudyList, StandsByTitleUnlessItIsAskedForOtherwise) {
  EXPECT_EQ(codes({}), "bac");
  EXPECT_EQ(codes({.sort = "-title"}), "cab");
}

TEST(StudyList, PutsWhatIsNotKnownLastEitherWay) {
  EXPECT_EQ(codes({.sort = "year"}), "cab");
  EXPECT_EQ(codes({.sort = "-year"}), "acb");
  EXPECT_EQ(codes({.sort = "people"}), "bac");
  EXPECT_EQ(codes({.sort = "-people"}), "abc");
  EXPECT_EQ(codes({.sort = "intervention"}), "abc");
  EXPECT_EQ(codes({.sort = "design"}), "abc");
  EXPECT_EQ(codes({.sort = "outcome"}), "cab");
  EXPECT_EQ(codes({.sort = "effect"}), "abc");
}

TEST(StudyList, TakesThoseThatFit) {
  EXPECT_EQ(codes({.intervention = "extra-clinics"}), "ba");
  EXPECT_EQ(codes({.outcome = "attendance"}), "c");
  EXPECT_EQ(codes({.design = "qualitative"}), "c");
  EXPECT_EQ(codes({.state = "included"}), "ba");
  EXPECT_EQ(codes({.words = "CLIN gam"}), "c");
  EXPECT_EQ(codes({.words = "amma"}), "");
}

TEST(StudyList, RefusesADesignOrAStateThatIsNone) {
  const auto told = missions::told(study_choice({.design = "guess", .state = "lost"}));
  EXPECT_NE(told.find("design: \"guess\" is not one of"), std::string::npos);
  EXPECT_NE(told.find("state: \"lost\" is not one of included, excluded or to-extract."),
            std::string::npos);
}

TEST(StudyList, KnowsTheOutcomesEachOnce) {
  EXPECT_EQ(outcomes_of(some()), (std::vector<std::string>{"attendance", "still waiting"}));
}

}  // namespace
}  // namespace commonweal::learning
