#include "learning/lab/match_command.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "learning/monitor/monitor_shell_fixture.hpp"

namespace commonweal::learning {
namespace {

const std::vector<std::string> kTraining{"--treatment",  "trained",
                                         "--covariates", "age,sex,months_out,convictions",
                                         "--outcome",    "in_work"};

std::string training() { return monitor_file("examples/lab/training.csv"); }

std::vector<std::string> with(std::vector<std::string> options,
                              const std::vector<std::string>& more) {
  options.insert(options.end(), more.begin(), more.end());
  return options;
}

TEST(LabMatchCommand, PrintsGroupsBalanceAndDifferences) {
  const auto json = monitor_answer<nlohmann::json>(kLabMatch, training(), kTraining);
  EXPECT_EQ(json.at("treated"), json.at("matched_treated"));
  EXPECT_EQ(json.at("balance").at(0).at("covariate"), "distance");
  EXPECT_EQ(json.at("balance").at(2).at("covariate"), "sex M");
  for (const auto& each : json.at("balance")) {
    EXPECT_LT(std::abs(each.at("smd_after").get<double>()), 0.1);
  }
  const auto& estimate = json.at("estimates").at(0);
  EXPECT_EQ(estimate.at("outcome"), "in_work");
  EXPECT_GT(estimate.at("effect").get<double>(), 0);
  EXPECT_TRUE(json.at("propensity").at("coefficients").contains("(Intercept)"));
}

TEST(LabMatchCommand, GivesTheFiguresOfLalonde) {
  const auto men = monitor_file("../shared/data/causal/lalonde_matchit.csv");
  if (men.empty()) GTEST_SKIP() << "NOT TESTED: ../shared/data/causal is absent";
  const std::vector<std::string> asked{"--treatment",  "treat",
                                       "--covariates", "age,educ,race,married,nodegree,re74,re75",
                                       "--outcome",    "re78"};
  const auto json = monitor_answer<nlohmann::json>(kLabMatch, men, asked);
  EXPECT_EQ(json.at("matched_treated"), 185);
  EXPECT_EQ(json.at("unmatched_controls"), 244);
  EXPECT_NEAR(json.at("estimates").at(0).at("effect").get<double>(), 894.37, 0.005);
  EXPECT_NEAR(json.at("propensity").at("coefficients").at("race white").get<double>(),
              -3.06536772923, 1e-6);
  // Weights by odds and by entropy, as R's WeightIt has them on the same men.
  const auto effect = [&](const char* method) {
    return monitor_answer<nlohmann::json>(kLabMatch, men, with(asked, {"--method", method}))
        .at("estimates")
        .at(0)
        .at("effect")
        .get<double>();
  };
  EXPECT_NEAR(effect("ipw"), 1214.07, 0.01);
  EXPECT_NEAR(effect("entropy"), 1273.26, 0.01);
}

TEST(LabMatchCommand, WritesPairsByLineAndNobodysName) {
  const auto file = (std::filesystem::temp_directory_path() / "commonweal-pairs-test.csv").string();
  const auto printed =
      monitor_printed(kLabMatch, training(), with(kTraining, {"--pairs", file, "--id", "person"}));
  EXPECT_EQ(printed.status, platform::ExitStatus::done) << printed.err;
  const auto pairs = monitor_file(file);
  EXPECT_TRUE(pairs.starts_with("treated_line,control_line,weight\n"));
  EXPECT_EQ(pairs.find('P'), std::string::npos);
  EXPECT_EQ(printed.out.find("P0"), std::string::npos);
  std::filesystem::remove(file);
}

TEST(LabMatchCommand, LeavesOutMissingValuesOnlyWhenToldAndCountsThem) {
  const std::string text = training() + "P9001,1,NA,M,3,4,1\nP9002,0,33,,3,4,1\n";
  expect_monitor_refuses(kLabMatch, text, kTraining, "standard input:602:3: This value is missing");
  const auto json =
      monitor_answer<nlohmann::json>(kLabMatch, text, with(kTraining, {"--missing", "drop"}));
  EXPECT_EQ(json.at("left_out_for_missing_values"), 2);
}

TEST(LabMatchCommand, SaysWhatIsWrongAndRepeatsNobodysCell) {
  const auto refuse = [](const std::string& text, const std::vector<std::string>& options,
                         const std::string& sentence) {
    expect_monitor_refuses(kLabMatch, text, options, sentence);
    const auto printed = monitor_printed(kLabMatch, text, options);
    EXPECT_EQ(printed.err.find("SECRET"), std::string::npos) << printed.err;
  };
  const std::vector<std::string> plain{"--treatment", "t", "--covariates", "x", "--outcome", "y"};
  refuse("id,t,x,y\nSECRET1,1,2,3\nSECRET1,0,4,5\n", with(plain, {"--id", "id"}),
         "standard input:3:1: This person stands in an earlier row too");
  refuse("t,x,y\n1,2,SECRET\n0,3,4\n", plain, "An outcome is a number");
  refuse("t,x,y\nSECRET,2,1\n0,3,4\n", plain, "neither 1 nor 0");
  refuse("t,x,y\n1,2,1\n1,3,4\n", plain, "Everybody was helped, or nobody");
  refuse("t,x,y\n1,2,1\n0,2,4\n1,2,5\n", plain, "never differ, or follow from those before: x");
  refuse("t,x,y\n", plain, "There is nobody in it");
  refuse(training(), with(kTraining, {"--caliper", "-1"}), "A caliper is above 0");
  refuse(training(), with(kTraining, {"--method", "optimal"}), "\"optimal\" is not one of nearest");
  refuse(training(), with(kTraining, {"--estimand", "ate"}), "nearest answers att alone");
}

TEST(LabMatchCommand, WarnsWhereGroupsAreToldApartOrDoNotOverlap) {
  std::string text = "t,x,y\n";
  for (int i = 0; i < 40; ++i) {
    text +=
        std::to_string(int(i >= 20)) + "," + std::to_string(i) + "," + std::to_string(i % 3) + "\n";
  }
  const auto printed =
      monitor_printed(kLabMatch, text, {"--treatment", "t", "--covariates", "x", "--outcome", "y"});
  EXPECT_EQ(printed.status, platform::ExitStatus::done) << printed.err;
  EXPECT_NE(printed.out.find("without error"), std::string::npos) << printed.out;
  EXPECT_NE(printed.out.find("Nobody else was as likely"), std::string::npos) << printed.out;
}

}  // namespace
}  // namespace commonweal::learning
