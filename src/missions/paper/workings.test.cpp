#include "missions/paper/workings.hpp"

#include <gtest/gtest.h>

#include "missions/paper/paper_example.hpp"

namespace commonweal::missions {
namespace {

TEST(Workings, NameEveryFigureThatWasReadOnceWithItsRows) {
  const PaperFigures figures = few_figures();
  Workings workings(figures);
  EXPECT_EQ(workings.figure("waits", "E1", "2011"), 200);
  EXPECT_EQ(workings.figure("waits", "E1", "2010"), 100);
  EXPECT_EQ(workings.figure("waits", "E1", "2010"), 100);
  EXPECT_EQ(workings.figure("plain", "one"), 7);
  const auto working = workings.answer(1);
  ASSERT_EQ(working.inputs.size(), 2U);
  const PaperInput& waits = working.inputs[0];
  EXPECT_EQ(waits.file, "examples/paper/figures.csv");
  EXPECT_EQ(waits.rows, "10-11");
  EXPECT_EQ(waits.figures, 2U);
  EXPECT_EQ(waits.periods, "2010 to 2011");
  EXPECT_EQ(waits.item_name, "Borsetshire");
  EXPECT_EQ(waits.source_file, "office/file.csv");
  EXPECT_EQ(waits.source_rows, "2010-2011");
  EXPECT_EQ(working.inputs[1].source_rows, "Table 1");
  EXPECT_EQ(working.inputs[1].periods, "");
}

TEST(Workings, ReadASeriesWholeOrInPart) {
  const PaperFigures figures = few_figures();
  Workings whole(figures);
  EXPECT_EQ(whole.series("waits", "E1").points().size(), 4U);
  Workings part(figures);
  EXPECT_EQ(part.series("waits", "E1", {.first = "2011", .last = "2012"}).points().size(), 2U);
  EXPECT_EQ(part.answer(0).inputs[0].rows, "11-12");
}

TEST(Workings, KeepStepsCommandAndValue) {
  const PaperFigures figures = few_figures();
  Workings workings(figures);
  workings.step("Add", "7");
  workings.command("commonweal x");
  const auto working = workings.answer(7.5);
  EXPECT_EQ(working.value, 7.5);
  EXPECT_EQ(working.command, "commonweal x");
  ASSERT_EQ(working.steps.size(), 1U);
  EXPECT_EQ(working.steps[0].result, "7");
}

TEST(Workings, FailByNameWhereAFigureIsNotHeld) {
  const PaperFigures figures = few_figures();
  Workings workings(figures);
  const auto told = [&](auto read) {
    try {
      read();
    } catch (const MissingPaperFigure& missing) {
      return std::string(missing.what());
    }
    return std::string("nothing");
  };
  EXPECT_EQ(told([&] { workings.figure("waits", "E1", "2020"); }),
            "The figures of the paper's claims lack waits of E1 in 2020.");
  EXPECT_EQ(told([&] { workings.series("waits", "E2"); }),
            "The figures of the paper's claims lack the series waits of E2.");
  EXPECT_EQ(told([&] { workings.figure("none", "E1"); }),
            "The figures of the paper's claims lack the series none of E1.");
}

}  // namespace
}  // namespace commonweal::missions
