#include "missions/observation_row.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

using base::FigureStatus;
using base::Missing;
using base::Reported;

constexpr ObservationKey kKey{.metric = RecordId{3}, .body = RecordId{4'000'000'000}, .period = -7};

void expect_back(const ObservationRow& row) {
  std::string bytes;
  append_bytes(bytes, row);
  const ObservationRow back = row_in(bytes, row.key);
  EXPECT_EQ(back.key, row.key);
  EXPECT_EQ(back.figure, row.figure);
  EXPECT_EQ(back.interval, row.interval);
  EXPECT_EQ(back.numerator, row.numerator);
  EXPECT_EQ(back.denominator, row.denominator);
  EXPECT_EQ(back.source, row.source);
  EXPECT_EQ(back.source_rows, row.source_rows);
  EXPECT_EQ(back.place, row.place);
  EXPECT_EQ(back.period_text, row.period_text);
}

TEST(ObservationRow, ComesBackFromItsBytesWhateverIsThere) {
  for (const auto status :
       {FigureStatus::final, FigureStatus::provisional, FigureStatus::revised}) {
    expect_back({.key = kKey, .figure = Reported{-0.1, status}, .place = {.file = 0, .line = 2}});
    expect_back({.key = kKey,
                 .figure = Reported{-0.1, status},
                 .interval = Interval{-0.5, 1e300},
                 .denominator = 7,
                 .place = {.file = 0, .line = 2}});
  }
  for (const auto reason : {Missing::not_available, Missing::confidential, Missing::not_applicable,
                            Missing::unreliable, Missing::low, Missing::not_stated}) {
    expect_back(
        {.key = kKey, .figure = reason, .numerator = 0, .place = {65'535, 1'000'000'000'000}});
  }
  expect_back({.key = kKey,
               .figure = Reported{1e300},
               .numerator = 1,
               .denominator = 5e-324,
               .source = RecordId{9'000'000'000},
               .source_rows = "2-154",
               .place = {.file = 1, .line = 7},
               .period_text = "Jan 2020"});
  expect_back({.key = kKey, .figure = Reported{0}, .denominator = 3, .period_text = "202001"});
}

TEST(ObservationRow, IsAFewDozenBytes) {
  std::string bytes;
  append_bytes(bytes, {.key = kKey, .figure = Reported{7}, .place = {.file = 1, .line = 7}});
  EXPECT_EQ(bytes.size(), 17u);
}

TEST(ObservationKey, IsOrderedByMetricThenBodyThenPeriod) {
  const ObservationKey least{RecordId{1}, RecordId{9}, 9};
  EXPECT_LT(least, (ObservationKey{RecordId{2}, RecordId{1}, -1}));
  EXPECT_LT((ObservationKey{RecordId{1}, RecordId{9}, -9}), least);
}

}  // namespace
}  // namespace commonweal::missions
