#include "learning/evidence/study_code.hpp"

#include <gtest/gtest.h>

namespace commonweal::learning {
namespace {

TEST(StudyCode, IsTheFirstAuthorAndTheYear) {
  EXPECT_EQ(new_study_code("Smith, Jane; Jones, K.", "A title", 2021, {}), "smith-2021");
  EXPECT_EQ(new_study_code("Department for Education", "A title", 2021, {}),
            "department-for-education-2021");
  EXPECT_EQ(new_study_code("", "A title", std::nullopt, {}), "a-title");
  EXPECT_EQ(new_study_code("", "王", std::nullopt, {}), "study");
  EXPECT_LE(new_study_code("", std::string(500, 'x'), 2021, {}).size(), 64U);
}

TEST(StudyCode, TakesALetterWhereItIsTaken) {
  StudyCodes taken = {"smith-2021", "smith-2021b"};
  EXPECT_EQ(new_study_code("Smith", "", 2021, taken), "smith-2021c");
  for (char letter = 'c'; letter <= 'z'; ++letter) taken.insert(std::string("smith-2021") + letter);
  EXPECT_EQ(new_study_code("Smith", "", 2021, taken), "smith-2021z2");
  EXPECT_EQ(new_study_code("Smith", "", std::nullopt, {"smith"}), "smith-b");
}

TEST(StudyCode, IsNeverTheAddressOfAnotherPage) {
  EXPECT_EQ(new_study_code("New", "", std::nullopt, {}), "new-b");
}

}  // namespace
}  // namespace commonweal::learning
