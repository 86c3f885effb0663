#include "tour/pasted_series_file.hpp"

#include <gtest/gtest.h>

namespace commonweal::tour {
namespace {

// From 1,400 in April the fall of 200 over January to March, 1,200 a year, leads back to the 1,000
// of March after a third of a year.
constexpr auto kCsv = "2023-01,1200\n2023-02,1100\n2023-03,1000\n2023-04,1400\n";

TourChoice pasted_text(std::string series) {
  return {.series = std::move(series), .last = "2023-03", .level = "low"};
}

TEST(PastedSeries, IsAnsweredWhateverItWasCopiedFrom) {
  for (const std::string& text :
       {std::string(kCsv), "month,patients\n" + std::string(kCsv),
        std::string("Month\tPatients\r\n2023-01\t1,200\r\n2023-02\t1,100\r\n2023-03\t1,000\r\n"
                    "2023-04\t1,400\r\n"),
        std::string("2023-01;1200\n2023-02;1100\n2023-03;1000\n2023-04;1400")}) {
    const auto pasted = pasted_series(pasted_text(text));
    ASSERT_TRUE(pasted.answer) << text << (pasted.problems.empty() ? "" : pasted.problems[0].what);
    EXPECT_EQ(pasted.series->points().size(), 4U);
    EXPECT_NEAR(pasted.answer->reached->years, 1.0 / 3, 1e-12);
  }
}

TEST(PastedSeries, RepeatsAllOfItWhereNoWindowIsNamed) {
  const auto pasted = pasted_series({.series = kCsv});
  ASSERT_TRUE(pasted.answer);
  EXPECT_EQ(pasted.question->replay.first, base::Period::month(2023, 1));
  EXPECT_EQ(pasted.question->replay.last, base::Period::month(2023, 4));
  EXPECT_FALSE(pasted.answer->reached);  // It rose: repeated, it never falls.
}

TEST(PastedSeries, SaysNothingWhereNothingWasPasted) {
  const auto pasted = pasted_series({});
  EXPECT_FALSE(pasted.series);
  EXPECT_TRUE(pasted.problems.empty());
}

TEST(PastedSeries, NamesTheFieldOfWhatIsWrong) {
  const auto place = [](const TourChoice& choice) {
    const auto problems = pasted_series(choice).problems;
    return problems.empty() ? std::string() : problems.front().place;
  };
  EXPECT_EQ(place({.series = "hello"}), "series");
  EXPECT_EQ(place({.series = "2023-01,1\n2023-01,2"}), "series");
  EXPECT_EQ(place({.series = std::string(kSeriesCharactersMax + 1, '1')}), "series");
  EXPECT_EQ(place({.series = kCsv, .first = "soon"}), "first");
  EXPECT_EQ(place({.series = kCsv, .last = "later"}), "last");
  EXPECT_EQ(place({.series = kCsv, .level = "deep"}), "level");
}

}  // namespace
}  // namespace commonweal::tour
