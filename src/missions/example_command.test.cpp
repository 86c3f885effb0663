#include "missions/example_command.hpp"

#include <gtest/gtest.h>

#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

struct ExampleCommand : ShellFixture {
  // A copy of the England example, in the test's own folder of examples, to be broken.
  void given_copy() {
    share_ = (folder_ / "share").string();
    const auto copy = folder_ / "share/examples/england";
    std::filesystem::create_directories(copy);
    for (const auto& entry : std::filesystem::directory_iterator("examples/england")) {
      std::filesystem::copy(entry.path(), copy);
    }
  }
  void append(const std::string& name, std::string_view rows) {
    std::ofstream(folder_ / "share/examples/england" / name, std::ios::app) << rows;
  }
  Printed load(const std::string& name) { return run({"example", "load", name}); }
};

TEST_F(ExampleCommand, LoadsEngland) {
  const auto [status, out, err] = load("england");
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_EQ(err, "");
  EXPECT_EQ(out, R"(4 missions: 4 new, 0 changed, 0 as before.
192 bodies: 192 new, 0 changed, 0 as before.
63 sources: 63 new, 0 changed, 0 as before.
82 metrics: 82 new, 0 changed, 0 as before.
32 standing replays: 32 new, 0 changed, 0 as before.
17 services: 17 new, 0 changed, 0 as before.
6 targets: 6 new, 0 changed, 0 as before.
1 allowance: 1 new, 0 changed, 0 as before.
1118 asks: 1118 new, 0 changed, 0 as before.
25 interventions: 25 new, 0 changed, 0 as before.
28 effects: 28 new, 0 changed, 0 as before.
12 factors: 12 new, 0 changed, 0 as before.
7 questions: 7 new, 0 changed, 0 as before.
1 commitment: 1 new, 0 changed, 0 as before.
162 tiles of maps: 162 new, 0 changed, 0 as before.
10468 observations: 10468 new, 0 changed, 0 as before.
)");
}

TEST_F(ExampleCommand, ChangesNothingTheSecondTime) {
  load("england");
  const std::string before = state();
  const auto [status, out, err] = load("england");
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_EQ(out, R"(4 missions: 0 new, 0 changed, 4 as before. Nothing changed.
192 bodies: 0 new, 0 changed, 192 as before. Nothing changed.
63 sources: 0 new, 0 changed, 63 as before. Nothing changed.
82 metrics: 0 new, 0 changed, 82 as before. Nothing changed.
32 standing replays: 0 new, 0 changed, 32 as before. Nothing changed.
17 services: 0 new, 0 changed, 17 as before. Nothing changed.
6 targets: 0 new, 0 changed, 6 as before. Nothing changed.
1 allowance: 0 new, 0 changed, 1 as before. Nothing changed.
1118 asks: 0 new, 0 changed, 1118 as before. Nothing changed.
25 interventions: 0 new, 0 changed, 25 as before. Nothing changed.
28 effects: 0 new, 0 changed, 28 as before. Nothing changed.
12 factors: 0 new, 0 changed, 12 as before. Nothing changed.
7 questions: 0 new, 0 changed, 7 as before. Nothing changed.
1 commitment: 0 new, 0 changed, 1 as before. Nothing changed.
162 tiles of maps: 0 new, 0 changed, 162 as before. Nothing changed.
10468 observations: 0 new, 0 changed, 10468 as before. Nothing changed.
)");
  EXPECT_EQ(state(), before);
}

TEST_F(ExampleCommand, ExportsEveryTableAsItWasLoaded) {
  load("england");
  for (const std::string area : {"mission", "body", "source", "metric", "replay", "service",
                                 "target", "allowance", "ask", "observation"}) {
    const auto exported = run({area, "export"});
    EXPECT_TRUE(run({area, "import", "-"}, exported.out).out.ends_with("Nothing changed.\n"))
        << area;
  }
}

TEST_F(ExampleCommand, ChangesNothingWhereItsRecordsAreBroken) {
  given_copy();
  append("bodies.csv", "E 1,England,nation,\n");
  append("replays.csv", "child-poverty,now,,,2001,2002,endpoints,low,,\n");
  const std::string before = state();
  expect_refused(
      load("england"),
      "commonweal: share/examples/england/bodies.csv:194:1: \"E 1\" is not a code. Use letters, "
      "digits and hyphens, at most 64.\n"
      "commonweal: share/examples/england/replays.csv:34:1: \"child-poverty\" stands on line 31 "
      "already. Give each replay once.\n"
      "commonweal: share/examples/england/replays.csv:34:2: \"now\" is not a period.\n");
  EXPECT_EQ(state(), before);
}

