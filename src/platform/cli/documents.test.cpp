#include "platform/cli/documents.hpp"

#include <gtest/gtest.h>

#include "platform/cli/command_example.hpp"

namespace commonweal::platform {
namespace {

TEST(Help, IsPrintedFromTheRecord) {
  EXPECT_EQ(help(kExampleCommands[2]),
            R"(Usage: commonweal observation import FILE... [options]

.csv files only; all of a file or nothing.

  FILE
      The files.

Options:
  --marks FILE
      The publisher's marks, such as C:\new.
  --dry-run
      Changes nothing.
  --db URL
      The database: sqlite:PATH or postgresql://USER@HOST:PORT/NAME. Default:
      sqlite:var/commonweal.db.
  --help
      Prints this.
)");
}

TEST(Help, GivesTheSummaryWhereThereIsNoDescription) {
  EXPECT_EQ(help(kExampleCommands[1]),
            "Usage: commonweal metric list [options]\n\nLists what is measured.\n\n"
            "Options:\n  --help\n      Prints this.\n");
}

TEST(Overview, ListsTheCommandsAndTheExitStatuses) {
  EXPECT_EQ(overview(kExampleCommands),
            R"(Usage: commonweal AREA VERB [FILE...] [options]

Sets missions and watches them, tests spending against them, learns what works
and hands power down.

Commands:
  metric project      Says when a series is back at its best.
  metric list         Lists what is measured.
  observation import  Reads figures, £ and all.
  serve               Serves the pages.

Options:
  --help     Prints this; after a command, what it takes.
  --version  Prints the version, the commit and the methods' versions.

Exit status: 0 done, 1 the answer is no, 2 bad input, 3 the world failed (disk,
database, network) and nothing was changed, 70 a defect of the program.
)");
}

}  // namespace
}  // namespace commonweal::platform
