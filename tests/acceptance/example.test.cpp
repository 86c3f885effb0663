// The example as it was built, loaded into a database of the test's own and asked again.

#include <gtest/gtest.h>

#include <cmath>
#include <optional>
#include <string>

#include "program.hpp"

namespace commonweal {
namespace {

constexpr double kTolerance = 1e-9;  // Relative.

struct Percentiles {
  double windows;
  std::optional<double> p10;
  std::optional<double> median;
  std::optional<double> p90;
  double never_share;
};

struct Standing {
  const char* metric;
  double rate_per_year;
  double target;
  double years;
  double crossing;
  const char* first_period;
  Percentiles same_length;
  Percentiles moved_ends;
};

constexpr auto kNone = std::nullopt;

// Figures of an independent implementation of the replay, in another language, that shares no code
// with ours. The questions are those of examples/england/replays.csv.
const Standing kStanding[] = {
    {"nhs-waiting-list",
     -546439.7647058824,
     2315060,
     9.980080792501106,
     2033.6467474591677,
     "2033-09",
     {160, 380.5868851815662, kNone, kNone, 0.875},
     {91, 7.5521287438583276, 11.471237254179629, 17.066354996216425, 0}},
    {"ae-four-hours",
     1.361349937969615,
     84.54443093802111,
     6.880580693875697,
     2032.3805806938758,
     "2032-06",
     {26, 4.336841031695988, 16.06766645563951, kNone, 0.4230769230769231},
     {65, 2.308978252593753, 5.153768898511313, 18.221229236665536, 0.06153846153846154}},
    {"ks2-gap",
     -0.056883333333333334,
     2.8985,
     5.030471725754468,
     2028.0304717257545,
     "2028/29",
     {4, 5.057018937902904, 6.0576474756266645, kNone, 0.25},
     {42, 3.8490076475050383, 5.819518849206349, kNone, 0.11904761904761904}},
    {"ks4-gap",
     -0.06833333333333333,
     3.66,
     2.926829268292683,
     2025.9268292682927,
     "2025/26",
     {6, 4.320557491289199, 13.5, kNone, 0.3333333333333333},
     {56, 2.761904761904762, 8.012820512820513, kNone, 0.25}},
    {"crown-court-open",
     -5533.090909090909,
     38108,
     4.784305993690852,
     2028.0343059936909,
     "2028 Q2",
     {19, 7.53882302475521, kNone, kNone, 0.6842105263157895},
     {88, 4.821076559663989, 6.7733379119704065, 46.29447289054758, 0.056818181818181816}},
    {"child-poverty",
     -0.7853333333333333,
     27.546,
     1.2949915110356536,
     2026.2949915110357,
     "2026-27",
     {22, 1.7300830175011286, 3.8734674868951178, kNone, 0.36363636363636365},
     {89, 1.189697069350891, 3.730530474040632, kNone, 0.20224719101123595}},
};

void expect_near(std::optional<double> found, std::optional<double> expected, const char* what) {
  ASSERT_EQ(found.has_value(), expected.has_value()) << what;
  if (!found) return;
  EXPECT_NEAR(*found, *expected, kTolerance * std::abs(*expected)) << what;
}

void expect_fragility(const std::string& json, const Percentiles& expected) {
  expect_near(number(json, {"windows"}), expected.windows, "windows");
  expect_near(number(json, {"years_p10"}), expected.p10, "years_p10");
  expect_near(number(json, {"years_median"}), expected.median, "years_median");
  expect_near(number(json, {"years_p90"}), expected.p90, "years_p90");
  expect_near(number(json, {"never_share"}), expected.never_share, "never_share");
}

class Example : public testing::Test {
 protected:
  Example() { EXPECT_EQ(run("\"$commonweal\" example load england --db sqlite:" + db_).status, 0); }

  // What the server answers to GET of these, one after the other.
  std::string served(const std::string& paths) const {
    const auto [status, out] =
        run("tests/acceptance/serve_once \"$commonweal\" " + db_ + ' ' + paths);
    EXPECT_EQ(status, 0) << "The server did not end well.";
    return out;
  }
  const OwnFolder folder_;
  const std::string db_ = folder_.file("test.db");
};

TEST_F(Example, AnswersItsStandingReplaysAsAnIndependentImplementationDoes) {
  std::string paths;
  for (const Standing& standing : kStanding) {
    paths.append(" /api/v1/metrics/").append(standing.metric).append("/projection");
  }
  std::string rest = served(paths);
  for (const Standing& standing : kStanding) {
    SCOPED_TRACE(standing.metric);
    ASSERT_TRUE(rest.starts_with("HTTP/1.1 200 OK\r\n")) << rest;
    rest.erase(0, rest.find("\r\n\r\n") + 4);
    const std::string json = rest.substr(0, rest.find('\n'));
    rest.erase(0, json.size() + 1);
    expect_near(number(json, {"rate_per_year"}), standing.rate_per_year, "rate_per_year");
    expect_near(number(json, {"target", "value"}), standing.target, "target");
    expect_near(number(json, {"reached", "years"}), standing.years, "years");
    expect_near(number(json, {"crossing"}), standing.crossing, "crossing");
    EXPECT_EQ(member(json, {"first_period"}), standing.first_period);
    expect_fragility(json.substr(json.find("\"fragility\"")), standing.same_length);
    expect_fragility(json.substr(json.find("\"moved_ends\"")), standing.moved_ends);
  }
}

TEST_F(Example, IsOnTheHomePage) {
  const std::string page = served("/");
  EXPECT_TRUE(page.starts_with("HTTP/1.1 200 OK\r\n"));
  EXPECT_NE(page.find("The state of public services"), page.npos);
  EXPECT_NE(page.find("href=\"/missions/opportunity\""), page.npos);
  EXPECT_NE(
      served("/metrics/nhs-waiting-list").find("It would take 9.98 years, until September 2033,"),
      std::string::npos);
}

}  // namespace
}  // namespace commonweal
