#include "learning/toolkit/toolkit_choice.hpp"

#include <map>

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::learning {
namespace {

base::Result<ToolkitChoice> chosen(const std::map<std::string, std::string>& said) {
  return toolkit_choice([&](std::string_view name) {
    const auto found = said.find(std::string(name));
    return found == said.end() ? std::string_view() : std::string_view(found->second);
  });
}

TEST(ToolkitChoice, IsAllWhereNothingIsSaid) {
  const auto choice = chosen({});
  ASSERT_TRUE(choice);
  EXPECT_TRUE(choice->is_all());
  EXPECT_TRUE(parts_of(*choice).empty());
}

TEST(ToolkitChoice, ComesBackAsItWentIn) {
  const std::map<std::string, std::string> said = {
      {"service", "schools"}, {"mission", "opportunity"}, {"outcome", "ks2-gap"},
      {"stage", "promising"}, {"grade", "very-low"},      {"cost", "under-100"},
      {"words", "tutor"},     {"sort", "impact"}};
  const auto choice = chosen(said);
  ASSERT_TRUE(choice) << missions::told(choice);
  EXPECT_FALSE(choice->is_all());
  std::map<std::string, std::string> back;
  for (const auto& [name, text] : parts_of(*choice)) back.emplace(name, text);
  EXPECT_EQ(back, said);
}

TEST(ToolkitChoice, TellsEverythingThatIsWrongAtOnce) {
  const auto choice = chosen({{"stage", "old"}, {"grade", "A"}, {"cost", "dear"}, {"sort", "x"}});
  ASSERT_FALSE(choice);
  EXPECT_EQ(choice.error().problems.size(), 4U);
  EXPECT_EQ(choice.error().problems[0].place, "stage");
}

TEST(ToolkitChoice, SortsBySizeForOneOutcomeOnly) {
  EXPECT_FALSE(chosen({{"sort", "impact"}}));
  EXPECT_TRUE(chosen({{"sort", "impact"}, {"outcome", "ks2-gap"}}));
}

}  // namespace
}  // namespace commonweal::learning
