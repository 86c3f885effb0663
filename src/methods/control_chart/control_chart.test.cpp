#include "methods/control_chart/control_chart.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "base/philox.hpp"
#include "methods/control_chart/plotthedots_fixture.hpp"

namespace commonweal::methods {
namespace {

const std::vector<double> kOneOutlier{1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};

double two_decimals(double value) { return std::round(value * 100) / 100; }

TEST(ControlChart, LeavesLargeMovingRangesOutOfTheLimitsUnlessTold) {
  const auto screened = control_chart({kOneOutlier}, {}).points[0].limits;
  EXPECT_EQ(two_decimals(screened.centre), 1.94);
  EXPECT_EQ(two_decimals(*screened.lower), -0.72);
  EXPECT_EQ(two_decimals(*screened.upper), 4.60);
  const auto whole = control_chart({kOneOutlier}, {.screened = false}).points[0].limits;
  EXPECT_EQ(two_decimals(*whole.lower), -3.06);
  EXPECT_EQ(two_decimals(*whole.upper), 6.95);
}

// A row of the figures that NHSRplotthedots printed.
struct Row {
  std::string date;
  double y;
  double mean;
  double lower;
  double upper;
  std::string point;
  std::string cause;
};

struct Case {
  bool is_increase;
  std::string target;
  std::string rebase;
  std::string fixed;
  std::vector<Row> rows;
};

std::map<std::string, Case> published_cases() {
  std::ifstream in("../shared/data/nhs/spc_expected_plotthedots.csv");
  std::map<std::string, Case> cases;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    const auto cell = cells_of(line);
    auto& one = cases[cell[0]];
    one.is_increase = cell[1] == "increase";
    one.target = cell[2];
    one.rebase = cell[3];
    one.fixed = cell[4];
    one.rows.push_back({cell[5], std::stod(cell[6]), std::stod(cell[7]), std::stod(cell[8]),
                        std::stod(cell[9]), cell[10], cell[11]});
  }
  return cases;
}

std::string word_of(Variation variation) {
  switch (variation) {
    case Variation::improving: return "special_cause_improvement";
    case Variation::concerning: return "special_cause_concern";
    default: return "common_cause";
  }
}

TEST(ControlChart, EqualsThePublishedPackageRowByRowOnSevenCases) {
  const auto cases = published_cases();
  if (cases.empty()) GTEST_SKIP() << "SKIPPED: no ../shared/data/nhs: nothing held against R.";
  EXPECT_EQ(cases.size(), 7U);
  for (const auto& [name, one] : cases) {
    ChartQuestion question{.better = one.is_increase ? ChartBetter::higher : ChartBetter::lower};
    if (!one.fixed.empty()) question.baseline = std::stoul(one.fixed);
    std::vector<double> values;
    for (const auto& row : one.rows) {
      if (row.date == one.rebase) question.rebase.push_back(values.size());
      values.push_back(row.y);
    }
    const auto chart = control_chart({values}, question);
    for (std::size_t i = 0; i < values.size(); ++i) {
      const auto& [limits, rules, variation, spread] = chart.points[i];
      const auto& row = one.rows[i];
      EXPECT_NEAR(limits.centre, row.mean, 1e-6) << name << " " << row.date;
      EXPECT_NEAR(*limits.lower, row.lower, 1e-6) << name << " " << row.date;
      EXPECT_NEAR(*limits.upper, row.upper, 1e-6) << name << " " << row.date;
      EXPECT_EQ(cause_of(rules), row.cause) << name << " " << row.date;
      EXPECT_EQ(word_of(variation), row.point) << name << " " << row.date;
    }
  }
}

TEST(ControlChart, FailsATargetThatItsLimitsNeverReach) {
  const auto assured = [](double target, ChartBetter better) {
    return control_chart({kOneOutlier}, {.target = target, .better = better}).assurance;
  };
  EXPECT_EQ(assured(95, ChartBetter::higher), Assurance::fail);
  EXPECT_EQ(assured(95, ChartBetter::lower), Assurance::pass);
  EXPECT_EQ(assured(2, ChartBetter::higher), Assurance::hit_and_miss);
  EXPECT_EQ(assured(2, ChartBetter::neutral), std::nullopt);
}

TEST(ControlChart, WidensLimitsOfSharesByWhatTheyVaryMore) {
  const std::vector<double> cases(20, 10'000);
  std::vector<double> values;
  for (int i = 0; i < 20; ++i) values.push_back(i % 2 == 0 ? 0.30 : 0.34);
  const auto p = control_chart({values, cases}, {.type = ChartType::p}).points[0].limits;
  EXPECT_NEAR(p.centre, 0.32, 1e-12);
  EXPECT_NEAR(*p.upper, 0.32 + 3 * std::sqrt(0.32 * 0.68 / 10'000), 1e-12);
  const auto pp = control_chart({values, cases}, {.type = ChartType::p_prime}).points[0].limits;
  EXPECT_NEAR(*pp.upper, 0.32 + 3 * 0.04 / 1.128, 1e-9);  // 0.04 is every moving range.
}

TEST(ControlChart, OfCountsAndRareEventsHasTheLimitsOfTheirDistributions) {
  const std::vector<double> counts{9, 7, 11, 9, 9, 9};
  const auto c = control_chart({counts}, {.type = ChartType::c}).points[0].limits;
  EXPECT_NEAR(*c.upper, 18, 1e-12);
  EXPECT_NEAR(*c.lower, 0, 1e-12);
  const auto g = control_chart({counts}, {.type = ChartType::g}).points[0].limits;
  EXPECT_NEAR(*g.upper, 9 + 3 * std::sqrt(90.0), 1e-12);
  EXPECT_FALSE(g.lower);
  const auto t = control_chart({counts}, {.type = ChartType::t}).points[0].limits;
  EXPECT_GT(*t.upper, t.centre);
  EXPECT_LT(*t.lower, t.centre);
}

// Montgomery (2013), appendix VI, and the piston rings of his example 6.3.
TEST(ControlChart, OfMeansOfGroupsHasTheFactorsOfTheTables) {
  EXPECT_NEAR(mean_of_deviation(2), 0.7979, 5e-5);
  EXPECT_NEAR(mean_of_deviation(5), 0.9400, 5e-5);
  EXPECT_NEAR(mean_of_deviation(25), 0.9896, 5e-5);
  const std::vector<double> means(25, 74.001);
  const std::vector<double> sizes(25, 5);
  const std::vector<double> spreads(25, 0.0094);
  const auto chart = control_chart({means, sizes, spreads}, {.type = ChartType::xbar_s});
  EXPECT_NEAR(*chart.points[0].limits.upper, 74.014, 0.0005);
  EXPECT_NEAR(*chart.points[0].limits.lower, 73.988, 0.0005);
  EXPECT_NEAR(*chart.points[0].spread->upper, 0.0196, 0.00005);
  EXPECT_EQ(*chart.points[0].spread->lower, 0);
  const std::vector<double> ten(25, 10);
  const auto larger = spread_limits({means, ten, spreads}, 25);
  EXPECT_NEAR(*larger[0].lower, 0.284 * 0.0094, 1e-5);  // B3.
  EXPECT_NEAR(*larger[0].upper, 1.716 * 0.0094, 1e-5);  // B4.
}

TEST(ControlChart, OfMeansPoolsTheSpreadsOfGroupsThatDifferInSize) {
  const std::vector<double> means{10, 20, 10, 20};
  const std::vector<double> sizes{3, 9, 3, 9};
  const std::vector<double> spreads{2, 4, 2, 4};
  const auto limits = chart_limits(ChartType::xbar_s, {means, sizes, spreads}, 4, true);
  EXPECT_NEAR(limits[0].centre, (30 + 180 + 30 + 180) / 24.0, 1e-12);
  const double pooled = std::sqrt((2 * 4 + 8 * 16 + 2 * 4 + 8 * 16) / 20.0);
  EXPECT_NEAR(*limits[1].upper - limits[1].centre,
              3 * pooled / (mean_of_deviation(9) * std::sqrt(9.0)), 1e-12);
}

TEST(ControlChart, SuggestsToStartAnewWhereTheLevelChangesAndNowhereElse) {
  base::RandomStream random(9, 1);
  std::vector<double> values;
  for (int i = 0; i < 60; ++i) values.push_back((i < 35 ? 100 : 110) + 2 * random.normal());
  EXPECT_EQ(control_chart({values}, {}).suggested, std::vector<std::size_t>{35});
  EXPECT_TRUE(control_chart({values}, {.rebase = {35}}).suggested.empty());
}

TEST(ControlChart, SaysThatLimitsOfFewPointsAreProvisional) {
  const std::vector<double> eleven(kOneOutlier.begin(), kOneOutlier.begin() + 11);
  EXPECT_TRUE(control_chart({eleven}, {}).segments[0].is_provisional);
  EXPECT_FALSE(control_chart({kOneOutlier}, {}).segments[0].is_provisional);
}

TEST(ControlChart, CountsRunsAboutTheMedianAsAnhojDoes) {
  std::vector<double> values;
  for (int i = 0; i < 24; ++i) values.push_back(i < 12 ? 1 + i % 3 : 6 + i % 3);
  const auto runs = control_chart({values}, {.type = ChartType::run}).segments[0].runs;
  EXPECT_EQ(runs.useful, 24U);
  EXPECT_EQ(runs.longest, 12U);
  EXPECT_EQ(runs.longest_expected, 8U);  // log2 24 + 3 is 7.58.
  EXPECT_EQ(runs.crossings, 1U);
  EXPECT_EQ(runs.crossings_expected, 8U);  // Anhøj and Olesen, table 1.
  EXPECT_TRUE(runs.signals());
}

}  // namespace
}  // namespace commonweal::methods
