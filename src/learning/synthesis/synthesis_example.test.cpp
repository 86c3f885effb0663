// The effects of the England example that were pooled, held against its studies.

#include <cmath>
#include <iostream>

#include <gtest/gtest.h>

#include "learning/synthesis/effect_news.hpp"
#include "missions/record_file.hpp"
#include "platform/audit/text_digest.hpp"

namespace commonweal::learning {
namespace {

template <class T>
std::vector<T> example_of(const missions::RecordTable& table, const std::string& file) {
  const auto records = missions::read_records(table, "examples/england/" + file, std::cin);
  EXPECT_TRUE(records) << file;
  std::vector<T> found;
  base::Problems problems;
  for (const auto& record : *records) {
    found.push_back(T::make(record, [](std::string_view) { return ""; }, problems).value());
  }
  return found;
}

std::vector<Study> studies_for(const missions::Effect& effect) {
  auto studies = example_of<Study>(study_table(), "studies.csv");
  std::erase_if(studies,
                [&](const Study& study) { return study.intervention != effect.intervention; });
  return studies;
}

void expect_near(double ours, const std::optional<double>& published, const std::string& what) {
  ASSERT_TRUE(published) << what;
  EXPECT_NEAR(ours, *published, 1e-4 * std::abs(*published)) << what;
}

// What R's metafor made of the same studies, which stops its search a little earlier.
TEST(SynthesisExampleTest, HoldsTheEffectsThatItsStudiesComeTo) {
  std::size_t pooled = 0;
  for (const auto& effect : example_of<missions::Effect>(
           missions::table_of(missions::RecordKind::effect), "effects.csv")) {
    if (effect.origin != missions::EffectOrigin::pooled) continue;
    ++pooled;
    const auto now = pooled_as(effect, studies_for(effect));
    ASSERT_TRUE(now && now->has_answer()) << effect.code;
    EXPECT_EQ(platform::text_digest(inputs_text(*now)), effect.inputs) << effect.code;
    expect_near(now->headline->estimate, effect.estimate, effect.code);
    expect_near(now->headline->standard_error, effect.standard_error, effect.code);
    expect_near(now->headline->limits.lower, effect.limits->lower, effect.code);
    EXPECT_EQ(now->studies.size(), static_cast<std::size_t>(effect.studies.value_or(0)));
    if (effect.predicted) {
      expect_near(now->headline->prediction->limits.upper, effect.predicted->upper, effect.code);
    }
  }
  EXPECT_EQ(pooled, 5U);
}

}  // namespace
}  // namespace commonweal::learning
