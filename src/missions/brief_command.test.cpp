#include "missions/brief_command.hpp"

#include <gtest/gtest.h>

#include "missions/brief_file.hpp"
#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

constexpr auto kFigures =
    "metric,body,period,value,source\n"
    "waiting-list,E92000001,2019-05,90,nhs-rtt\n"
    "waiting-list,E92000001,2020-01,100,nhs-rtt\nwaiting-list,E92000001,2020-02,90 [p],nhs-rtt\n"
    "waiting-list,E92000001,2020-03,80,nhs-rtt\nwaiting-list,E92000001,2020-04,[x],nhs-rtt\n"
    "waiting-list,E92000001,2020-05,120,nhs-rtt\n";

struct BriefCommand : ShellFixture {
  BriefCommand() { given_records(); }

  std::string content(const std::string& name) const {
    std::ifstream in(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }
};

TEST_F(BriefCommand, PrintsWhatTheBriefOfAMetricSays) {
  run({"observation", "import", "-"}, kFigures);
  const std::string out = run({"metric", "brief", "waiting-list"}).out;
  const std::string digest = out.substr(out.rfind(' ') + 1);
  EXPECT_EQ(out,
            R"(People waiting for treatment
Brief: England, Health mission

120 people in May 2020, up 30 (33%) since May 2019.

Latest figure: 120 (people, May 2020)
Change: Up 30 (33%, since May 2019: worse)
Gap to the best: 40 (above the best, 80 in March 2020)
Time to recover: Less than a year (Until September 2020, at the pace of January 2020 to March 2020)

Where it stands

Referrals that had not started. Lower is better.
The series begins with 90 in May 2019. The lowest so far is 80 in March 2020, the highest 120 in May 2020.
No target is recorded for this measure yet.

How long until it is back

It would take 0.33 years, until September 2020, to go from 120 people (May 2020) back to the record low of 80 (March 2020), if the fall of 120 a year between January 2020 and March 2020 were repeated.
Of the 2 windows of 2 months up to May 2020, 1 (1 in 2) never arrives, and the quickest takes 0.3 years. Moving either end of the window by up to 6 periods gives 6 windows: the quickest 1 in 10 take up to 0.3 years, and 3 never arrive.
This is arithmetic, not a forecast: it says what would follow if that pace were matched.

What is funded

No funded work is recorded yet.

What to be careful about

- No figure is held for 8 periods, the last of them April 2020.
- Provisional, and may still change: February 2020.
- Waiting times: One person can wait twice.
- On the pace that is repeated: The window is ours.

The latest figures

Period | people | Change on a year before
May 2020 | 120 | +30
April 2020 | not available | 
March 2020 | 80 | 
February 2020 | 90 (provisional) | 
January 2020 | 100 | 
May 2019 | 90 | 

Sources

- Waiting times. NHS England. Open Government Licence v3.0. File: rtt.csv.

Last recorded 23 November 2026 at 04:05 UTC. Figures, SHA-256: )" +
                digest);
  EXPECT_EQ(digest.size(), 65U);
}

TEST_F(BriefCommand, SaysThatNoSeriesIsHeldAndMakesNothingUp) {
  const auto printed = run({"metric", "brief", "waiting-list"});
  EXPECT_EQ(printed.status, platform::ExitStatus::done);
  EXPECT_NE(printed.out.find("No series is held for England.\n"), std::string::npos);
  EXPECT_NE(printed.out.find("No funded work is recorded yet.\n"), std::string::npos);
  EXPECT_EQ(printed.out.find("Latest figure"), std::string::npos);
}

TEST_F(BriefCommand, SpeaksOfTheFiguresOfADayThatIsNamed) {
  run({"observation", "import", "-"}, kFigures);
  const auto before = run({"metric", "brief", "waiting-list", "--known-on", "2026-11-22"});
  EXPECT_NE(before.out.find("No series is held for England.\n"), std::string::npos);
  EXPECT_NE(before.out.find("As known on 22 November 2026."), std::string::npos);
}

TEST_F(BriefCommand, SaysWhichTargetsAMissionHasAndHowEachGoes) {
  run({"observation", "import", "-"}, kFigures);
  EXPECT_NE(run({"mission", "brief", "health"}).out.find("No target is recorded for it yet.\n"),
            std::string::npos);
  run({"target", "import", "-"},
      "target,metric,body,level,by,statutory_basis,set_on,set_by,note\n"
      "waits,waiting-list,E92000001,60,2020-03,None,2019-01-31,The government,\n");
  const auto out = run({"mission", "brief", "health"}).out;
  EXPECT_NE(out.find("- Waiting list: at most 60 people by March 2020. Missed.\n"),
            std::string::npos)
      << out;
}

TEST_F(BriefCommand, WritesThePdfOfAMetricAndOfAMission) {
  run({"observation", "import", "-"}, kFigures);
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"metric", "brief", "waiting-list"},
        std::vector<std::string>{"mission", "brief", "health"}}) {
    auto with_file = words;
    with_file.insert(with_file.end(), {"--pdf", (folder_ / "a.pdf").string()});
    EXPECT_EQ(run(with_file).out, "");
    const std::string first = content("a.pdf");
    EXPECT_TRUE(first.starts_with("%PDF-"));
    run(with_file);
    EXPECT_EQ(content("a.pdf"), first);
  }
}

TEST_F(BriefCommand, PrintsTheBriefOfAMission) {
  run({"observation", "import", "-"}, kFigures);
  const std::string out = run({"mission", "brief", "health"}).out;
  for (const char* part :
       {"Health mission\nBrief\n\nThe healthiest country\n",
        "Waiting list: 120 (people, May 2020)\n",
        "Measures that got better: 0 (of 1 with a series)\n",
        "Measures that got worse: 1 (of 1, against a year before)\n",
        "Measure | Latest | Change | Against the best | Time to recover\n"
        "Waiting list | 120 (May 2020) | Up 30 (33%) since May 2019: worse | 40 above the best, 80 "
        "in March 2020 | Less than a year\n",
        "No funded work is recorded yet.\n"}) {
    EXPECT_NE(out.find(part), out.npos) << part << "\nis not in\n" << out;
  }
}

TEST_F(BriefCommand, PrintsJson) {
  const std::string json = run({"metric", "brief", "waiting-list", "--json"}).out;
  EXPECT_TRUE(json.starts_with("{\n  \"title\": \"People waiting for treatment\",\n")) << json;
}

TEST_F(BriefCommand, RefusesWhatIsNotThere) {
  expect_refused(run({"metric", "brief", "beds"}), "commonweal: There is no metric \"beds\".\n");
  expect_refused(run({"mission", "brief", "beds"}), "commonweal: There is no mission \"beds\".\n");
  expect_refused(run({"metric", "brief", "waiting-list", "--pdf", folder_.string()}),
                 "commonweal: --pdf: \"" + folder_.string() +
                     "\" is a directory. Name a file in "
                     "it.\n");
}

}  // namespace
}  // namespace commonweal::missions
