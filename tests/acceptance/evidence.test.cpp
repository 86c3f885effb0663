// What the shell's pooling says of the files of studies that the field teaches with: the figures
// that R's metafor and the sources print, to the decimals that they print.

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <iostream>
#include <regex>
#include <string>

#include "program.hpp"

namespace commonweal {
namespace {

const std::filesystem::path kStudies = "../shared/data/meta";

class EvidenceOfFiles : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (!std::filesystem::exists(kStudies)) {
      std::cerr << "POOLING NOT HELD AGAINST THE FILES OF STUDIES: ../shared/data/meta is absent\n";
    }
  }
  void SetUp() override {
    if (!std::filesystem::exists(kStudies)) GTEST_SKIP() << "../shared/data/meta is absent";
  }

  static std::string pooled(const std::string& file, const std::string& options) {
    const auto [status, out] = run("\"$commonweal\" evidence pool " + (kStudies / file).string() +
                                   " " + options + " --json");
    EXPECT_EQ(status, 0);
    return out;
  }
  static std::string bcg(const std::string& options) {
    return pooled("bcg.csv", "--measure rr --columns ai=tpos,bi=tneg,ci=cpos,di=cneg " + options);
  }
  static double figure(const std::string& json, const char* name) {
    return number(json, {name}).value();
  }
  // The ends of an interval of that name.
  static void expect_interval(const std::string& json, const std::string& name, double lower,
                              double upper, double within) {
    std::smatch found;
    ASSERT_TRUE(std::regex_search(
        json, found, std::regex("\"" + name + "\": \\[\\s*([-0-9.e]+),\\s*([-0-9.e]+)")))
        << name;
    EXPECT_NEAR(std::stod(found[1]), lower, within) << name;
    EXPECT_NEAR(std::stod(found[2]), upper, within) << name;
  }
};

constexpr double kFour = 5e-5;  // Half of the fourth decimal.
constexpr double kTwo = 5e-3;

TEST_F(EvidenceOfFiles, PoolsTheTrialsOfTheBcgVaccine) {
  const std::string json = bcg("");
  EXPECT_EQ(figure(json, "k"), 13);
  EXPECT_NEAR(figure(json, "estimate"), -0.7145, kFour);
  EXPECT_NEAR(figure(json, "se"), 0.1798, kFour);
  EXPECT_NEAR(figure(json, "tau2"), 0.3132, kFour);
  EXPECT_NEAR(figure(json, "i2"), 92.22, kTwo);
  EXPECT_NEAR(figure(json, "q"), 152.23, kTwo);
  EXPECT_EQ(figure(json, "q_df"), 12);
  EXPECT_LT(figure(json, "q_p"), 1e-4);
  expect_interval(json, "prediction", std::log(0.155), std::log(1.549), 4e-3);
}

TEST_F(EvidenceOfFiles, IsLessSureByKnappAndHartung) {
  const std::string json = bcg("--knha");
  EXPECT_NEAR(figure(json, "se"), 0.1808, kFour);
  expect_interval(json, "ci", -1.1084, -0.3206, kFour);
  expect_interval(json, "prediction", std::log(0.136), std::log(1.763), 4e-3);
  EXPECT_EQ(figure(json, "prediction_df"), 12);
  EXPECT_EQ(figure(bcg("--knha --prediction-df k-2"), "prediction_df"), 11);
}

TEST_F(EvidenceOfFiles, RegressesOnLatitude) {
  const std::string json = bcg("--moderator ablat");
  EXPECT_NEAR(figure(json, "tau2"), 0.0764, kFour);
  EXPECT_NEAR(figure(json, "r2"), 75.62, kTwo);
  EXPECT_NEAR(figure(json, "qe"), 30.73, kTwo);
  std::smatch slope;
  ASSERT_TRUE(std::regex_search(json, slope,
                                std::regex("\"name\": \"ablat\",\\s*\"estimate\": ([-0-9.e]+)")));
  EXPECT_NEAR(std::stod(slope[1]), -0.0291, kFour);
}

