#include "platform/sort/record_sorter.hpp"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "base/philox.hpp"
#include "platform/sort/record_reader.hpp"

namespace commonweal::platform {
namespace {

using Records = std::vector<std::pair<SortKey, std::string>>;

Records random_records(std::size_t count, std::uint32_t keys, std::uint64_t seed) {
  base::RandomStream random(seed, 0);
  Records records;
  for (std::size_t i = 0; i < count; ++i) {
    const SortKey key{.high = random.below(keys), .low = random.below(keys)};
    records.emplace_back(key, std::to_string(i) + std::string(random.below(40), 'x'));
  }
  return records;
}

SortedRecords sorted(const Records& records, std::size_t memory_bytes) {
  RecordSorter sorter({.memory_bytes = memory_bytes});
  for (const auto& [key, record] : records) sorter.add(key, record);
  return std::move(sorter).finish();
}

Records read(const SortedRecords& sorted) {
  Records records;
  for (RecordReader reader(sorted); reader.next();) {
    records.emplace_back(reader.key(), std::string(reader.record()));
  }
  return records;
}

Records in_order(Records records) {
  std::ranges::stable_sort(records, {}, &Records::value_type::first);
  return records;
}

TEST(RecordSorter, PutsRecordsInOrderWhateverTheMemory) {
  for (const std::size_t count : {0, 1, 2, 100, 5000}) {
    const Records records = random_records(count, 50, count);
    for (const std::size_t memory : {1, 200, 5'000, 100'000, 10'000'000}) {
      const auto all = sorted(records, memory);
      EXPECT_EQ(all.size(), std::ssize(records));
      EXPECT_EQ(read(all), in_order(records)) << count << " records in " << memory << " bytes";
    }
  }
}

TEST(RecordSorter, CanBeReadAgain) {
  const Records records = random_records(1000, 1000, 7);
  const auto all = sorted(records, 4'000);
  EXPECT_EQ(read(all), in_order(records));
  EXPECT_EQ(read(all), in_order(records));
}

TEST(RecordSorter, TakesARecordThatIsLargerThanItsMemory) {
  const Records records{
      {{2, 0}, std::string(300'000, 'b')}, {{1, 0}, std::string(2'000'000, 'a')}, {{3, 0}, ""}};
  EXPECT_EQ(read(sorted(records, 1'000)), in_order(records));
}

TEST(RecordSorter, KnowsWhereNoTwoRecordsHaveTheSameKey) {
  Records ascending;
  for (std::uint64_t i = 0; i < 1000; ++i) ascending.push_back({{i / 10, i}, "record"});
  EXPECT_FALSE(sorted(ascending, 1'000).may_have_equal_keys());
  EXPECT_FALSE(sorted(ascending, 10'000'000).may_have_equal_keys());
}

TEST(RecordSorter, NeverOverlooksTwoRecordsWithTheSameKey) {
  for (const std::size_t memory : {200, 2'000, 10'000'000}) {
    for (std::uint64_t again = 0; again < 100; ++again) {
      Records records;
      for (std::uint64_t i = 0; i < 100; ++i) records.push_back({{0, i}, "record"});
      records.push_back({{0, again}, "record"});
      EXPECT_TRUE(sorted(records, memory).may_have_equal_keys()) << again << " in " << memory;
    }
  }
}

}  // namespace
}  // namespace commonweal::platform