TEST_F(ExampleCommand, ChangesNothingWhereARecordRefersToNothing) {
  given_copy();
  append("bodies.csv", "E12000010,Nowhere,region,E99999999\n");
  const std::string before = state();
  expect_refused(
      load("england"),
      "commonweal: E12000010: Its parent is \"E99999999\", but there is no such body.\n");
  EXPECT_EQ(state(), before);
}

TEST_F(ExampleCommand, ChangesNothingWhereItsFiguresAreBroken) {
  given_copy();
  append("observations.csv", "child-poverty,E92000001,2030-31,many,,,,,final,,dwp-hbai,99\n");
  const std::string before = state();
  const auto printed = load("england");
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_TRUE(printed.err.starts_with(
      "commonweal: share/examples/england/observations.csv:3780:4: \"many\" is not a number."))
      << printed.err;
  EXPECT_EQ(state(), before);
}

// A small publisher's file in place of all.
struct ExampleWithData : ExampleCommand {
  ExampleWithData() {
    given_copy();
    std::ofstream(folder_ / "share/examples/england/files.csv") << "file\nhealth/life.csv\n";
  }
  Printed load_with(const std::string& folder) {
    return run({"example", "load", "england", "--data", (folder_ / folder).string()});
  }
};

constexpr auto kLife =
    "area_code,area_name,area_type,period,sex,life_expectancy,compared_to_england\n"
    "E07000008,Cambridge,District,2015-17,Male,80.5,Better\n"
    "E07000008,Cambridge,District,2016-18,Male,80.6,Better\n"
    "E07000026,Allerdale,District,2016-18,Male,78.8,Worse\n";

TEST_F(ExampleWithData, ReadsThePublishersFilesWithThePlacesThatOnlyTheyHave) {
  file("data/health/life.csv", kLife);
  const auto [status, out, err] = load_with("data");
  EXPECT_EQ(status, ExitStatus::done);
  EXPECT_EQ(err,
            "commonweal: data/health/life.csv: read as ohid-life-expectancy. 1 row of 1 body not "
            "held here was left out: "
            "E07000026.\n");
  EXPECT_TRUE(
      out.ends_with("2 observations of the publishers' files: 2 new, 0 changed, 0 as "
                    "before.\n"))
      << out;
  EXPECT_NE(out.find("\n534 bodies: 534 new"), out.npos) << out;
  const auto exported = run({"observation", "export", "--body", "E07000008"}).out;
  EXPECT_NE(exported.find("life-expectancy-male,E07000008,2018,80.6,,,,,final,,"
                          "ohid-life-expectancy,3\n"),
            exported.npos)
      << exported;
}

TEST_F(ExampleWithData, FindsAFileByItsNameAnywhereBelowTheFolderAndChangesNothingTheSecondTime) {
  file("downloads/of today/life.csv", kLife);
  load_with("downloads");
  const std::string before = state();
  EXPECT_TRUE(load_with("downloads").out.ends_with("2 as before. Nothing changed.\n"));
  EXPECT_EQ(state(), before);
}

TEST_F(ExampleWithData, NamesEveryFileThatIsNotThereAndChangesNothing) {
  append("files.csv", "health/death.csv\n");
  std::filesystem::create_directories(folder_ / "empty");
  const std::string before = state();
  expect_refused(load_with("empty"),
                 "commonweal: --data: There is no health/life.csv below \"empty\".\n"
                 "commonweal: --data: There is no health/death.csv below \"empty\".\n");
  expect_refused(load_with("nowhere"), "commonweal: --data: There is no folder \"nowhere\".\n");
  EXPECT_EQ(state(), before);
}

TEST_F(ExampleWithData, ChangesNothingWhereAPublishersFileIsBroken) {
  file("data/life.csv", std::string(kLife) + "E07000008,Cambridge,District,2017-19,Male,old,\n");
  const std::string before = state();
  const auto printed = load_with("data");
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_NE(printed.err.find("data/life.csv:5:6: \"old\" is not a number."), printed.err.npos)
      << printed.err;
  EXPECT_EQ(state(), before);
}

TEST_F(ExampleCommand, NamesTheExamplesThatThereAre) {
  for (const std::string name : {"wales", "../examples/england", ".", "england/"}) {
    expect_refused(load(name),
                   "commonweal: There is no example \"" + name + "\". There is: england.\n");
  }
}

}  // namespace
}  // namespace commonweal::missions
