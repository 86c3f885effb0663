// What the shell says of surveys that the field knows: the schools of California that R's survey
// package teaches with, and the European Social Survey's people of 2018.

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "program.hpp"

namespace commonweal {
namespace {

const std::filesystem::path kSurveys = "../shared/data/opinion";

class PollOfFiles : public testing::Test {
 protected:
  void SetUp() override {
    if (std::filesystem::exists(kSurveys)) return;
    std::cerr << "POLLS NOT HELD AGAINST THE SURVEYS: ../shared/data/opinion is absent\n";
    GTEST_SKIP() << "../shared/data/opinion is absent";
  }

  static std::string survey(const std::string& file) { return (kSurveys / file).string(); }

  static std::string polled(const std::string& line) {
    const auto [status, out] = run("\"$commonweal\" poll " + line);
    EXPECT_EQ(status, 0) << line;
    return out;
  }

  // Everybody's mean, the first of the answer.
  struct Mean {
    double mean;
    double error;
    double responses;
  };
  static Mean mean_of(const std::string& options) {
    const std::string json = polled("table " + options + " --json");
    const auto at = json.find("\"mean\": {");
    const auto figure = [&](const char* name) {
      const std::string key = '"' + std::string(name) + "\": ";
      return std::stod(json.substr(json.find(key, at + 9) + key.size()));
    };
    return {figure("mean"), figure("error"), figure("responses")};
  }

  // Two columns of a CSV file without quotes in them, one by the other.
  static std::map<std::string, double> read(const std::string& text, std::size_t key,
                                            std::size_t value) {
    std::map<std::string, double> read;
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
      std::vector<std::string> cells{""};
      bool is_quoted = false;
      for (const char c : line) {
        if (c == '"') is_quoted = !is_quoted;
        if (c == ',' && !is_quoted) {
          cells.emplace_back();
        } else {
          cells.back() += c;
        }
      }
      read[cells.at(key)] = std::stod(cells.at(value));
    }
    return read;
  }

  static std::string targets(const OwnFolder& folder, const std::string& text) {
    std::ofstream(folder.file("targets.csv")) << text;
    return folder.file("targets.csv");
  }
};

constexpr const char* kSchools =
    "variable,category,count\nstype,E,4421\nstype,H,755\nstype,M,1018\nsch.wide,No,1072\n"
    "sch.wide,Yes,5122\n";

// survey::rake stops once margins are within 1; its weights lie 3e-5 from where they lead.
TEST_F(PollOfFiles, RakesTheClustersOfSchoolsAsTheSurveyPackageDoes) {
  const OwnFolder folder;
  const std::string csv = polled("weigh " + survey("apiclus1.csv") + " --base pw --csv --targets " +
                                 targets(folder, kSchools));
  std::ofstream(folder.file("weighed.csv")) << csv;
  const auto ours = read(csv, 3, 24);
  std::ifstream file(survey("apiclus1_raked_weights.csv"));
  const auto theirs = read({std::istreambuf_iterator<char>(file), {}}, 0, 1);
  ASSERT_EQ(ours.size(), 183U);
  ASSERT_EQ(theirs.size(), 183U);
  for (const auto& [school, weight] : theirs) {
    EXPECT_NEAR(ours.at(school) / weight, 1, 1e-4) << school;
  }
  const auto mean = mean_of(folder.file("weighed.csv") + " --question api00 --weight weight");
  EXPECT_NEAR(mean.mean, 641.23, 5e-3);
  EXPECT_EQ(mean.responses, 183);
}

// The manual of the survey package: 662.29, standard error 9.4089.
TEST_F(PollOfFiles, TabulatesTheStratifiedSchools) {
  const auto mean = mean_of(survey("apistrat.csv") +
                            " --question api00 --weight pw --strata stype --population fpc");
  EXPECT_NEAR(mean.mean, 662.29, 5e-3);
  EXPECT_NEAR(mean.error, 9.4089, 5e-5);
}

TEST_F(PollOfFiles, AgreesWithTheMeansOfTheEuropeanSocialSurvey) {
  const std::string file = survey("ess9_uk_2018.csv");
  const struct {
    const char* question;
    double plain;
    double weighted;
    double responses;
  } kMeans[] = {{"ppltrst", 5.175, 5.187, 2199},
                {"pplfair", 5.749, 5.721, 2193},
                {"pplhlp", 5.775, 5.751, 2198},
                {"trstplc", 6.581, 6.668, 2196}};
  for (const auto& it : kMeans) {
    const std::string question = file + " --question " + it.question;
    const auto plain = mean_of(question);
    EXPECT_NEAR(plain.mean, it.plain, 5e-4) << it.question;
    EXPECT_EQ(plain.responses, it.responses) << it.question;
    const auto weighted = mean_of(question + " --weight pspwght --strata stratum --cluster psu");
    EXPECT_NEAR(weighted.mean, it.weighted, 5e-4) << it.question;
    EXPECT_GT(weighted.error, plain.error) << it.question;
  }
}

// 2,204 people raked and calibrated by sex and region from their design weights: both agree with
// shares that the weights of the survey itself make.
TEST_F(PollOfFiles, WeighsTheEuropeanSocialSurvey) {
  const OwnFolder folder;
  const std::string file = survey("ess9_uk_2018.csv");
  std::ifstream in(file);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  std::map<std::string, double> sums[2];
  std::istringstream lines(text);
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line)) {
    std::vector<std::string> cells{""};
    for (const char c : line) c == ',' ? (void)cells.emplace_back() : (void)(cells.back() += c);
    sums[0][cells.at(1)] += std::stod(cells.at(29));
    sums[1][cells.at(2)] += std::stod(cells.at(29));
  }
  std::ostringstream table;
  table.precision(17);
  table << "variable,category,count\n";
  for (const auto& [region, sum] : sums[0]) table << "region," << region << ',' << sum << '\n';
  for (const auto& [sex, sum] : sums[1]) table << "gndr," << sex << ',' << sum << '\n';
  const std::string of = targets(folder, table.str());
  for (const std::string method : {"rake", "greg", "logit --bounds 0.3,3"}) {
    const std::string json =
        polled("weigh " + file + " --base dweight --targets " + of + " --json --method " + method);
    EXPECT_EQ(number(json, {"responses"}), 2204) << method;
    EXPECT_LT(number(json, {"miss"}).value(), 1e-11) << method;
    // Little more than the 1.319 of the design weights themselves.
    EXPECT_NEAR(number(json, {"design_effect"}).value(), 1.345, 1e-3) << method;
  }
}

}  // namespace
}  // namespace commonweal
