#include "platform/cli/reference_page.hpp"

#include <gtest/gtest.h>

#include "platform/cli/command_example.hpp"

namespace commonweal::platform {
namespace {

TEST(ReferenceIndex, LinksToTheSectionOfEachCommand) {
  EXPECT_EQ(reference_index(kExampleCommands),
            R"(- [metric](#metric)
  - [metric project](#metric-project): Says when a series is back at its best.
  - [metric list](#metric-list): Lists what is measured.
- [observation](#observation)
  - [observation import](#observation-import): Reads figures, £ and all.
- [Commands that stand alone](#commands-that-stand-alone)
  - [serve](#serve): Serves the pages.
- [Exit status](#exit-status)
)");
}

TEST(ReferencePage, ShowsAllOfEachCommandOfAnArea) {
  EXPECT_EQ(reference_page(kExampleCommands, "metric"), R"(## metric

### metric project

```sh
commonweal metric project SERIES.csv --to low|high|NUMBER [options]
```

Projects a series by replaying its past. 'Never' is an answer.

| Operand | What it is |
| --- | --- |
| `SERIES.csv` | The file of figures. |

| Option | What it does | If not given |
| --- | --- | --- |
| `--calendar academic\|financial` | Which year "2022-23" is. | |
| `--from PERIOD` | Where to start: the latest if not given. | |
| `--to low\|high\|NUMBER` | The level: the record, or a number > 0 \| \< 9. | It must be given |
| `--rate endpoints\|least-squares` | How. | `endpoints` |
| `--json` | Prints \[JSON\]. | |

Example:

```sh
commonweal metric project 'my series.csv' --to low | head -n 3
```

### metric list

```sh
commonweal metric list [options]
```

Lists what is measured.

)");
}

TEST(ReferencePage, HoldsEveryCommandOnceAndTheExitStatuses) {
  const std::string page = reference_page(kExampleCommands);
  for (const Command& command : kExampleCommands) {
    const std::string heading = "\n### " + full_name(command) + '\n';
    EXPECT_NE(page.find(heading), std::string::npos) << heading;
    EXPECT_EQ(page.find(heading), page.rfind(heading)) << heading;
  }
  EXPECT_NE(page.find("\n## Commands that stand alone\n"), std::string::npos);
  EXPECT_NE(page.find("| `--db URL` | The database: sqlite:PATH or "
                      "postgresql://USER@HOST:PORT/NAME. | `sqlite:var/commonweal.db` |"),
            std::string::npos);
  EXPECT_NE(page.find("\n| 70 | A defect of the program."), std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
