#include "missions/commitment.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

const PlaceOf kPlace = [](std::string_view column) { return std::string(column); };

TEST(Commitment, IsReadAndWrittenTheSame) {
  base::Problems problems;
  const Record record = sound(RecordKind::commitment);
  const auto commitment = Commitment::make(record, kPlace, problems);
  ASSERT_TRUE(commitment);
  EXPECT_EQ(commitment->reach[0].effect, "extra-clinics-waits");
  EXPECT_EQ(commitment->promises[0].change, (std::vector<YearAmount>{{2024, -200}}));
  EXPECT_TRUE(is_under_way(*commitment));
  EXPECT_EQ(commitment->record(), record);
}

TEST(Commitment, TellsAllThatIsWrongWithIt) {
  base::Problems problems;
  Record record = sound(RecordKind::commitment);
  record.fields[3] = "effect=e 2024=1";
  record.fields[5] = "metric=m place=p";
  record.fields[6] = "begun";
  EXPECT_FALSE(Commitment::make(record, kPlace, problems));
  const auto failed = std::move(problems).fail();
  ASSERT_EQ(failed.value().problems.size(), 3u);
  EXPECT_EQ(failed.value().problems[0].place, "reach, line 1");
  EXPECT_EQ(failed.value().problems[1].what, "Say by how much, by year.");
  EXPECT_EQ(failed.value().problems[2].place, "state");
}

TEST(Commitment, BendsNothingOnceItIsStopped) {
  base::Problems problems;
  Record record = sound(RecordKind::commitment);
  record.fields[6] = "stopped";
  EXPECT_FALSE(is_under_way(*Commitment::make(record, kPlace, problems)));
}

}  // namespace
}  // namespace commonweal::missions