TEST_F(EvidenceOfFiles, PoolsByOtherEstimators) {
  EXPECT_NEAR(figure(bcg("--method dl"), "estimate"), -0.7141, kFour);
  EXPECT_NEAR(figure(bcg("--method dl"), "tau2"), 0.3088, kFour);
  EXPECT_NEAR(figure(bcg("--method fixed"), "estimate"), -0.4303, kFour);
  EXPECT_NEAR(figure(bcg("--method fixed"), "se"), 0.0405, kFour);
}

// Konstantopoulos (2011): schools within districts.
TEST_F(EvidenceOfFiles, FitsThreeLevelsOfTheSchoolCalendar) {
  const std::string options = "--effect yi --variance vi --level district --method ";
  const std::string ml = pooled("konstantopoulos2011.csv", options + "ml");
  EXPECT_NEAR(figure(ml, "estimate"), 0.1845, kFour);
  EXPECT_NEAR(figure(ml, "se"), 0.0805, kFour);
  expect_interval(ml, "sigma2", 0.0577, 0.0329, kFour);
  const std::string reml = pooled("konstantopoulos2011.csv", options + "reml");
  EXPECT_NEAR(figure(reml, "estimate"), 0.1847, kFour);
  EXPECT_NEAR(figure(reml, "se"), 0.0846, kFour);
  expect_interval(reml, "sigma2", 0.0651, 0.0327, kFour);
}

TEST_F(EvidenceOfFiles, PoolsWritingToLearnAndPracticeFacilitation) {
  const std::string writing = pooled("bangertdrowns2004.csv", "--effect yi --variance vi");
  EXPECT_NEAR(figure(writing, "estimate"), 0.2219, kFour);
  EXPECT_NEAR(figure(writing, "se"), 0.0460, kFour);
  EXPECT_NEAR(figure(writing, "tau2"), 0.0499, kFour);
  const std::string practices = pooled("baskerville2012.csv", "--effect smd --se se");
  EXPECT_NEAR(figure(practices, "estimate"), 0.5600, kFour);
  EXPECT_NEAR(figure(practices, "se"), 0.0652, kFour);
}

// The Cochrane review's 1.55 (1.49 to 1.61).
TEST_F(EvidenceOfFiles, AddsUpTheTablesOfNicotineReplacement) {
  const std::string json =
      pooled("hartmannboyce2018.csv",
             "--method mh --measure rr --columns ai=x.nrt,n1i=n.nrt,ci=x.ctrl,n2i=n.ctrl");
  EXPECT_EQ(figure(json, "k"), 136);
  EXPECT_NEAR(std::exp(figure(json, "estimate")), 1.55, kTwo);
  expect_interval(json, "ci", std::log(1.49), std::log(1.61), 4e-3);
}

// Effects that depend on each other: robust errors differ from the model's, by 17 studies.
TEST_F(EvidenceOfFiles, HeedsTheStudiesThatEffectsOfOffendersComeFrom) {
  const std::string json =
      pooled("assink2016.csv", "--effect yi --variance vi --level study --cluster study");
  EXPECT_EQ(number(json, {"cluster", "clusters"}).value(), 17);
  EXPECT_EQ(member(json, {"cluster", "correction"}), "CR2");
  EXPECT_GT(figure(json, "df"), 4);
}

TEST_F(EvidenceOfFiles, CarriesATableOfCountsFromOneCommandToTheNext) {
  const auto [status, out] =
      run("\"$commonweal\" evidence effect-size " + (kStudies / "bcg.csv").string() +
          " --measure rr --columns ai=tpos,bi=tneg,ci=cpos,di=cneg --csv | \"$commonweal\" "
          "evidence pool - --effect yi --variance vi --json");
  EXPECT_EQ(status, 0);
  EXPECT_EQ(member(out, {"estimate"}), member(bcg(""), {"estimate"}));
}

}  // namespace
}  // namespace commonweal
