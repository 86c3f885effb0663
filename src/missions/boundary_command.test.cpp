#include "missions/boundary_command.hpp"

#include <gtest/gtest.h>

#include "missions/boundaries_fixture.hpp"
#include "missions/boundary_store.hpp"
#include "missions/shell_fixture.hpp"

namespace commonweal::missions {
namespace {

using platform::ExitStatus;

struct BoundaryCommand : ShellFixture {
  BoundaryCommand() {
    given_records();
    run({"body", "import", "-"},
        "body,name,kind,parent\n"
        "E06000009,Blackpool,local_authority,E92000001\n"
        "E08000003,Manchester,local_authority,E92000001\n");
  }

  Printed imported(const std::vector<std::string>& codes,
                   const std::string& property = "CTYUA24CD") {
    return run(
        {"boundary", "import", file("councils.geojson", squares_file(codes)), "--code", property});
  }
};

TEST_F(BoundaryCommand, KeepsTheBoundaryOfEachBodyThatIsHeld) {
  const auto printed = imported({"E06000009", "E08000003"});
  EXPECT_EQ(printed.status, ExitStatus::done);
  EXPECT_EQ(printed.out, "2 boundaries: 2 new, 0 changed, 0 as before.\n");
  EXPECT_EQ(printed.err, "");
}

TEST_F(BoundaryCommand, KeepsWhatTheLicenceAsksToBeSaid) {
  const auto path = file("councils.geojson", squares_file({"E06000009"}));
  run({"boundary", "import", path, "--code", "CTYUA24CD", "--attribution", "Contains our data"});
  auto open = store();
  platform::Transaction transaction(open, platform::Access::read);
  EXPECT_EQ(all_boundaries(transaction).at(0).attribution, "Contains our data");
}

TEST_F(BoundaryCommand, ChangesNothingTheSecondTime) {
  imported({"E06000009", "E08000003"});
  const std::string before = state();
  EXPECT_EQ(imported({"E06000009", "E08000003"}).out,
            "2 boundaries: 0 new, 0 changed, 2 as before. Nothing changed.\n");
  EXPECT_EQ(state(), before);
}

TEST_F(BoundaryCommand, AddsAVersionOfABoundaryThatMoved) {
  imported({"E06000009", "E08000003"});
  EXPECT_EQ(imported({"W06000001", "E08000003", "E06000009"}).out,
            "2 boundaries: 0 new, 1 changed, 1 as before.\n");
}

TEST_F(BoundaryCommand, NamesTheFirstAreasThatAreNoBody) {
  const auto printed = imported({"A", "B", "E06000009", "C", "D", "E", "F", "G"});
  EXPECT_EQ(printed.out, "1 boundary: 1 new, 0 changed, 0 as before.\n");
  EXPECT_EQ(printed.err,
            "commonweal: 7 areas of the file are no body that is held, and were left out: A, B, C, "
            "D, E and 2 more.\n");
}

TEST_F(BoundaryCommand, SaysOnADryRunWhatWouldChangeAndChangesNothing) {
  const std::string before = state();
  const auto printed = run({"boundary", "import", "-", "--code", "CTYUA24CD", "--dry-run"},
                           squares_file({"E06000009"}));
  EXPECT_EQ(printed.out,
            "A dry run: nothing was written.\n"
            "1 boundary: 1 new, 0 changed, 0 as before.\n");
  EXPECT_EQ(state(), before);
}

TEST_F(BoundaryCommand, RefusesAPropertyThatAreasDoNotHave) {
  const std::string before = state();
  const std::string said =
      ": It has no text in the property LAD24CD. Name the property that holds the code. It has: "
      "CTYUA24CD.\n";
  expect_refused(imported({"E06000009", "E08000003"}, "LAD24CD"),
                 "commonweal: councils.geojson, feature 1" + said +
                     "commonweal: councils.geojson, feature 2" + said);
  EXPECT_EQ(state(), before);
}

TEST_F(BoundaryCommand, RefusesAFileWithEveryFaultAndChangesNothing) {
  const std::string before = state();
  std::string text = squares_file({"E06000009", "E06000009", "E08000003"});
  text.replace(text.rfind("[2,52]]"), 7, "[2,52.5]]");
  expect_refused(
      run({"boundary", "import", file("b.geojson", text), "--code", "CTYUA24CD"}),
      "commonweal: b.geojson, feature 2 (E06000009): Its code stood before. Give each "
      "area one feature.\n"
      "commonweal: b.geojson, feature 3 (E08000003): One of its rings is not closed: its "
      "last position must be its first one again.\n");
  EXPECT_EQ(state(), before);
}

TEST_F(BoundaryCommand, RefusesAFileOfWhichNothingIsHeld) {
  expect_refused(imported({"A", "B"}),
                 "commonweal: councils.geojson: None of its areas is a body that is held: A, B. "
                 "Import the bodies first, or name another property with --code.\n");
}

TEST_F(BoundaryCommand, RefusesAFileThatIsNotThere) {
  expect_refused(run({"boundary", "import", (folder_ / "x.geojson").string(), "--code", "code"}),
                 "commonweal: x.geojson: There is no such file. Check the path.\n");
}

TEST_F(BoundaryCommand, ExportsWhatItImportsWithoutAChange) {
  imported({"E06000009", "E08000003"});
  const auto exported = run({"boundary", "export"});
  EXPECT_EQ(exported.status, ExitStatus::done);
  EXPECT_EQ(run({"boundary", "import", "-", "--code", "code"}, exported.out).out,
            "2 boundaries: 0 new, 0 changed, 2 as before. Nothing changed.\n");
}

TEST_F(BoundaryCommand, KeepsTheCouncilsOfRealFiles) {
  struct File {
    std::string name;
    std::string code;
    std::string out;
  };
  run({"body", "import", "examples/england/bodies.csv"});
  for (const File& it : {File{"counties_unitary_uk_2024.geojson", "code",
                              "151 boundaries: 151 new, 0 changed, 0 as before.\n"},
                         File{"lad_england.geojson", "LAD13CD", "121 boundaries: "}}) {
    const auto path = held_boundaries(it.name);
    if (path.empty()) continue;
    const auto printed = run({"boundary", "import", path, "--code", it.code});
    EXPECT_TRUE(printed.out.starts_with(it.out)) << printed.out << printed.err;
    EXPECT_TRUE(run({"boundary", "import", path, "--code", it.code})
                    .out.ends_with(" as before. Nothing changed.\n"));
  }
}

}  // namespace
}  // namespace commonweal::missions
