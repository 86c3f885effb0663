// The layouts that the program reads publishers' files by, held against the example: every file
// that it names is recognised by its columns, and what is read from it changes nothing. The figures
// of the example are rebuilt by rules of their own (england_data.test.cpp), so the two agree only
// where both are right.

#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

#include "csv_rows.hpp"
#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

const std::filesystem::path kPublishers = "../shared/data";

struct EnglandLayouts : ShellFixture {
  void SetUp() override {
    if (!std::filesystem::exists(kPublishers)) GTEST_SKIP() << "../shared/data is absent";
    const auto loaded = run({"example", "load", "england", "--data", kPublishers.string()});
    ASSERT_EQ(loaded.status, platform::ExitStatus::done) << loaded.err;
    last_line_ = loaded.out.substr(loaded.out.rfind('\n', loaded.out.size() - 2) + 1);
  }

  std::string last_line_;
};

TEST_F(EnglandLayouts, AddTheLocalSeriesToTheExampleAndChangeNoneOfItsFigures) {
  EXPECT_NE(last_line_.find(" observations of the publishers' files: "), last_line_.npos);
  EXPECT_NE(last_line_.find(" new, 0 changed, "), last_line_.npos) << last_line_;
}

TEST_F(EnglandLayouts, ChangeNothingTheSecondTime) {
  const std::string before = state();
  run({"example", "load", "england", "--data", kPublishers.string()});
  EXPECT_EQ(state(), before);
}

// Sources that say the same as another, without bounds or from an older file.
const std::set<std::string> kSecondSources = {"nhs-rtt-long", "ohid-healthy-life-expectancy"};

TEST_F(EnglandLayouts, ReadTheFileOfEverySourceOfFiguresAsTheExampleHasIt) {
  const auto of_figures = sources_of_figures();
  for (const auto& source : csv_rows("examples/england/sources.csv")) {
    const auto& code = source.at("source");
    if (!of_figures.contains(code) && !kSecondSources.contains(code)) continue;
    const auto& file = source.at("file");
    const auto imported =
        run({"observation", "import", (kPublishers / file).string(), "--dry-run"});
    EXPECT_EQ(imported.status, platform::ExitStatus::done) << file << imported.err;
    const bool is_second = kSecondSources.contains(source.at("source"));
    EXPECT_NE(imported.out.find("Nothing changed.") != imported.out.npos, is_second)
        << file << '\n'
        << imported.out;
  }
}

}  // namespace
}  // namespace commonweal::missions
