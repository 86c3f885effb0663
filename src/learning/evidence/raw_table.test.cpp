#include "learning/evidence/raw_table.hpp"

#include <gtest/gtest.h>

namespace commonweal::learning {
namespace {

RawTable table() {
  return {.places = {.file = "t.csv", .columns = {"author", "year", "yi"}},
          .rows = {{2, {"Ash", "1999", "0.5"}}, {3, {"NA", "", "NA"}}, {5, {"Birch", "", "much"}}}};
}

TEST(RawTable, TellsANumberFromNothingAndFromWhatIsNone) {
  base::Problems problems;
  EXPECT_EQ(number_in(table(), 0, "yi", problems), 0.5);
  EXPECT_EQ(number_in(table(), 1, "yi", problems), std::nullopt);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(number_in(table(), 2, "yi", problems), std::nullopt);
  const auto failed = std::move(problems).fail();
  EXPECT_EQ(failed.value().problems.at(0).place, "t.csv:5:3");
  EXPECT_EQ(failed.value().problems.at(0).what, "\"much\" is not a number.");
}

TEST(RawTable, CallsStudiesByAuthorAndYearOrByTheirLine) {
  EXPECT_EQ(labels_of(table(), {}), (std::vector<std::string>{"Ash 1999", "line 3", "Birch"}));
  const std::vector<std::string> by{"year"};
  EXPECT_EQ(labels_of(table(), by), (std::vector<std::string>{"1999", "line 3", "line 5"}));
}

TEST(RawTable, SaysWhichRowsAreLeftOutByColumn) {
  const std::vector<LeftOutRow> one{{1, "yi"}};
  EXPECT_EQ(left_out_sentences(table(), one),
            std::vector<std::string>{
                "1 of 3 rows is left out, with nothing in the column \"yi\": line 3."});
  const std::vector<LeftOutRow> three{{0, "year"}, {1, "yi"}, {2, "year"}};
  EXPECT_EQ(left_out_sentences(table(), three).at(0),
            "2 of 3 rows are left out, with nothing in the column \"year\": lines 2 and 5.");
}

TEST(RawTable, NamesNoMoreThanTwelveLines) {
  RawTable many{.places = {.file = "t.csv", .columns = {"x"}}, .rows = {}};
  std::vector<LeftOutRow> left_out;
  for (std::size_t i = 0; i < 15; ++i) {
    many.rows.push_back({i + 2, {""}});
    left_out.push_back({i, "x"});
  }
  EXPECT_TRUE(left_out_sentences(many, left_out).at(0).ends_with("12, 13 and 3 more."));
}

}  // namespace
}  // namespace commonweal::learning
