#include "learning/synthesis/effect_version.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using missions::RecordKind;

Effect sound_effect() { return missions::made_of<Effect>(missions::sound(RecordKind::effect)); }

TEST(EffectVersionTest, SaysThatALaterVersionExists) {
  EffectVersion version{.number = 3, .latest = 5, .effect = sound_effect(), .written = {}};
  EXPECT_EQ(later_version_sentence(version), "This is version 3. Version 5 exists.");
  version.number = 5;
  EXPECT_EQ(later_version_sentence(version), "");
}

TEST(EffectVersionTest, IsWrittenAsTheRecordThatItWasReadFrom) {
  const auto record = missions::sound(RecordKind::effect);
  EXPECT_EQ(record_of(sound_effect()), record);
}

TEST(EffectVersionTest, SaysWhatTwoVersionsSayDifferently) {
  const Effect before = sound_effect();
  Effect after = before;
  EXPECT_TRUE(changes_between(before, after).empty());
  after.grade = missions::EvidenceGrade::low;
  after.onset_months = 12;
  after.duration_months = std::nullopt;
  const auto changes = changes_between(before, after);
  ASSERT_EQ(changes.size(), 3U);
  EXPECT_EQ(changes[0].what, "Grade");
  EXPECT_EQ(changes[0].before, "moderate certainty");
  EXPECT_EQ(changes[0].after, "low certainty");
  EXPECT_EQ(changes[1].after, "1 year");
  EXPECT_EQ(changes[2].before, "2 years");
  EXPECT_EQ(changes[2].after, "");
}

}  // namespace
}  // namespace commonweal::learning
