#include "missions/record_command.hpp"

#include <gtest/gtest.h>

#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

constexpr auto kTwoBodies =
    "body,name,kind,parent\n"
    "E92000001,England,nation,K02000001\n"
    "K02000001,United Kingdom,nation,\n";

struct RecordCommand : ShellFixture {};

TEST_F(RecordCommand, ImportsAndExportsByCode) {
  const auto imported = run({"body", "import", file("bodies.csv", kTwoBodies)});
  EXPECT_EQ(imported.status, ExitStatus::done);
  EXPECT_EQ(imported.err, "");
  EXPECT_EQ(imported.out, "2 body records: 2 new, 0 changed, 0 as before.\n");
  EXPECT_EQ(run({"body", "export"}).out, kTwoBodies);
}

TEST_F(RecordCommand, ChangesNothingWhereItImportsItsOwnExport) {
  given_records();
  const std::string before = state();
  for (const std::string area : {"mission", "body", "source", "metric", "replay"}) {
    const auto exported = run({area, "export"});
    EXPECT_EQ(exported.status, ExitStatus::done);
    EXPECT_EQ(run({area, "import", "-"}, exported.out).out,
              "1 " + area + " record: 0 new, 0 changed, 1 as before. Nothing changed.\n");
  }
  EXPECT_EQ(state(), before);
}

TEST_F(RecordCommand, SaysOnADryRunWhatWouldChangeAndChangesNothing) {
  run({"body", "import", "-"}, kTwoBodies);
  const std::string before = state();
  const auto printed = run({"body", "import", "-", "--dry-run"},
                           "body,name,kind,parent\n"
                           "E92000001,The English,nation,\n"
                           "W92000004,Wales,nation,\n");
  EXPECT_EQ(printed.status, ExitStatus::done);
  EXPECT_EQ(printed.out,
            "A dry run: nothing was written.\n"
            "2 body records: 1 new, 1 changed, 0 as before.\n");
  EXPECT_EQ(state(), before);
}

TEST_F(RecordCommand, RefusesAFileWithEveryProblemAndChangesNothing) {
  given_records();
  const std::string before = state();
  expect_refused(
      run({"body", "import", file("b.csv", "body,name,kind,parent\nE,,nation,\nE,x,y,\n")}),
      "commonweal: b.csv:2:2: Give the name of this body.\n"
      "commonweal: b.csv:3:1: \"E\" stands on line 2 already. Give each body once.\n"
      "commonweal: b.csv:3:3: \"y\" is not one of nation, region, department, regulator, centre, "
      "combined_authority, local_authority or provider.\n");
  EXPECT_EQ(state(), before);
}

TEST_F(RecordCommand, RefusesARecordThatRefersToNothing) {
  const std::string before = state();
  expect_refused(run({"body", "import", "-"}, "body,name,kind,parent\nE,England,nation,UK\n"),
                 "commonweal: E: Its parent is \"UK\", but there is no such body.\n");
  expect_refused(run({"replay", "import", "-"},
                     "metric,from,nowcast_from,nowcast_to,replay_from,replay_to,rate,to,"
                     "source_in_paper,note\nbeds,2020,,,2018,2019,endpoints,low,,\n"),
                 "commonweal: beds: There is a replay of this metric, but no such metric.\n");
  EXPECT_EQ(state(), before);
}

TEST_F(RecordCommand, TellsUnknownCodesWithTheOtherProblemsOfAFile) {
  given_records();
  std::string metrics = run({"metric", "export"}).out;
  metrics.replace(metrics.find(",health,", metrics.find(",health,") + 1), 8, ",wealth,");
  metrics.replace(metrics.find(",month,"), 7, ",mouth,");
  const std::string told = run({"metric", "import", "-"}, metrics).err;
  EXPECT_TRUE(told.find("\"mouth\" is not a kind of period") != std::string::npos) << told;
  EXPECT_TRUE(told.find("commonweal: standard input:2:5: There is no mission \"wealth\". Bring it "
                        "in first, or give another.\n") != std::string::npos)
      << told;
}

TEST_F(RecordCommand, RefusesToChangeTheKindOfAMetricsPeriods) {
  given_records();
  std::string metrics = run({"metric", "export"}).out;
  metrics.replace(metrics.find(",month,"), 7, ",quarter,");
  expect_refused(run({"metric", "import", "-"}, metrics),
                 "commonweal: waiting-list: The period_kind of this metric is \"month\" and cannot "
                 "become \"quarter\".\n");
}

TEST_F(RecordCommand, ExportsAHeaderWhereThereIsNothing) {
  EXPECT_EQ(run({"source", "export"}).out,
            "source,title,publisher,licence,attribution,file,note\n");
}

TEST_F(RecordCommand, AddsAnAuditRowThatSaysWho) {
  run({"body", "import", "-"}, kTwoBodies);
  auto open = store();
  platform::Transaction transaction(open, platform::Access::read);
  auto row = transaction.prepare("SELECT actor || ', ' || action FROM audit ORDER BY id");
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.text(0), "shell:ann, body import");
}

}  // namespace
}  // namespace commonweal::missions
