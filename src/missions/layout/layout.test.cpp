#include "missions/layout/layout.hpp"

#include <set>

#include <gtest/gtest.h>

#include "missions/layout/condition.hpp"
#include "missions/layout/recognise.hpp"

namespace commonweal::missions {
namespace {

TEST(Layouts, AreFoundByTheirNamesWhichAreTheirOwn) {
  std::set<std::string_view> names;
  for (const Layout& layout : layouts()) {
    EXPECT_TRUE(names.insert(layout.name).second) << layout.name;
    EXPECT_EQ(layout_named(layout.name), &layout);
  }
  EXPECT_EQ(layout_named("nhs"), nullptr);
}

TEST(Layouts, SayWhereBodyPeriodAndFiguresStand) {
  for (const Layout& layout : layouts()) {
    EXPECT_NE(layout.body.column.empty(), layout.body.text.empty()) << layout.name;
    EXPECT_NE(layout.period.column.empty(), layout.period.text.empty()) << layout.name;
    EXPECT_EQ(layout.lower.empty(), layout.upper.empty()) << layout.name;
    EXPECT_FALSE(layout.title.empty()) << layout.name;
    EXPECT_FALSE(layout.series.empty()) << layout.name;
    for (const LayoutSeries& series : layout.series) {
      const bool is_share = series.reckoning == Reckoning::share_within;
      EXPECT_EQ(series.value.empty(), is_share) << series.metric;
      EXPECT_EQ(series.numerator.empty(), series.denominator.empty()) << series.metric;
      EXPECT_TRUE(!is_share || !series.numerator.empty()) << series.metric;
      EXPECT_FALSE(series.source.empty()) << series.metric;
    }
  }
}

// Two series of one metric in one layout must not have the same rows.
TEST(Layouts, ReadEachMetricOnce) {
  for (const Layout& layout : layouts()) {
    std::set<std::string_view> metrics;
    for (const LayoutSeries& series : layout.series) {
      EXPECT_TRUE(metrics.insert(series.metric).second) << layout.name << ' ' << series.metric;
    }
  }
}

TEST(Layouts, AreRecognisedByTheirOwnColumns) {
  for (const Layout& layout : layouts()) {
    std::vector<std::string> header;
    for (const auto column : columns_of(layout)) header.emplace_back(column);
    const auto* found = recognise(header).layout;
    ASSERT_NE(found, nullptr) << layout.name;
    EXPECT_EQ(found->name, layout.name);
  }
}

}  // namespace
}  // namespace commonweal::missions
