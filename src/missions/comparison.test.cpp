#include "missions/comparison.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

const base::Period kMarch = base::Period::month(2020, 3);

struct ComparisonTest : testing::Test {
  const Body* body(std::string name) {
    bodies.push_back(std::make_unique<Body>(
        Body{.code = "c-" + name, .name = std::move(name), .kind = BodyKind::local_authority}));
    return bodies.back().get();
  }
  static Observation figure(double value, std::optional<Interval> interval = {}) {
    return {.period = kMarch, .figure = base::Reported{value}, .interval = interval};
  }
  static Metric metric(const char* direction, const char* decimals = "0") {
    Record record = sound_but(RecordKind::metric, "direction", direction);
    record.fields[table_of(RecordKind::metric).column("decimals")] = decimals;
    return made_of<Metric>(record);
  }
  static std::string told(const Comparison& comparison) {
    std::string text;
    for (const auto& it : comparison.ranked) {
      text += std::to_string(it.rank) + (it.is_tied ? "= " : " ") + it.body->name + ' ' +
              (it.difference ? std::string(code_word(*it.difference)) : "-") + '\n';
    }
    for (const auto& it : comparison.missing) text += "missing " + it.body->name + '\n';
    return text;
  }

  std::vector<std::unique_ptr<Body>> bodies;
};

TEST_F(ComparisonTest, RanksTheBestFirstAndLetsEqualFiguresShareARank) {
  const std::vector<BodyFigure> figures{{body("Derby"), figure(7)},
                                        {body("Bath"), figure(5)},
                                        {body("Ely"), figure(9)},
                                        {body("Ayr"), figure(7)}};
  const Metric lower = metric("lower");
  EXPECT_EQ(told(compared(lower, kMarch, figures, {})),
            "1 Bath -\n2= Ayr -\n2= Derby -\n4 Ely -\n");
  const Metric higher = metric("higher");
  EXPECT_EQ(told(compared(higher, kMarch, figures, {})),
            "1 Ely -\n2= Ayr -\n2= Derby -\n4 Bath -\n");
}

TEST_F(ComparisonTest, TakesFiguresAsTheSameThatReadersSeeAsTheSame) {
  const std::vector<BodyFigure> figures{{body("Bath"), figure(7.04)}, {body("Ayr"), figure(7.01)}};
  const Metric shown_short = metric("higher", "1");
  EXPECT_EQ(told(compared(shown_short, kMarch, figures, {})), "1= Bath -\n1= Ayr -\n");
  const Metric shown_long = metric("higher", "2");
  EXPECT_EQ(told(compared(shown_long, kMarch, figures, {})), "1 Bath -\n2 Ayr -\n");
}

TEST_F(ComparisonTest, HoldsEachAgainstTheReferenceAndNotTheReferenceAgainstItself) {
  const Body* england = body("England");
  const std::vector<BodyFigure> figures{{england, figure(7)},
                                        {body("Bath"), figure(5, Interval{4, 6})},
                                        {body("Ely"), figure(8, Interval{6, 9})},
                                        {body("Ayr"), figure(9)}};
  const Metric lower = metric("lower");
  const auto comparison = compared(lower, kMarch, figures, {england, figure(7)});
  EXPECT_EQ(told(comparison),
            "1 Bath better\n2 England -\n3 Ely no_clear_difference\n4 Ayr no_interval\n");
  EXPECT_EQ(comparison.count(Difference::better), 1U);
  EXPECT_EQ(comparison.count(Difference::worse), 0U);
}

TEST_F(ComparisonTest, NeverRanksWhatIsMissingAndSaysWhoItIs) {
  const std::vector<BodyFigure> figures{
      {body("Ely"), std::nullopt},
      {body("Bath"), Observation{.period = kMarch, .figure = base::Missing::confidential}},
      {body("Ayr"), figure(9)}};
  const Metric lower = metric("lower");
  EXPECT_EQ(told(compared(lower, kMarch, figures, {body("England"), std::nullopt})),
            "1 Ayr -\nmissing Bath\nmissing Ely\n");
}

TEST_F(ComparisonTest, IsOfTheLastPeriodThatHalfOfTheBodiesHaveReached) {
  const auto at = [&](int months) {
    return BodyFigure{
        body("x"), Observation{.period = base::later(kMarch, months), .figure = base::Reported{1}}};
  };
  EXPECT_EQ(shared_period({}), std::nullopt);
  EXPECT_EQ(shared_period({{body("x"), std::nullopt}}), std::nullopt);
  EXPECT_EQ(shared_period({at(1), at(0), at(0)}), kMarch);
  EXPECT_EQ(shared_period({at(1), at(0)}), base::later(kMarch, 1));
  EXPECT_EQ(shared_period({at(1), at(1), at(-7)}), base::later(kMarch, 1));
}

}  // namespace
}  // namespace commonweal::missions
