#include "learning/evidence/study_command.hpp"

#include <array>
#include <sstream>

#include "learning/evidence/study_fixture.hpp"
#include "learning/evidence/study_store.hpp"
#include "missions/record_file.hpp"
#include "platform/cli/run.hpp"

namespace commonweal::learning {
namespace {

using platform::ExitStatus;

struct Printed {
  ExitStatus status;
  std::string out;
  std::string err;
};

constexpr auto kReferences =
    "TY  - JOUR\r\nAU  - Smith, Jane\r\nTI  - Does it work?\r\nPY  - 2021\r\nER  - \r\n"
    "TY  - JOUR\r\nTI  - A trial of the vaccine\r\nPY  - 1948\r\nER  - \r\n";

struct StudyCommand : StudyFixture {
  StudyCommand() : StudyFixture(platform::TestDatabase::Place::file) {}

  Printed run(const std::vector<std::string>& words, const std::string& typed = "") {
    const std::array commands = {kImportStudies, kExportStudies, kImportReferences,
                                 kExportReferences};
    const platform::World world{.open_store =
                                    [this](std::string_view, platform::Opening) {
                                      return platform::Store::open(database.url(),
                                                                   evidence_schema());
                                    },
                                .now = [] { return missions::kNow; },
                                .actor = "shell:ann",
                                .share = ".",
                                .commands = commands};
    std::istringstream in(typed);
    std::ostringstream out;
    std::ostringstream err;
    const auto status = platform::run_words(words, world, "", {in, out, err});
    return {status, out.str(), err.str()};
  }
  std::size_t held() {
    return seen(
        [](const missions::Holdings& holdings) { return studies_of(holdings.transaction).size(); });
  }
};

TEST_F(StudyCommand, ImportsItsOwnExportAndChangesNothing) {
  given_studies();
  const auto exported = run({"study", "export"});
  EXPECT_EQ(exported.status, ExitStatus::done);
  EXPECT_EQ(run({"study", "import", "-"}, exported.out).out,
            "2 study records: 0 new, 0 changed, 2 as before. Nothing changed.\n");
}

TEST_F(StudyCommand, RefusesAFileWithEveryProblemAndWritesNothing) {
  std::ostringstream csv;
  missions::write_records(
      study_table(), {study_but({{"year", "soon"}, {"standard_error", "-1"}}), practice_study()},
      csv);
  const auto printed = run({"study", "import", "-"}, csv.str());
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_EQ(printed.err,
            "commonweal: standard input:2:4: \"soon\" is not a whole number.\n"
            "commonweal: standard input:2:15: The standard error is -1. It must be more than 0.\n");
  EXPECT_EQ(held(), 0U);
}

TEST_F(StudyCommand, TakesReferencesInAndNamesThoseThatAreHeld) {
  given_studies();
  const auto dry = run({"study", "import-ris", "-", "--dry-run"}, kReferences);
  EXPECT_EQ(dry.status, ExitStatus::done);
  EXPECT_TRUE(dry.out.starts_with("A dry run: nothing was written.\n"));
  EXPECT_EQ(held(), 2U);
  const auto printed = run({"study", "import-ris", "-"}, kReferences);
  EXPECT_EQ(printed.out, "2 references: 1 new, 1 held already.\nsmith-2021: Does it work?\n");
  EXPECT_EQ(printed.err,
            "standard input:6: \"A trial of the vaccine\" is aronson-1948, which is held "
            "already.\n");
  EXPECT_EQ(held(), 3U);
  EXPECT_EQ(run({"study", "import-ris", "-"}, kReferences).out,
            "2 references: 0 new, 2 held already.\n");
}

TEST_F(StudyCommand, RefusesReferencesWithEveryProblemAndWritesNothing) {
  const auto printed =
      run({"study", "import-ris", "-"}, "TY  - JOUR\nPY  - soon\nER  -\nTY  - JOUR\nTI  - Good\n");
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_EQ(printed.out, "");
  EXPECT_TRUE(says(printed.err, "standard input:1: Give the title of this study."));
  EXPECT_TRUE(says(printed.err, "standard input:2: \"soon\" is not a whole number."));
  EXPECT_TRUE(says(printed.err, "standard input:4: The reference that begins here does not end."));
  EXPECT_EQ(held(), 0U);
  EXPECT_EQ(run({"study", "import-ris", "/nowhere/refs.ris"}).status, ExitStatus::bad_input);
}

TEST_F(StudyCommand, PrintsReferencesThatAreAllHeldAlready) {
  given_studies();
  const auto exported = run({"study", "export-ris"});
  EXPECT_TRUE(says(exported.out, "TY  - JOUR\r\nID  - aronson-1948\r\n"));
  EXPECT_EQ(run({"study", "import-ris", "-"}, exported.out).out,
            "2 references: 0 new, 2 held already.\n");
}

}  // namespace
}  // namespace commonweal::learning
