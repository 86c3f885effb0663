#include "platform/cli/manual_page.hpp"

#include <gtest/gtest.h>

#include "platform/cli/command_example.hpp"
#include "platform/cli/shell_example.hpp"

namespace commonweal::platform {
namespace {

const std::string kPage = manual_page(kExampleCommands, "commonweal 0.1.0\ncommit abc\n");

std::string between(const std::string& from, const std::string& to) {
  const std::size_t start = kPage.find(from);
  return start == std::string::npos ? "" : kPage.substr(start, kPage.find(to, start) - start);
}

TEST(ManualPage, IsNamedAfterTheFirstLineOfTheVersion) {
  EXPECT_EQ(between(".TH", "\n"), ".TH COMMONWEAL 1 \"\" \"commonweal 0.1.0\" \"User commands\"");
}

TEST(ManualPage, ShowsAllOfACommand) {
  EXPECT_EQ(between(".SS \"metric project\"", ".SS \"metric list\""),
            R"(.SS "metric project"
\fBcommonweal metric project\fR \fISERIES.csv\fR \fB\-\-to\fR \fIlow|high|NUMBER\fR [\fIoptions\fR]
.PP
Projects a series by replaying its past. \(aqNever\(aq is an answer.
.TP
\fISERIES.csv\fR
The file of figures.
.TP
\fB\-\-calendar\fR \fIacademic|financial\fR
Which year \(dq2022\-23\(dq is.
.TP
\fB\-\-from\fR \fIPERIOD\fR
Where to start: the latest if not given.
.TP
\fB\-\-to\fR \fIlow|high|NUMBER\fR
The level: the record, or a number > 0 | < 9.
.TP
\fB\-\-rate\fR \fIendpoints|least\-squares\fR
How. Default: endpoints.
.TP
\fB\-\-json\fR
Prints [JSON].
.PP
Example:
.PP
.RS 4
.nf
commonweal metric project \(aqmy series.csv\(aq \-\-to low | head \-n 3
.fi
.RE
)");
}

TEST(ManualPage, TakesNoTextForARequest) {
  EXPECT_NE(kPage.find("\n\\&.csv files only"), std::string::npos);
  EXPECT_NE(kPage.find("C:\\(rsnew"), std::string::npos);
}

TEST(ManualPage, ListsTheExitStatuses) {
  const auto statuses = between(".SH \"EXIT STATUS\"", ".SH FILES");
  for (const char* status : {"0", "1", "2", "3", "70"}) {
    EXPECT_NE(statuses.find(".TP\n\\fB" + std::string(status) + "\\fR\n"), std::string::npos);
  }
}

TEST(ManualPage, IsTypesetWithoutAWarning) {
  if (!is_installed("groff")) GTEST_SKIP() << "groff is not installed.";
  const auto file = file_with(kPage, "commonweal.1");
  const auto warnings = run_shell("groff -man -ww -Tutf8 -z " + file);
  EXPECT_EQ(warnings.status, 0);
  EXPECT_EQ(warnings.text, "");
  const auto shown = run_shell("groff -man -ww -Tutf8 -P-cbou " + file).text;
  EXPECT_NE(shown.find("| head -n 3"), std::string::npos) << shown;
  EXPECT_NE(shown.find("such as C:\\new."), std::string::npos) << shown;
}

}  // namespace
}  // namespace commonweal::platform
