#include "missions/layout/recognise.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

using Header = std::vector<std::string>;

const Header kLifeExpectancy{"area_code", "area_name",       "area_type",          "period",
                             "sex",       "life_expectancy", "compared_to_england"};

TEST(Recognise, KnowsALayoutAmongOtherColumns) {
  const auto recognised = recognise(kLifeExpectancy);
  ASSERT_NE(recognised.layout, nullptr);
  EXPECT_EQ(recognised.layout->name, "ohid-life-expectancy");
}

TEST(Recognise, TakesTheLayoutThatNeedsMoreOfTheColumns) {
  auto header = kLifeExpectancy;
  for (const auto* more : {"year", "rate_per_100k"}) header.emplace_back(more);
  header.emplace_back("healthy_life_expectancy");
  const auto columns = columns_of(*recognise(header).layout);
  for (const Layout& layout : layouts()) {
    if (missing_columns(layout, header).empty()) {
      EXPECT_LE(columns_of(layout).size(), columns.size()) << layout.name;
    }
  }
}

TEST(Recognise, NamesTheClosestAndWhatItNeedsToo) {
  const Header header{"area_code", "area_name", "period", "sex", "life_expectency"};
  const auto recognised = recognise(header);
  EXPECT_EQ(recognised.layout, nullptr);
  EXPECT_EQ(unknown_layout_sentence(recognised, header),
            "The columns are those of no layout that is known. The closest is "
            "ohid-healthy-life-expectancy, which also needs \"healthy_life_expectancy\". "
            "\"commonweal layout list\" lists the layouts.");
}

TEST(Recognise, NamesNoneWhereNoneIsNear) {
  const Header header{"cds", "stype", "sname", "enroll"};
  EXPECT_EQ(unknown_layout_sentence(recognise(header), header),
            "The columns are those of no layout that is known. Give metric, body, period and "
            "value. \"commonweal layout list\" lists the layouts.");
}

TEST(Recognise, NamesTheColumnsThatALayoutNeedsMore) {
  const auto* const layout = layout_named("dfe-absence");
  EXPECT_EQ(missing_columns_sentence(*layout, {"academic_year", "gap_index"}),
            "The layout dfe-absence needs columns that are not there: \"overall_absence_pct\".");
}

}  // namespace
}  // namespace commonweal::missions
