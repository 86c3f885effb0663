#include "docs/console_doc.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace commonweal::docs {
namespace {

std::string echo(const std::string& command) {
  return "<" + command.substr(0, command.size() - 1) + ">";
}

TEST(ConsoleDoc, ReplacesTheOutputOfEachCommand) {
  EXPECT_EQ(refreshed(R"(Text.
```console
$ commonweal body list
stale
lines
$ commonweal metric list | head -1
```
More.
)",
                      echo),
            R"(Text.
```console
$ commonweal body list
<commonweal body list>
$ commonweal metric list | head -1
<commonweal metric list | head -1>
```
More.
)");
}

TEST(ConsoleDoc, LeavesOtherCommandsAndOtherBlocksAlone) {
  const std::string page = R"($ commonweal body list
```console
$ make run
Serving.
$ commonweal serve
Serving.
```
```text
$ commonweal body list
old
```
)";
  EXPECT_EQ(refreshed(page, echo), page);
}

TEST(ConsoleDoc, ReadsACommandOverSeveralLines) {
  std::vector<std::string> ran;
  const auto shell = [&](const std::string& command) {
    ran.push_back(command);
    return std::string("out\n");
  };
  const std::string page = "```console\n$ commonweal a \\\n    --b\nout\n```\n";
  EXPECT_EQ(refreshed(page, shell), page);
  EXPECT_EQ(ran, std::vector<std::string>{"commonweal a \\\n    --b\n"});
}

TEST(ConsoleDoc, ShowsNothingWhereNothingIsPrinted) {
  const auto silent = [](const std::string&) { return std::string(); };
  EXPECT_EQ(refreshed("```console\n$ commonweal a\nold\n```\n", silent),
            "```console\n$ commonweal a\n```\n");
}

}  // namespace
}  // namespace commonweal::docs
