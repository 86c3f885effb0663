#include "missions/target_words.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

// A target of the waiting list whose forecasts had so many of their figures in the 80% range.
struct TargetWords : testing::Test {
  TargetStatus status(int forecasts, double coverage) {
    return {.target = target,
            .mission = nullptr,
            .metric = &metric,
            .body = &body,
            .observations = {},
            .forecast = nullptr,
            .mark = {.code = "",
                     .sector = "",
                     .period = base::Period::month(2029, 3),
                     .level = 90,
                     .note = "",
                     .metric = &metric,
                     .body = &body,
                     .answer = std::nullopt},
            .allowances = {},
            .history = {},
            .backtest = methods::Backtest{.origins = 5,
                                          .forecasts = forecasts,
                                          .coverage_80 = coverage,
                                          .coverage_95 = 1,
                                          .mase = 1,
                                          .naive_mase = 1}};
  }

  const Target target = made_of<Target>(sound(RecordKind::target));
  const Metric metric = made_of<Metric>(sound(RecordKind::metric));
  const Body body = made_of<Body>(sound(RecordKind::body));
};

TEST_F(TargetWords, WarnWhereTheRangesWereFarTooNarrow) {
  EXPECT_EQ(
      narrow_sentence(status(10, 0.2)),
      "The ranges of these forecasts were too narrow before: 2 of 10 figures lay in the range "
      "that should hold 8 in 10. The probability is less sure than it looks.");
  EXPECT_EQ(narrow_sentence(status(10, 0.6)), "");
  EXPECT_EQ(narrow_sentence(status(9, 0.2)), "");  // Too few to say so.
  auto untried = status(10, 0.2);
  untried.backtest.reset();
  EXPECT_EQ(narrow_sentence(untried), "");
}

TEST_F(TargetWords, WarnOfEachMeasureOnce) {
  const auto narrow = status(10, 0.2);
  const auto sound_one = status(100, 0.8);
  EXPECT_EQ(narrow_sentence(std::vector{&narrow, &sound_one, &narrow}),
            "The ranges of these forecasts, which should hold 8 figures in 10, were too narrow "
            "before, so their probabilities are less sure than they look: " +
                metric.short_title + " (2 of 10 figures).");
  EXPECT_EQ(narrow_sentence(std::vector{&sound_one}), "");
}

}  // namespace
}  // namespace commonweal::missions
