#include "missions/report/report_command.hpp"

#include <stdlib.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "missions/report/report_fixture.hpp"
#include "missions/report/report_stored_fixture.hpp"
#include "platform/audit/text_digest.hpp"
#include "platform/cli/run.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

struct Said {
  ExitStatus status;
  std::string out;
  std::string err;
};

// A command ends with its store, so that each test runs one command, after all else.
struct ReportCommand : ReportFixture {
  ReportCommand() {
    std::string name = (std::filesystem::temp_directory_path() / "report_XXXXXX").string();
    folder = mkdtemp(name.data());
  }
  ~ReportCommand() override { std::filesystem::remove_all(folder); }

  Said run(const std::vector<std::string>& words) {
    const std::array commands = {kDraftReport, kListReports, kShowReport};
    const platform::World world{.open_store =
                                    [this](std::string_view, platform::Opening) {
                                      return base::Result<platform::Store>(std::move(store));
                                    },
                                .now = [] { return instant_after(42); },
                                .actor = "shell:ann",
                                .commands = commands};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const auto status = platform::run_words(words, world, "", {in, out, err});
    return {status, out.str(), err.str()};
  }

  static std::string told_by(const std::string& command) {
    FILE* const pipe = popen((command + " 2>&1").c_str(), "r");
    std::string told;
    std::array<char, 4096> piece{};
    for (std::size_t got = 0; (got = fread(piece.data(), 1, piece.size(), pipe)) > 0;) {
      told.append(piece.data(), got);
    }
    pclose(pipe);
    return told;
  }

  std::filesystem::path folder;
};

TEST_F(ReportCommand, PrintsWhatWouldBeDrafted) {
  const auto [status, out, err] = run({"report", "draft", "--body", "progress"});
  EXPECT_EQ(status, ExitStatus::done) << err;
  EXPECT_TRUE(out.starts_with("Draft of a progress report by Progress Commission\n")) << out;
  EXPECT_NE(out.find("1 target is set for 1 mission"), std::string::npos) << out;
}

TEST_F(ReportCommand, PrintsADraftAsJson) {
  const auto out = run({"report", "draft", "--body", "progress", "--json"}).out;
  EXPECT_TRUE(out.starts_with("{\n  \"format\": 2,\n  \"as_known\": \"As recorded up to ")) << out;
}

TEST_F(ReportCommand, RefusesABodyThatIsNone) {
  const auto [status, out, err] = run({"report", "draft", "--body", "mars"});
  EXPECT_EQ(status, ExitStatus::bad_input);
  EXPECT_EQ(err, "commonweal: There is no body \"mars\".\n");
}

TEST_F(ReportCommand, ListsReportsWithWhatIsLate) {
  given_report();
  EXPECT_EQ(run({"report", "list"}).out,
            "1\t2026-11-23\tprogress\tProgress report 2026\t2025/26\tLate by 12 days\n");
}

TEST_F(ReportCommand, ListsAReportThatItCannotReadAmongOthers) {
  keep_text(given_report("The odd one"), stored_by_a_later_program());
  given_report("The other one");
  EXPECT_EQ(run({"report", "list"}).out,
            "2\t2026-11-23\tprogress\tThe other one\t2025/26\tLate by 12 days\n"
            "1\t2026-11-23\tprogress\tThe odd one\t2025/26\tCannot be read\n");
}

TEST_F(ReportCommand, SaysThatAVersionCannotBeRead) {
  keep_text(given_report(), stored_by_a_later_program());
  const auto [status, out, err] = run({"report", "show", "1"});
  EXPECT_EQ(status, ExitStatus::bad_input);
  EXPECT_EQ(err,
            "commonweal: This program cannot read version 1 of report 1. It is kept as it was "
            "published: a later program may read it.\n");
}

TEST_F(ReportCommand, PrintsTheTextOfAVersionThatItCannotRead) {
  keep_text(given_report(), stored_by_a_later_program());
  EXPECT_EQ(run({"report", "show", "1", "--json"}).out, stored_by_a_later_program());
}

TEST_F(ReportCommand, SaysByHowManyDaysAnAnswerIsLate) {
  given_report();
  const auto out = run({"report", "show", "1"}).out;
  EXPECT_NE(out.find("Recommendations and answers\nLate by 12 days\n"), std::string::npos) << out;
}

TEST_F(ReportCommand, SaysThatThereIsNone) {
  EXPECT_EQ(run({"report", "list"}).out, "No report is published yet.\n");
}

TEST_F(ReportCommand, PrintsTheTextWhoseDigestIsTold) {
  given_report();
  const auto digest = rows("SELECT digest FROM report_publication ORDER BY row_id");
  const auto out = run({"report", "show", "1", "--json"}).out;
  EXPECT_EQ(platform::text_digest(out) + '\n', digest);
}

TEST_F(ReportCommand, PrintsAReportWithItsAnswers) {
  ASSERT_TRUE(answered(given_report()));
  const auto out = run({"report", "show", "1"}).out;
  for (const char* text : {"Waits are far from the promise.", "Recommendation 1, to Department",
                           "The government's answer: Accepted in part, 23 November 2026"}) {
    EXPECT_NE(out.find(text), std::string::npos) << text << "\nin\n" << out;
  }
}

TEST_F(ReportCommand, WritesATaggedPdf) {
  given_report();
  const auto file = (folder / "report.pdf").string();
  EXPECT_EQ(run({"report", "show", "1", "--pdf", file}).status, ExitStatus::done);
  const auto info = told_by("pdfinfo " + file);
  EXPECT_NE(info.find("Title:           Progress report 2026\n"), std::string::npos) << info;
  EXPECT_NE(info.find("Tagged:          yes\n"), std::string::npos) << info;
  const auto read = told_by("pdfinfo -struct-text " + file);
  for (const char* text : {"\"Summary\"", "\"Recommendation 1, to Department of Health\"",
                           "\"Open ten more theatres.\"", "Scope /Column"}) {
    EXPECT_NE(read.find(text), std::string::npos) << text << "\nin\n" << read;
  }
}

TEST_F(ReportCommand, RefusesWhatIsNoReport) {
  const auto [status, out, err] = run({"report", "show", "x"});
  EXPECT_EQ(status, ExitStatus::bad_input);
  EXPECT_EQ(err, "commonweal: There is no report \"x\".\n");
}

TEST_F(ReportCommand, RefusesAVersionThatIsNone) {
  given_report();
  EXPECT_EQ(run({"report", "show", "1", "--version", "2"}).err,
            "commonweal: There is no version 2 of report 1.\n");
}

}  // namespace
}  // namespace commonweal::missions
