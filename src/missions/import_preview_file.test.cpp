#include "missions/import_preview_file.hpp"

#include <sstream>

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

std::string printed(const ImportPreview& preview) {
  std::ostringstream out;
  print_preview(preview, out);
  return out.str();
}

TEST(ImportPreviewFile, ListsWhatChangesBeforeWhatIsNewAndCountsTheRest) {
  const ImportPreview preview{
      .changes = {.added = 3, .changed = 2, .unchanged = 1},
      .changed = {{.metric = "waiting-list",
                   .body = "E92000001",
                   .period = base::Period::month(2020, 2),
                   .before = base::Reported{7'768'573, base::FigureStatus::provisional},
                   .after = base::Missing::confidential,
                   .differs = "figure, source"}},
      .added = {{.metric = "gap",
                 .body = "E92000001",
                 .period = base::Period::year(base::PeriodKind::academic_year, 2020),
                 .before = std::nullopt,
                 .after = base::Reported{0.5},
                 .differs = ""}}};
  EXPECT_EQ(printed(preview),
            "6 observations: 3 new, 2 changed, 1 as before.\n"
            "\n"
            "metric        body       period   before       after  differs\n"
            "waiting-list  E92000001  2020-02  7768573 [p]  [c]    figure, source\n"
            "gap           E92000001  2020/21               0.5    new\n"
            "And 1 more that change.\n"
            "And 2 more that are new.\n");
}

TEST(ImportPreviewFile, SaysThatNothingWouldChange) {
  EXPECT_EQ(printed({.changes = {.unchanged = 4}, .changed = {}, .added = {}}),
            "4 observations: 0 new, 0 changed, 4 as before. Nothing changed.\n");
}

}  // namespace
}  // namespace commonweal::missions
