#include "learning/lab/link_command.hpp"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "learning/monitor/monitor_shell_fixture.hpp"

namespace commonweal::learning {
namespace {

const std::vector<std::string> kRegister{
    "--columns", "first:name,last:name,born:date,postcode:code", "--truth", "person"};

std::string made_register() { return monitor_file("examples/lab/register.csv"); }

TEST(LabLinkCommand, FindsWhoIsOnePersonWithoutLabels) {
  const auto json = monitor_answer<nlohmann::json>(kLabLink, made_register(), kRegister);
  EXPECT_GE(json.at("f1").get<double>(), 0.9);
  EXPECT_FALSE(json.at("threshold_was_given").get<bool>());
  EXPECT_GT(json.at("pairs").get<int>(), 0);
  EXPECT_LT(json.at("clusters").get<int>(), json.at("records").get<int>());
  for (const auto& comparison : json.at("model").at("comparisons")) {
    double m = 0;
    for (const auto& level : comparison.at("comparison_levels")) {
      m += level.at("m_probability").get<double>();
    }
    EXPECT_NEAR(m, 1, 1e-3);
  }
}

TEST(LabLinkCommand, TakesTheThresholdThatItIsGiven) {
  auto options = kRegister;
  options.insert(options.end(), {"--threshold", "1000"});
  const auto json = monitor_answer<nlohmann::json>(kLabLink, made_register(), options);
  EXPECT_EQ(json.at("pairs"), 0);
  EXPECT_EQ(json.at("clusters"), json.at("records"));
}

TEST(LabLinkCommand, LinksTwoFilesOneToOneAndWritesLinesAlone) {
  const auto folder = std::filesystem::temp_directory_path();
  const auto left = (folder / "commonweal-link-left.csv").string();
  const auto clusters = (folder / "commonweal-link-clusters.csv").string();
  std::ofstream(left) << "first,last,born\nAnna,Quist,1970-01-02\nBert,Romer,1981-03-04\n"
                         "Cleo,Sandal,1992-05-06\nDora,Tamm,1963-07-08\nEmil,Ulm,1954-09-10\n";
  const std::string right =
      "first,last,born\nAnna,Quist,1970-01-02\nBert,Rommer,1981-03-04\nCleo,Sandal,1992-05-07\n"
      "Zoe,Young,2001-01-01\nEmil,Ulm,1954-09-10\n";
  std::ostringstream out, err;
  std::istringstream in(right);
  const std::vector<platform::Command> commands{kLabLink};
  const platform::World world{.share = ".", .commands = commands};
  const std::vector<std::string> words{"lab",          "link",
                                       left,           "-",
                                       "--columns",    "first:name,last:name,born:date",
                                       "--one-to-one", "--clusters",
                                       clusters,       "--json"};
  EXPECT_EQ(platform::run_words(words, world, "", {in, out, err}), platform::ExitStatus::done)
      << err.str();
  EXPECT_LE(nlohmann::json::parse(out.str()).at("pairs").get<int>(), 5);
  const auto written = monitor_file(clusters);
  EXPECT_TRUE(written.starts_with("file,line,person\n1,2,"));
  for (const auto* name : {"Anna", "anna", "Quist", "quist", "1970"}) {
    EXPECT_EQ(written.find(name), std::string::npos);
    EXPECT_EQ(out.str().find(name), std::string::npos);
  }
  std::filesystem::remove(left);
  std::filesystem::remove(clusters);
}

TEST(LabLinkCommand, RefusesWhatCannotBeLinkedAndRepeatsNoValue) {
  const auto refuse = [](const std::string& text, const std::vector<std::string>& options,
                         const std::string& sentence) {
    expect_monitor_refuses(kLabLink, text, options, sentence);
    EXPECT_EQ(monitor_printed(kLabLink, text, options).err.find("Secret"), std::string::npos);
  };
  const std::vector<std::string> two{"--columns", "a:name,b:date"};
  refuse("a,b\nSecret,1970\nSecreta,1971\n", two, "there is nothing to compare");
  refuse("a,b\nSecret,1970\n", two, "fewer than two");
  refuse("a\nSecret\n", two, "There is no column \"b\"");
  refuse("a,b\nSecret,1970\n", {"--columns", "a:nome,b:date"}, "\"nome\" is not one of exact");
  refuse("a,b\nSecret,1970\n", {"--columns", "a:name"}, "Name two columns or more");
  refuse("a,b\nSecret,1970\n", {"--columns", "a:name,b:date", "--block", "c"},
         "\"c\" is none of the columns");
  std::string many = "a:name";
  for (int i = 0; i < 21; ++i) many += ",a:name";
  refuse("a,b\nSecret,1970\n", {"--columns", many}, "22 columns are too many");
}

}  // namespace
}  // namespace commonweal::learning
