#include "missions/observation_command.hpp"

#include <gtest/gtest.h>

#include "missions/shell_fixture.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

constexpr auto kTwoFigures =
    "metric,body,period,value,source\n"
    "waiting-list,E92000001,2020-02,90,nhs-rtt\n"
    "waiting-list,E92000001,2020-01,x,\n";

constexpr auto kExported =
    "metric,body,period,value,lower,upper,numerator,denominator,status,reason,source,rows\n"
    "waiting-list,E92000001,2020-01,,,,,,missing,not_available,,\n"
    "waiting-list,E92000001,2020-02,90,,,,,final,,nhs-rtt,\n";

struct ObservationCommand : ShellFixture {
  ObservationCommand() { given_records(); }
};

TEST_F(ObservationCommand, ImportsAndExportsInOrder) {
  const auto imported = run({"observation", "import", file("a.csv", kTwoFigures)});
  EXPECT_EQ(imported.status, ExitStatus::done);
  EXPECT_EQ(imported.err, "");
  EXPECT_EQ(imported.out, "2 observations: 2 new, 0 changed, 0 as before.\n");
  const auto exported = run({"observation", "export"});
  EXPECT_EQ(exported.status, ExitStatus::done);
  EXPECT_EQ(exported.out, kExported);
}

TEST_F(ObservationCommand, ChangesNothingWhereItImportsItsOwnExport) {
  run({"observation", "import", "-"}, kTwoFigures);
  const std::string before = state();
  EXPECT_EQ(run({"observation", "import", "-"}, kExported).out,
            "2 observations: 0 new, 0 changed, 2 as before. Nothing changed.\n");
  EXPECT_EQ(state(), before);
}

TEST_F(ObservationCommand, SaysOnADryRunWhatWouldChangeAndChangesNothing) {
  run({"observation", "import", "-"}, kTwoFigures);
  const std::string before = state();
  const auto printed = run({"observation", "import", "-", "--dry-run"},
                           "metric,body,period,value,source\n"
                           "waiting-list,E92000001,2020-02,91,nhs-rtt\n"
                           "waiting-list,E92000001,2020-03,80,nhs-rtt\n");
  EXPECT_EQ(printed.status, ExitStatus::done);
  EXPECT_EQ(printed.out,
            "A dry run: nothing was written.\n"
            "2 observations: 1 new, 1 changed, 0 as before.\n"
            "\n"
            "metric        body       period   before  after  differs\n"
            "waiting-list  E92000001  2020-02  90      91     figure\n"
            "waiting-list  E92000001  2020-03          80     new\n");
  EXPECT_EQ(state(), before);
  EXPECT_EQ(run({"observation", "export"}).out, kExported);
}

TEST_F(ObservationCommand, NeedsNoWritersLockForADryRun) {
  auto open = store();
  platform::Transaction writing(open, platform::Access::write);
  writing.prepare("DELETE FROM audit WHERE id < 0").run();
  const auto printed = run({"observation", "import", "-", "--dry-run", "--json"}, kTwoFigures);
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  EXPECT_EQ(printed.out, R"({
  "dry_run": true,
  "changes": {
    "new": 2,
    "changed": 0,
    "as_before": 0
  },
  "changed_figures": [],
  "new_figures": [
    {
      "metric": "waiting-list",
      "body": "E92000001",
      "period": "2020-01",
      "before": null,
      "after": "[x]",
      "differs": ""
    },
    {
      "metric": "waiting-list",
      "body": "E92000001",
      "period": "2020-02",
      "before": null,
      "after": "90",
      "differs": ""
    }
  ]
}
)");
}

TEST_F(ObservationCommand, PrintsItsCountsAsJson) {
  EXPECT_EQ(run({"observation", "import", "-", "--json"}, kTwoFigures).out,
            "{\n  \"new\": 2,\n  \"changed\": 0,\n  \"as_before\": 0\n}\n");
}

