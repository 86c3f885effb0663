#include "guard/banned_calls.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

std::size_t refused(const std::string& path, const std::string& text) {
  return banned_call_complaints({path, text}).size();
}

TEST(BannedCalls, AreRefusedInTheDomainAndTheMethods) {
  const std::string clock = "auto t = std::chrono::system_clock::now();\n";
  EXPECT_EQ(refused("src/base/period.cpp", clock), 1U);
  EXPECT_EQ(refused("src/methods/series/replay.cpp", clock), 1U);
  EXPECT_EQ(refused("src/missions/metric.cpp", clock), 1U);
}

TEST(BannedCalls, AreFreeInTestsAndAtTheEdge) {
  const std::string clock = "auto t = std::chrono::system_clock::now();\n";
  EXPECT_EQ(refused("src/methods/series/replay.test.cpp", clock), 0U);
  EXPECT_EQ(refused("src/missions/metric_command.cpp", clock), 0U);
  EXPECT_EQ(refused("src/platform/http/server.cpp", clock), 0U);
}

TEST(BannedCalls, AreWholeWordsOfCode) {
  EXPECT_EQ(refused("src/base/a.cpp", "int x = std::rand();"), 1U);
  EXPECT_EQ(refused("src/base/a.cpp", "int operand = brand(1);"), 0U);
  EXPECT_EQ(refused("src/base/a.cpp", "// printf\nauto s = \"printf\";"), 0U);
}

TEST(BannedCalls, IncludeTheHeadersThatTheyNeed) {
  EXPECT_EQ(refused("src/base/a.cpp", "#include <fstream>\n"), 1U);
  EXPECT_EQ(refused("src/base/a.cpp", "#include <vector>\n"), 0U);
}

TEST(BannedCalls, SayWhatToDoInstead) {
  EXPECT_EQ(banned_call_complaints({"src/base/a.cpp", "\nauto x = getenv(name);"}),
            Complaints{"src/base/a.cpp:2: getenv is not for here: take the value as an argument."});
}

}  // namespace
}  // namespace commonweal::guard
