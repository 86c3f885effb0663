#include "methods/control_chart/chart_rules.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <string>

#include "methods/control_chart/control_chart.hpp"
#include "methods/control_chart/plotthedots_fixture.hpp"

namespace commonweal::methods {
namespace {

// NHSRplotthedots' algorithm as its documentation words it, by windows, and our own by runs.
struct Oracle {
  double mean = 0;
  double reach = 0;
  std::vector<std::string> causes;
};

int side(double away) { return (away > 0) - (away < 0); }

Oracle oracle_of(const std::vector<double>& y) {
  Oracle oracle;
  std::vector<double> ranges;
  for (std::size_t i = 1; i < y.size(); ++i) ranges.push_back(std::abs(y[i] - y[i - 1]));
  const auto mean = [](const std::vector<double>& all) {
    double sum = 0;
    for (const double each : all) sum += each;
    return sum / double(all.size());
  };
  const double limit = 3.267 * mean(ranges);
  std::erase_if(ranges, [&](double range) { return range > limit; });
  oracle.mean = mean(y);
  oracle.reach = 2.66 * mean(ranges);
  oracle.causes.assign(y.size(), "Common Cause");
  const auto at = [&](std::size_t i) { return side(y[i] - oracle.mean); };
  const auto is_out = [&](std::size_t i) { return std::abs(y[i] - oracle.mean) > oracle.reach; };
  const auto is_close = [&](std::size_t i) {
    return !is_out(i) && std::abs(y[i] - oracle.mean) > oracle.reach * 2 / 3;
  };
  // From the weakest rule to the strongest, so that the strongest stays.
  for (std::size_t end = 7; end <= y.size(); ++end) {
    int sum = 0;
    for (std::size_t i = end - 7; i < end; ++i) sum += at(i);
    if (std::abs(sum) != 7) continue;
    for (std::size_t i = end - 7; i < end; ++i) {
      oracle.causes[i] = sum > 0 ? "7 Points Above CL" : "7 Points Below CL";
    }
  }
  for (std::size_t end = 7; end <= y.size(); ++end) {
    int sum = 0;
    for (std::size_t i = end - 6; i < end; ++i) sum += side(y[i] - y[i - 1]);
    if (std::abs(sum) != 6) continue;
    for (std::size_t i = end - 7; i < end; ++i) {
      oracle.causes[i] = sum > 0 ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)";
    }
  }
  for (std::size_t end = 3; end <= y.size(); ++end) {
    const int sum = at(end - 3) + at(end - 2) + at(end - 1);
    const int close = is_close(end - 3) + is_close(end - 2) + is_close(end - 1);
    if (std::abs(sum) != 3 || close < 2) continue;
    for (std::size_t i = end - 3; i < end; ++i) {
      if (is_close(i)) oracle.causes[i] = sum > 0 ? "2 in 3 Above CL" : "2 in 3 Below CL";
    }
  }
  for (std::size_t i = 0; i < y.size(); ++i) {
    if (is_out(i)) oracle.causes[i] = at(i) > 0 ? "Above UCL" : "Below LCL";
  }
  return oracle;
}

TEST(ChartRules, EqualThePackagesAlgorithmOnEveryTrust) {
  const std::string path = "../shared/data/nhs/ae_attendances.csv";
  std::ifstream in(path);
  if (!in) GTEST_SKIP() << "NOT TESTED: " << path << " is absent";
  std::map<std::string, std::map<std::string, double>> breaches;  // By trust and kind, then month.
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    const auto cell = cells_of(line);
    breaches[cell[1] + " " + cell[2]][cell[0]] += std::stod(cell[4]);
  }
  std::size_t flagged = 0;
  std::size_t compared = 0;
  for (const auto& [trust, months] : breaches) {
    std::vector<double> values;
    for (const auto& [month, value] : months) values.push_back(value);
    if (values.size() < 3) continue;
    const auto chart = control_chart({values}, {.better = ChartBetter::lower});
    const auto oracle = oracle_of(values);
    for (std::size_t i = 0; i < values.size(); ++i) {
      const auto& point = chart.points[i];
      ASSERT_NEAR(point.limits.centre, oracle.mean, 1e-9 * (1 + oracle.mean)) << trust;
      ASSERT_NEAR(*point.limits.upper, oracle.mean + oracle.reach, 1e-9 * (1 + oracle.mean));
      // Where a value lies on the centre or a limit to the last bit, either may be right.
      EXPECT_EQ(cause_of(point.rules), oracle.causes[i]) << trust << " " << i;
      flagged += oracle.causes[i] != "Common Cause";
      ++compared;
    }
  }
  EXPECT_GT(compared, 12'000U);
  EXPECT_GT(flagged, 1'000U);
}

}  // namespace
}  // namespace commonweal::methods