TEST_F(ObservationCommand, TakesSeveralFilesAsOne) {
  const auto one = file("1.csv", kTwoFigures);
  const auto two = file("2.csv", "period,value,metric,body\nMar 2020,80,waiting-list,E92000001\n");
  EXPECT_EQ(run({"observation", "import", one, two}).out,
            "3 observations: 3 new, 0 changed, 0 as before.\n");
}

TEST_F(ObservationCommand, ChangesNothingWhereOneOfItsFilesIsBad) {
  const std::string before = state();
  const auto good = file("good.csv", kTwoFigures);
  const auto bad = file("bad.csv",
                        "metric,body,period,value\n"
                        "waiting-list,E92000001,2020-02,90\n"
                        "waiting-list,E92000001,2020-03,80\n");
  const auto again = run({"observation", "import", good, bad, folder_ / "none.csv"});
  EXPECT_EQ(again.status, ExitStatus::bad_input);
  EXPECT_EQ(again.out, "");
  EXPECT_EQ(again.err,
            "commonweal: bad.csv:2:3: \"2020-02\" is given for this metric and body at good.csv:2 "
            "already. Give each period once.\n"
            "commonweal: none.csv: There is no such file. Check the path.\n");
  EXPECT_EQ(state(), before);
}

TEST_F(ObservationCommand, AddsAnAuditRowThatSaysWho) {
  run({"observation", "import", "-"}, kTwoFigures);
  auto open = store();
  platform::Transaction transaction(open, platform::Access::read);
  auto row = transaction.prepare(
      "SELECT actor, action, at_micros, last_row FROM audit ORDER BY id DESC LIMIT 1");
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.text(0), "shell:ann");
  EXPECT_EQ(row.text(1), "observation import");
  EXPECT_EQ(row.integer(2), kNow.time_since_epoch().count());
  EXPECT_EQ(row.integer(3), 2);
}

TEST_F(ObservationCommand, ExportsOneMetricOrOneBody) {
  run({"body", "import", "-"}, "body,name,kind,parent\nW92000004,Wales,nation,\n");
  run({"observation", "import", "-"},
      "metric,body,period,value\n"
      "waiting-list,E92000001,2020-01,1\n"
      "waiting-list,W92000004,2020-01,2\n");
  EXPECT_EQ(run({"observation", "export", "--metric", "waiting-list", "--body", "W92000004"}).out,
            "metric,body,period,value,lower,upper,numerator,denominator,status,reason,source,rows\n"
            "waiting-list,W92000004,2020-01,2,,,,,final,,,\n");
}

TEST_F(ObservationCommand, KeepsTheBoundsOfAFigureAndAChangeOfThem) {
  constexpr auto kHead = "metric,body,period,value,lower,upper\n";
  const auto row = [&](const char* cells) {
    return kHead + std::string("waiting-list,E92000001,2020-01,90,") + cells + '\n';
  };
  run({"observation", "import", "-"}, row("85,99.5"));
  EXPECT_NE(run({"observation", "export"}).out.find(",2020-01,90,85,99.5,,,final,,,\n"),
            std::string::npos);
  EXPECT_EQ(run({"observation", "import", "-"}, row("85,99.5")).out,
            "1 observation: 0 new, 0 changed, 1 as before. Nothing changed.\n");
  EXPECT_EQ(run({"observation", "import", "-", "--dry-run"}, row("85,99")).out,
            "A dry run: nothing was written.\n"
            "1 observation: 0 new, 1 changed, 0 as before.\n"
            "\n"
            "metric        body       period   before  after  differs\n"
            "waiting-list  E92000001  2020-01  90      90     bounds\n");
  run({"observation", "import", "-"}, row(","));
  EXPECT_NE(run({"observation", "export"}).out.find(",2020-01,90,,,,,final,,,\n"),
            std::string::npos);
}

