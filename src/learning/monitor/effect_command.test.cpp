#include "learning/monitor/effect_command.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "learning/monitor/monitor_shell_fixture.hpp"

namespace commonweal::learning {
namespace {

std::string month_text(int month) {
  return std::to_string(2018 + month / 12) + (month % 12 < 9 ? "-0" : "-") +
         std::to_string(month % 12 + 1);
}

// A level, noise that repeats, and a step of -10 at 2021-01.
std::string made_series() {
  std::string text = "date,value,price,flag\n";
  for (int month = 0; month < 60; ++month) {
    const double noise = (month * 37 % 11 - 5) * 0.4;
    const double value = 100 + noise - (month >= 36 ? 10 : 0);
    text += month_text(month) + "," + std::to_string(value) + "," +
            std::to_string(5 + month * 13 % 7) + "," + (month >= 36 ? "1" : "0") + "\n";
  }
  return text;
}

TEST(EffectCommand, PrintsEffectErrorLimitsAndPercentByBothModels) {
  for (const auto* model : {"structural", "segmented"}) {
    const auto json = monitor_answer<nlohmann::json>(kMonitorEffect, made_series(),
                                                     {"--at", "2021-01", "--model", model});
    EXPECT_NEAR(json.at("effect").get<double>(), -10, 0.8) << model;
    EXPECT_GT(json.at("se").get<double>(), 0);
    EXPECT_LT(json.at("ci").at(0).get<double>(), json.at("effect").get<double>());
    EXPECT_GT(json.at("ci").at(1).get<double>(), json.at("effect").get<double>());
    EXPECT_NEAR(json.at("percent").get<double>(), -10, 0.8);
    EXPECT_EQ(json.at("points").size(), 60U);
    EXPECT_EQ(json.contains("slope"), std::string(model) == "segmented");
  }
}

TEST(EffectCommand, TakesLogarithmsOfTheValuesAndOfRegressorsThatHaveOne) {
  const auto json = monitor_answer<nlohmann::json>(
      kMonitorEffect, made_series(), {"--at", "2021-01", "--log", "--regressors", "price"});
  EXPECT_NEAR(json.at("percent").get<double>(), -10, 0.8);
  EXPECT_EQ(json.at("regressors").at(0).at("name"), "ln(price)");
  EXPECT_NEAR(json.at("effect").get<double>(), std::log(0.9), 0.01);
}

TEST(EffectCommand, FindsTheSeatBeltLawThroughTheShell) {
  std::istringstream rows(monitor_file("../shared/data/causal/seatbelts_uk.csv"));
  std::string line;
  if (!std::getline(rows, line)) GTEST_SKIP() << "NOT TESTED: ../shared/data/causal is absent";
  std::string text = "date" + line.substr(line.find(',')) + "\n";
  for (int month = 0; std::getline(rows, line); ++month) {
    text += std::to_string(1969 + month / 12) + (month % 12 < 9 ? "-0" : "-") +
            std::to_string(month % 12 + 1) + line.substr(line.find(',')) + "\n";
  }
  const auto percent = [&](const char* who) {
    return monitor_answer<nlohmann::json>(kMonitorEffect, text,
                                          {"--at", "1983-02", "--value", who, "--log",
                                           "--regressors", "kms,PetrolPrice", "--seasonal", "12"})
        .at("percent")
        .get<double>();
  };
  EXPECT_NEAR(percent("drivers"), -23, 2);
  EXPECT_NEAR(percent("front"), -30, 2);
}

TEST(EffectCommand, RefusesWhatTellsNoEffect) {
  const auto refuse = [](const std::string& text, const std::vector<std::string>& options,
                         const std::string& sentence) {
    expect_monitor_refuses(kMonitorEffect, text, options, sentence);
  };
  refuse(made_series(), {"--at", "2018-02"}, "there are 1 before 2018-02 and 59 from it on");
  refuse(made_series(), {"--at", "soon"}, "\"soon\" is no date as the series has them (2018-01)");
  refuse(made_series(), {"--at", "2021-01", "--regressors", "flag"}, "cannot tell these apart");
  refuse(made_series(), {"--at", "2021-01", "--regressors", "flag", "--model", "segmented"},
         "cannot tell these apart");
  refuse(made_series(), {"--at", "2021-01", "--seasonal", "40"}, "A season of 40 does not fit 60");
  refuse(made_series(), {"--at", "2021-01", "--regressors", "rain"}, "There is no column \"rain\"");
  refuse("date,value\n2020-01,5\n2020-02,5\n2020-03,5\n2020-04,5\n2020-05,5\n2020-06,5\n",
         {"--at", "2020-04"}, "All 6 values are 5");
  refuse("date,value\n2020-01,5\n2020-02,-6\n2020-03,5\n2020-04,5\n2020-05,5\n2020-06,5\n",
         {"--at", "2020-04", "--log"}, "standard input:3: -6 has no logarithm");
  refuse("date,value\n2020-01,5\n2020-03,6\n2020-04,5\n", {"--at", "2020-03"},
         "2020-02 is missing");
}

TEST(EffectCommand, GivesNoPercentageOfWhatComesToNothing) {
  std::string text = "date,value\n";
  for (int year = 0; year < 12; ++year) {
    text +=
        std::to_string(2000 + year) + "," + std::to_string(year < 6 ? 0 : year % 2 * 2 - 1) + "\n";
  }
  const auto json = monitor_answer<nlohmann::json>(kMonitorEffect, text, {"--at", "2006"});
  EXPECT_TRUE(json.at("percent").is_null());
  EXPECT_EQ(monitor_printed(kMonitorEffect, text, {"--at", "2006"}).out.find("%)"),
            std::string::npos);
}

std::string made_places() {
  std::string text = "body,date,value\n";
  for (int place = 0; place < 8; ++place) {
    for (int year = 2010; year < 2024; ++year) {
      const double own = 50 + 3 * place + (year - 2010) * (1 + 0.2 * place) +
                         (place * 31 + year * 17) % 7 * 0.3 - (place == 3 && year >= 2019 ? 9 : 0);
      if (place == 7 && year == 2015) continue;
      text += "Place " + std::to_string(place) + "," + std::to_string(year) + "," +
              std::to_string(own) + "\n";
    }
  }
  return text;
}

TEST(EffectCommand, SetsAPlaceAgainstTheMixtureMostLikeItBefore) {
  const std::vector<std::string> options{"--at",      "2019",  "--model",
                                         "synthetic", "--for", "Place 3"};
  const auto json = monitor_answer<nlohmann::json>(kMonitorEffect, made_places(), options);
  EXPECT_NEAR(json.at("effect").get<double>(), -9, 1.5);
  EXPECT_TRUE(json.at("se").is_null());
  EXPECT_LT(json.at("percent").get<double>(), -8);
  EXPECT_EQ(json.at("left_out"), nlohmann::json({"Place 7"}));
  double sum = 0;
  for (const auto& each : json.at("weights")) sum += each.at("weight").get<double>();
  EXPECT_NEAR(sum, 1, 1e-9);
  const auto text = monitor_printed(kMonitorEffect, made_places(), options).out;
  EXPECT_NE(text.find("1 body lacks a date and was left out."), std::string::npos) << text;
}

TEST(EffectCommand, RefusesAPlaceThatIsNotThereAndWhatAMixtureHasNot) {
  const auto refuse = [](const std::vector<std::string>& options, const std::string& sentence) {
    expect_monitor_refuses(kMonitorEffect, made_places(), options, sentence);
  };
  refuse({"--at", "2019", "--model", "synthetic", "--for", "Nowhere"},
         "There is no body \"Nowhere\"");
  refuse({"--at", "2019", "--model", "synthetic"}, "Name the body that was changed");
  refuse({"--at", "2010", "--model", "synthetic", "--for", "Place 3"}, "there are 0 before 2010");
  refuse({"--at", "2019", "--model", "synthetic", "--for", "Place 3", "--log"},
         "--log: A mixture of places has none");
}

TEST(EffectCommand, WritesTheChartIntoAFile) {
  const auto file = std::filesystem::temp_directory_path() / "commonweal-effect-test.svg";
  const auto printed =
      monitor_printed(kMonitorEffect, made_series(), {"--at", "2021-01", "--svg", file.string()});
  EXPECT_EQ(printed.status, platform::ExitStatus::done) << printed.err;
  EXPECT_NE(monitor_file(file.string()).find("Without the change"), std::string::npos);
  std::filesystem::remove(file);
}

}  // namespace
}  // namespace commonweal::learning
