#include "missions/layout_command.hpp"

#include <gtest/gtest.h>

#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

struct LayoutCommand : ShellFixture {};

TEST_F(LayoutCommand, ListsEveryLayoutWithItsColumnsAndMetrics) {
  const auto [status, out, err] = run({"layout", "list"});
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_EQ(err, "");
  EXPECT_TRUE(
      out.starts_with("dfe-absence\n"
                      "  Department for Education: Pupil absence in schools in England.\n"
                      "  Columns: academic_year, overall_absence_pct.\n"
                      "  Metrics: overall-absence.\n"))
      << out;
  for (const Layout& layout : layouts()) {
    EXPECT_NE(out.find(std::string(layout.name) + '\n'), out.npos) << layout.name;
  }
}

TEST_F(LayoutCommand, ListsThemAsJson) {
  EXPECT_TRUE(run({"layout", "list", "--json"}).out.starts_with(R"([
  {
    "name": "dfe-absence",
    "title": "Department for Education: Pupil absence in schools in England",
    "columns": [
      "academic_year",
      "overall_absence_pct"
    ],
    "metrics": [
      "overall-absence"
    ]
  },
)"));
}

TEST_F(LayoutCommand, ListsThemForTheOptionOfTheImport) {
  EXPECT_EQ(run({"observation", "import", "-", "--layout", "help"}).out,
            run({"layout", "list"}).out);
}

TEST_F(LayoutCommand, RefusesALayoutThatIsNotThere) {
  const auto printed = run({"observation", "import", "-", "--layout", "nhs"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_TRUE(printed.err.starts_with(
      "commonweal: --layout: There is no layout \"nhs\". There is: dfe-absence, "))
      << printed.err;
}

}  // namespace
}  // namespace commonweal::missions