TEST_F(ObservationCommand, ExportsWhatWasKnownOnADay) {
  run({"observation", "import", "-"}, kTwoFigures);
  EXPECT_EQ(run({"observation", "export", "--known-on", "2026-11-23"}).out, kExported);
  EXPECT_EQ(
      run({"observation", "export", "--known-on", "22 November 2026"}).out,
      "metric,body,period,value,lower,upper,numerator,denominator,status,reason,source,rows\n");
  expect_refused(run({"observation", "export", "--known-on", "May"}),
                 "commonweal: --known-on: \"May\" is not a day. Write it like 2026-05-01 or 1 May "
                 "2026.\n");
}

TEST_F(ObservationCommand, ExportsNoFormulaAndTakesTheTextInAgainAsItWas) {
  run({"observation", "import", "-"},
      "metric,body,period,value,rows\nwaiting-list,E92000001,2020-01,1,=1+1\n");
  const std::string exported = run({"observation", "export"}).out;
  EXPECT_NE(exported.find(",'=1+1\n"), std::string::npos) << exported;
  EXPECT_EQ(run({"observation", "import", "-"}, exported).out,
            "1 observation: 0 new, 0 changed, 1 as before. Nothing changed.\n");
}

TEST_F(ObservationCommand, TakesItsOwnWorkbookInAgainAsItWas) {
  run({"observation", "import", "-"},
      "metric,body,period,value,status,reason,rows\nwaiting-list,E92000001,2020-01,1,,,=1+1\n"
      "waiting-list,E92000001,2020-02,0.1,provisional,,\n"
      "waiting-list,E92000001,2020-03,[c],,,\n");
  const auto workbook = (folder_ / "figures.xlsx").string();
  const auto written = run({"observation", "export", "--xlsx", workbook});
  EXPECT_EQ(written.status, platform::ExitStatus::done);
  EXPECT_EQ(written.out, "");
  for (const auto* sheet : {"", "#Observations"}) {
    EXPECT_EQ(run({"observation", "import", workbook + sheet}).out,
              "3 observations: 0 new, 0 changed, 3 as before. Nothing changed.\n");
  }
  expect_refused(run({"observation", "import", workbook + "#Notes"}),
                 "commonweal: figures.xlsx: The workbook has no sheet \"Notes\". It has "
                 "\"Observations\", \"About\".\n");
}

TEST_F(ObservationCommand, NamesTheCellOfAWorkbookThatCannotBeRead) {
  const platform::DataSheet sheet{.name = "Figures",
                                  .columns = {"metric", "body", "period", "value"},
                                  .rows = {{"waiting-list", "E92000001", "2020-01", "many"},
                                           {"waiting-list", "E92000001", "2020-02", 1},
                                           {"waiting-list", "E92000001", "2020-02", 2}}};
  const auto path = file("a.xlsx", platform::xlsx_of(sheet).value());
  expect_refused(
      run({"observation", "import", path}),
      "commonweal: a.xlsx, sheet Figures, cell D2 (value): \"many\" is not a number. Write one "
      "such as 1234.5, or a mark: [x] not available, [c] confidential, [z] not applicable, [u] "
      "unreliable, [low] low.\n"
      "commonweal: a.xlsx, sheet Figures, cell C4 (period): \"2020-02\" is given for this metric "
      "and body at a.xlsx, sheet Figures, row 3 already. Give each period once.\n");
}

TEST_F(ObservationCommand, RefusesToExportWhatIsNotThere) {
  expect_refused(run({"observation", "export", "--metric", "beds", "--body", "S92000003"}),
                 "commonweal: --metric: There is no metric \"beds\".\n"
                 "commonweal: --body: There is no body \"S92000003\".\n");
}

TEST_F(ObservationCommand, ExportsAHeaderWhereThereIsNothing) {
  EXPECT_EQ(
      run({"observation", "export"}).out,
      "metric,body,period,value,lower,upper,numerator,denominator,status,reason,source,rows\n");
}

TEST_F(ObservationCommand, AsksForAFile) {
  expect_refused(run({"observation", "import"}),
                 "commonweal: Give FILE: A CSV file of observations, or an .xlsx workbook: its "
                 "first sheet, or the one that FILE#SHEET names; - is standard input.\n");
}

}  // namespace
}  // namespace commonweal::missions
