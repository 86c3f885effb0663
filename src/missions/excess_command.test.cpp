#include "missions/excess_command.hpp"

#include <gtest/gtest.h>

#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

constexpr const char* kRates =
    "country,year,sex,rate,people\n"
    "Here,2010,all,200,1000000\n"
    "Here,2010,men,220,500000\n"
    "Here,2011,all,190,1100000\n"
    "Here,2012,all,180,1200000\n"
    "Ayr,2010,all,150,2000000\n"
    "Ayr,2011,all,150,2000000\n"
    "Ayr,2012,all,x,2000000\n"
    "Bath,2010,all,170,1000000\n"
    "Bath,2011,all,160,1000000\n"
    "Bath,2012,all,140,1000000\n";

struct ExcessCommand : ShellFixture {
  Printed excess(std::vector<std::string> options, std::string_view text = kRates) {
    std::vector<std::string> words{"metric", "excess", file("r.csv", text), "--unit", "country",
                                   "--rate", "rate"};
    words.insert(words.end(), options.begin(), options.end());
    return run(words);
  }
};

TEST_F(ExcessCommand, PrintsTheAnswerHowSureItIsAndWhatOtherPeersWouldSay) {
  const auto [status, out, err] = excess({"--of", "Here", "--peers", "Ayr, Bath", "--population",
                                          "people", "--where", "sex=all", "--events", "deaths"});
  EXPECT_EQ(err, "");
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_EQ(out, R"()");
}

TEST_F(ExcessCommand, PrintsItAsJson) {
  const auto [status, out, err] =
      excess({"--of", "Here", "--peers", "Bath", "--population", "people", "--where", "sex=all",
              "--from", "2012", "--json"});
  EXPECT_EQ(err, "");
  EXPECT_EQ(out, R"()");
}

TEST_F(ExcessCommand, TakesThePeopleFromAFileOfTheirOwn) {
  const auto people = file("p.csv", "year,here\n2010,1000000\n2011,1100000\n2012,1200000\n");
  const auto printed = excess({"--of", "Here", "--peers", "Bath", "--where", "sex=all",
                               "--population", "here", "--population-file", people});
  EXPECT_EQ(printed.err, "");
  EXPECT_TRUE(printed.out.starts_with(
      "From 2010 to 2012 Here had 1,110 more events than at the rate of Bath.\n"))
      << printed.out;
}

TEST_F(ExcessCommand, ComparesRatesWhereNoPeopleAreGiven) {
  const auto printed =
      excess({"--of", "Here", "--peers", "Bath", "--where", "sex=all", "--years", "all"});
  EXPECT_TRUE(printed.out.starts_with(
      "From 2010 to 2012 the rate of Here lay on average 33.3 above the rate of Bath (events per "
      "100,000 people).\n"))
      << printed.out << printed.err;
}

TEST_F(ExcessCommand, RefusesRowsThatRepeatAYearAndUnitsThatAreNotThere) {
  expect_refused(
      excess({"--of", "Here", "--peers", "Bth,Mars"}),
      "commonweal: r.csv: No row that was chosen has \"Bth\" in the column \"country\". "
      "Did you mean \"Bath\"?\n"
      "commonweal: r.csv: No row that was chosen has \"Mars\" in the column "
      "\"country\".\n"
      "commonweal: r.csv:3: \"Here\" has 2010 on line 2 already. Choose one row for each "
      "year with --where, such as \"sex=all;type=treatable\".\n");
}

TEST_F(ExcessCommand, RefusesWhatTheOptionsSayAllAtOnce) {
  expect_refused(
      excess({"--of", "Here", "--peers", "Bath,", "--where", "sex", "--per", "many",
              "--population-file", "p.csv"}),
      "commonweal: --peers: A name is empty. Give the peers with commas between them: "
      "\"France,Germany\".\n"
      "commonweal: --where: \"sex\" names no column with its text. Write COL=TEXT, with ; between "
      "several: \"sex=all;type=treatable\".\n"
      "commonweal: --population: Say which column of p.csv has the people.\n"
      "commonweal: --per: \"many\" is not a number.\n");
}

TEST_F(ExcessCommand, RefusesCellsColumnsYearsAndNegativePeopleAllAtOnce) {
  const std::string text =
      "country,year,rate,people\nHere,2010,much,5\nHere,2011,7,5\nBath,2010,1,5\n";
  expect_refused(
      excess({"--of", "Here", "--peers", "Bath", "--from", "soon", "--level", "best"}, text), "");
  expect_refused(
      excess({"--of", "Here", "--peers", "Bath", "--year", "when", "--population", "folk"}, text),
      "");
  expect_refused(excess({"--of", "Here", "--peers", "Here,Bath", "--population", "people"},
                        "country,year,rate,people\nHere,2010,9,-5\nBath,2011,1,5\n"),
                 "");
  expect_refused(
      excess({"--of", "Here", "--peers", "Bath"}, "country,year,rate\nHere,2010,9\nBath,2011,1\n"),
      "");
}

}  // namespace
}  // namespace commonweal::missions
