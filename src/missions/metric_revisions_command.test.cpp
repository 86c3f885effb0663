#include "missions/metric_revisions_command.hpp"

#include <gtest/gtest.h>

#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

struct MetricRevisionsCommand : ShellFixture {
  MetricRevisionsCommand() {
    given_records();
    for (const char* value : {"90,nhs-rtt", "91,nhs-rtt", "x,"}) {
      run({"observation", "import", "-"},
          "metric,body,period,value,source\nwaiting-list,E92000001,2020-02," + std::string(value) +
              "\n");
    }
  }
};

TEST_F(MetricRevisionsCommand, PrintsEachFigureWithWhenItWasRecordedAndHowFarItMoved) {
  const auto printed = run({"metric", "revisions", "waiting-list"});
  EXPECT_EQ(printed.status, ExitStatus::done);
  EXPECT_EQ(printed.out, R"(Of 1 month that is held, 1 was revised.
No figure that stands differs from the one first published.

February 2020
  2026-11-23T04:05:06Z  90  nhs-rtt
  2026-11-23T04:05:06Z  91  +1 (+1.1%)  nhs-rtt
  2026-11-23T04:05:06Z  not available
)");
}

TEST_F(MetricRevisionsCommand, PrintsCsvAndJson) {
  EXPECT_TRUE(run({"metric", "revisions", "waiting-list", "--csv"})
                  .out.ends_with("waiting-list,E92000001,2020-02,3,,,,missing,not_available,,,"
                                 "2026-11-23T04:05:06Z,,\n"));
  EXPECT_TRUE(run({"metric", "revisions", "waiting-list", "--json", "--body", "E92000001"})
                  .out.starts_with("{\n  \"metric\": \"waiting-list\",\n"));
}

TEST_F(MetricRevisionsCommand, RefusesWhatIsNotThereAndTwoForms) {
  expect_refused(run({"metric", "revisions", "beds"}),
                 "commonweal: There is no metric \"beds\".\n");
  expect_refused(run({"metric", "revisions", "waiting-list", "--body", "Mars"}),
                 "commonweal: There is no body \"Mars\".\n");
  expect_refused(run({"metric", "revisions", "waiting-list", "--json", "--csv"}),
                 "commonweal: --csv: Give one of --json, --csv and --xlsx.\n");
}

}  // namespace
}  // namespace commonweal::missions
