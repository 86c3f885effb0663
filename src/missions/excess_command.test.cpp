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
  EXPECT_EQ(out,
            R"(From 2010 to 2012 Here had 1,265 more deaths than at the mean rate of its 2 peers.
By chance alone it lies between 1,073 and 1,458 (95% interval), which counts the chance of the peers too.
The choice of peers moves it more. Leaving one out at a time gives 940 more (without Bath, 2 years) to 1,110 more (without Ayr).
Against one peer alone it is 940 more (Ayr, 2 years) to 1,110 more (Bath).
Some peers have no figure in some of these years, which moves the mean of the others: Ayr for 2012.

     Year      Rate       Peers  Difference    Of    Population      Excess
     2010       200       160.0        40.0     2     1,000,000         400
     2011       190       155.0        35.0     2     1,100,000         385
     2012       180       140.0        40.0     1     1,200,000         480
)");
}

TEST_F(ExcessCommand, PrintsItAsJson) {
  const auto [status, out, err] =
      excess({"--of", "Here", "--peers", "Bath", "--population", "people", "--where", "sex=all",
              "--from", "2012", "--json"});
  EXPECT_EQ(err, "");
  EXPECT_EQ(out, R"({
  "unit": "Here",
  "peers": [
    "Bath"
  ],
  "level": "mean",
  "peer_years": "any",
  "per": 100000,
  "events": "events",
  "mean_difference": 40,
  "total": {
    "events": 2160,
    "expected": 1680,
    "excess": 480,
    "lower": 352.36325373931265,
    "upper": 607.2954728159962,
    "counts_peers_chance": true
  },
  "years": [
    {
      "period": "2012",
      "rate": 180,
      "peer_rate": 140,
      "difference": 40,
      "peers": [
        "Bath"
      ],
      "population": 1200000,
      "excess": 480
    }
  ],
  "left_out": [],
  "without": [],
  "alone": [
    {
      "peer": "Bath",
      "years": 1,
      "mean_difference": 40,
      "excess": 480
    }
  ],
  "method": "excess 1"
}
)");
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

TEST_F(ExcessCommand, RefusesCellsColumnsAndYearsAllAtOnce) {
  const std::string text =
      "country,year,rate,people\nHere,2010,much,5\nHere,2011,7,5\nBath,2010,1,5\n";
  expect_refused(
      excess({"--of", "Here", "--peers", "Bath", "--from", "soon", "--level", "best"}, text),
      "commonweal: r.csv:2:3: \"much\" is not a number. Write one such as 1234.5, or a mark: [x] "
      "not available, [c] confidential, [z] not applicable, [u] unreliable, [low] low.\n"
      "commonweal: --from: \"soon\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 "
      "or 2016-03-31.\n"
      "commonweal: --level: \"best\" is not mean, median or weighted. Give one of them.\n");
  expect_refused(
      excess({"--of", "Here", "--peers", "Bath", "--year", "when", "--population", "folk"}, text),
      "commonweal: r.csv:1: There is no column \"when\". The file has \"country\", \"year\", "
      "\"rate\", \"people\".\n"
      "commonweal: r.csv:1: There is no column \"folk\". The file has \"country\", \"year\", "
      "\"rate\", \"people\".\n");
}

TEST_F(ExcessCommand, RefusesPeersAndPeopleThatMakeNoSense) {
  expect_refused(excess({"--of", "Here", "--peers", "Here,Bath", "--population", "people"},
                        "country,year,rate,people\nHere,2010,9,-5\nBath,2011,1,5\n"),
                 "commonweal: --peers: \"Here\" is the unit itself. Choose others as peers.\n"
                 "commonweal: --population: The population of Here in 2010 is not above zero. Put "
                 "it right or leave the year out.\n");
  expect_refused(
      excess({"--of", "Here", "--peers", "Bath"}, "country,year,rate\nHere,2010,9\nBath,2011,1\n"),
      "commonweal: --peers: There is no year with a figure of Here, of its peers and of "
      "its population. Choose other years or peers.\n");
}

}  // namespace
}  // namespace commonweal::missions
