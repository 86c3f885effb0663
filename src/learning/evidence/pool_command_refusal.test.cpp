#include "learning/evidence/pool_command.hpp"

#include <gtest/gtest.h>

#include "learning/evidence/pool_shell_fixture.hpp"

namespace commonweal::learning {
namespace {

using platform::ExitStatus;

TEST_F(PoolCommand, RefusesRobustErrorsOfACategoryInOneCluster) {
  const std::string rows =
      "lab,yi,vi,kind\na,0.13,0.021,y\na,0.27,0.033,y\nb,0.61,0.027,y\nb,0.53,0.052,y\n"
      "c,0.21,0.024,y\nc,0.17,0.031,x\nc,0.94,0.029,x\nc,0.77,0.017,x\n";
  for (const auto correction : {"cr1", "cr2"}) {
    expect_refused(
        pool(rows, {"--cluster", "lab", "--correction", correction, "--moderator", "kind"}),
        "commonweal: t.csv: There are too few clusters to tell how sure the intercept "
        "is: what tells it lies in too few of them. Add clusters, join categories or "
        "leave out moderators.\n");
  }
}

TEST_F(PoolCommand, RefusesBadVariancesAndCellsAllAtOnce) {
  expect_refused(pool("study,yi,vi\nAsh,0.1,-0.1\nBirch,much,0.04\nCedar,0.2,0\n", {}),
                 "commonweal: t.csv:2:3: The variance is -0.1. Give a number above 0: the square "
                 "of the standard error.\n"
                 "commonweal: t.csv:3:2: \"much\" is not a number.\n"
                 "commonweal: t.csv:4:3: The variance is 0. Give a number above 0: the square of "
                 "the standard error.\n");
}

TEST_F(PoolCommand, RefusesWhatCannotBePooled) {
  expect_refused(pool("study,yi,vi\nAsh,0.1,0.1\n", {}),
                 "commonweal: t.csv: There is one study. How studies differ cannot be known from "
                 "it: add studies, or use the fixed method with normal limits.\n");
  expect_refused(pool(kTwo, {"--leave-one-out"}),
                 "commonweal: t.csv: Leaving one out leaves one: give three or more.\n");
  expect_refused(pool("study,yi,vi\nAsh,NA,0.1\n", {}),
                 "commonweal: t.csv: No row has something in each of the columns yi and vi.\n");
  expect_refused(pool("study,yi,vi\n", {}),
                 "commonweal: t.csv: There is no row under the names of columns.\n");
  expect_refused(pool("study,yi\nAsh,1\n", {}),
                 "commonweal: t.csv:1: There is no column \"vi\". The file has \"study\", "
                 "\"yi\".\n");
}

constexpr const char* kThree =
    "study,yi,vi,x,y,z\nAsh,0.1,0.1,5,1,1\nBirch,0.2,0.1,5,2,2\nCedar,0.4,0.2,5,3,many\n";

TEST_F(PoolCommand, RefusesModeratorsThatExplainNothing) {
  expect_refused(pool(kThree, {"--moderator", "x"}),
                 "commonweal: t.csv:1:4: All 3 studies have \"5\" in the column \"x\", so it can "
                 "explain nothing. Leave it out.\n");
  expect_refused(pool(kThree, {"--moderator", "z"}),
                 "commonweal: t.csv:4:6: \"many\" is not a number, and other cells of the column "
                 "are. Give a number, or name the column in --categories too.\n");
  expect_refused(pool(kThree, {"--moderator", "y", "--categories", "y"}),
                 "commonweal: t.csv: There are 3 studies for 3 coefficients. Nothing is left to "
                 "tell how studies differ: add studies, or leave out moderators.\n");
}

TEST_F(PoolCommand, RefusesModeratorsThatFollowFromEachOther) {
  const auto printed =
      pool("yi,vi,x,y\n1,1,1,2\n2,1,2,4\n3,1,4,8\n4,1,7,14\n", {"--moderator", "x,y"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_TRUE(printed.err.starts_with("commonweal: t.csv:1:4: ")) << printed.err;
}

TEST_F(PoolCommand, RefusesEffectsThatDoNotDifferWhereTheirSpreadIsAsked) {
  const auto printed = pool("yi,vi\n1,1\n1,2\n1,3\n", {"--knha"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_TRUE(printed.err.starts_with("commonweal: t.csv: The effects do not differ"))
      << printed.err;
  EXPECT_EQ(pool("yi,vi\n1,1\n1,2\n1,3\n", {"--influence"}).status, ExitStatus::done);
  EXPECT_EQ(pool("yi,vi\n1,1\n1,2\n1,3\n", {"--egger"}).status, ExitStatus::bad_input);
}

TEST_F(PoolCommand, RefusesWhatDoesNotGoTogether) {
  expect_refused(run("pool", kThree, {}),
                 "commonweal: --effect: Say where the effects are: --effect COL with --variance "
                 "COL or --se COL, or --measure and --columns to work them out from counts or "
                 "means.\n");
  expect_refused(pool(kThree, {"--se", "y", "--method", "mh", "--bayes", "--tau-scale", "1"}),
                 "commonweal: --se: Give --variance or --se, not both.\n"
                 "commonweal: --method: mh adds up counts. Name their columns with --measure and "
                 "--columns, as ai=COL,bi=COL,ci=COL,di=COL or ai=COL,n1i=COL,ci=COL,n2i=COL.\n"
                 "commonweal: --bayes: It does not go with --method mh, which takes one effect for "
                 "all studies.\n");
  expect_refused(pool(kThree, {"--level", "x", "--cluster", "y", "--knha", "--egger"}),
                 "commonweal: --egger: It takes effects as independent, and --level says that they "
                 "are not.\n"
                 "commonweal: --cluster: With --level it must be the same column: \"x\".\n"
                 "commonweal: --knha: It is not defined for three levels. Add --cluster x for "
                 "limits by Student's t.\n");
}

TEST_F(PoolCommand, RefusesOptionsThatAreNoneAllAtOnce) {
  expect_refused(pool(kThree, {"--method", "best", "--confidence", "95", "--tau-scale", "-1",
                               "--moderator", "x,", "--csv", "--influence", "--leave-one-out"}),
                 "commonweal: --moderator: A name is empty. Give columns with commas between "
                 "them.\n"
                 "commonweal: --method: \"best\" is not one of reml, dl, pm, ml, eb, sj, he, "
                 "fixed, mh or peto.\n"
                 "commonweal: --confidence: 95 is not between 0 and 1. For 95% intervals give "
                 "0.95.\n"
                 "commonweal: --tau-scale: It is the scale of --bayes. Give that too.\n"
                 "commonweal: --csv: It prints one table, and --leave-one-out and --influence have "
                 "one each. Give one of them, or --json.\n");
}

TEST_F(PoolCommand, RefusesLevelsThatCannotBeToldApart) {
  expect_refused(pool(kThree, {"--level", "study"}),
                 "commonweal: t.csv: Each cluster has one effect, so variance between and within "
                 "clusters cannot be told apart. Pool them as independent effects.\n");
}

}  // namespace
}  // namespace commonweal::learning
