#include "learning/evidence/effect_size_command.hpp"

#include <gtest/gtest.h>

#include "learning/evidence/pool_shell_fixture.hpp"

namespace commonweal::learning {
namespace {

using EffectSizeCommand = PoolShellFixture;
using platform::ExitStatus;

TEST_F(EffectSizeCommand, PrintsTheEffectOfEachStudy) {
  const auto printed = run("effect-size", kBcg, {"--measure", "rr", "--columns", kCounts});
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  EXPECT_EQ(printed.out,
            R"(The log risk ratio of 13 studies, with its standard error and limits by chance.

Study                       Effect   Error    Lower    Upper  Ratio
Aronson 1948               -0.8893  0.5706  -2.0077   0.2290  0.411
Ferguson & Simes 1949      -1.5854  0.4411  -2.4500  -0.7208  0.205
Rosenthal et al 1960       -1.3481  0.6445  -2.6113  -0.0849  0.260
Hart & Sutherland 1977     -1.4416  0.1415  -1.7188  -1.1643  0.237
Frimodt-Moller et al 1973  -0.2175  0.2263  -0.6611   0.2260  0.804
Stein & Aronson 1953       -0.7861  0.0831  -0.9490  -0.6232  0.456
Vandiviere et al 1973      -1.6209  0.4722  -2.5465  -0.6953  0.198
TPT Madras 1980             0.0120  0.0629  -0.1114   0.1353  1.012
Coetzee & Berjak 1968      -0.4694  0.2376  -0.9350  -0.0038  0.625
Rosenthal et al 1961       -1.3713  0.2702  -1.9010  -0.8417  0.254
Comstock et al 1974        -0.3394  0.1114  -0.5577  -0.1210  0.712
Comstock & Webster 1969     0.4459  0.7297  -0.9843   1.8762  1.562
Comstock et al 1976        -0.0173  0.2672  -0.5410   0.5064  0.983
)");
}

TEST_F(EffectSizeCommand, PutsEffectsBesideTheTableForTheNextCommand) {
  const auto printed = run("effect-size", "study,r,n\nAsh,0.5,28\nBirch,NA,40\n",
                           {"--measure", "zcor", "--columns", "ri=r,ni=n", "--csv"});
  EXPECT_EQ(printed.out, "study,r,n,yi,vi\nAsh,0.5,28,0.5493061443340548,0.04\nBirch,NA,40,,\n");
  EXPECT_EQ(printed.err, "1 of 2 rows is left out, with nothing in the column \"r\": line 3.\n");
}

TEST_F(EffectSizeCommand, SaysWhatWasDoneAboutZerosAndPerfectSeparation) {
  const std::string zeros = "study,a,b,c,d\nAsh,10,0,0,10\nBirch,3,7,0,10\nCedar,4,6,5,5\n";
  const auto printed =
      run("effect-size", zeros, {"--measure", "or", "--columns", "ai=a,bi=b,ci=c,di=d"});
  EXPECT_NE(printed.out.find("0.5 was added to each count of 2 studies: Ash, Birch.\n"
                             "In Ash everybody in one group had the event and nobody in the other "
                             "(perfect separation): a ratio of them rests on what is added to the "
                             "zeros alone.\n"),
            std::string::npos)
      << printed.out;
  const auto left = run("effect-size", zeros,
                        {"--measure", "or", "--columns", "ai=a,bi=b,ci=c,di=d", "--zeros", "none"});
  EXPECT_NE(left.out.find("Ash    left out\n"), std::string::npos) << left.out;
}

TEST_F(EffectSizeCommand, PrintsItAsJson) {
  const auto printed =
      run("effect-size", "study,e,l,u\nAsh,2,1,4\n",
          {"--measure", "hr", "--columns", "estimate=e,lower=l,upper=u", "--json"});
  EXPECT_EQ(printed.out, R"({
  "measure": "hr",
  "scale": "log",
  "k": 1,
  "confidence": 0.95,
  "studies": [
    {
      "label": "Ash",
      "line": 2,
      "yi": 0.6931471805599453,
      "vi": 0.125070457954665,
      "se": 0.35365301915106706,
      "ci": [
        0,
        1.3862943611198906
      ],
      "ratio": 2
    }
  ],
  "notes": []
}
)");
}

TEST_F(EffectSizeCommand, RefusesCountsThatCannotBeWithFileLineColumnAndValue) {
  expect_refused(run("effect-size", "a,n,c,m\n-4,10,3,10\n12,10,3,10\n1,2,many,4\n0,0,1,5\n",
                     {"--measure", "rr", "--columns", "ai=a,n1i=n,ci=c,n2i=m"}),
                 "commonweal: t.csv:2:1: The a is -4. Give a number from 0.\n"
                 "commonweal: t.csv:3:1: There are 12 people with the event of 10 in all. Check "
                 "both.\n"
                 "commonweal: t.csv:4:3: \"many\" is not a number.\n");
  expect_refused(run("effect-size", "a,n,c,m\n0,0,1,5\n",
                     {"--measure", "rr", "--columns", "ai=a,n1i=n,ci=c,n2i=m"}),
                 "commonweal: t.csv:2: Nobody was treated. Leave the study out.\n");
  expect_refused(run("effect-size", "m,s,n\n1,0,10\n",
                     {"--measure", "smd", "--columns", "m1i=m,sd1i=s,n1i=n,m2i=m,sd2i=s,n2i=n"}),
                 "commonweal: t.csv:2:2: The s is 0. Give a number above 0.\n"
                 "commonweal: t.csv:2:2: The s is 0. Give a number above 0.\n");
}

TEST_F(EffectSizeCommand, RefusesLimitsThatWouldBeCalledHundredPerCent) {
  expect_refused(
      run("effect-size", "r,n\n0.1,10\n",
          {"--measure", "zcor", "--columns", "ri=r,ni=n", "--confidence", "0.9999999999"}),
      "commonweal: --confidence: 0.9999999999 is above 0.999. Limits that hold surer "
      "than that rest on tails that nobody knows; give 0.999 or less.\n");
}

TEST_F(EffectSizeCommand, RefusesColumnsThatAreNotThereOrStandThereAlready) {
  expect_refused(
      run("effect-size", "r,n\n0.1,10\n", {"--measure", "zcor", "--columns", "ri=r,ni=size"}),
      "commonweal: t.csv:1: There is no column \"size\". The file has \"r\", \"n\".\n");
  expect_refused(run("effect-size", "r,n,yi\n0.1,10,1\n",
                     {"--measure", "zcor", "--columns", "ri=r,ni=n", "--csv"}),
                 "commonweal: t.csv:1:3: There is a column \"yi\" already, which the effects would "
                 "stand in. Rename it.\n");
  expect_refused(
      run("effect-size", "r,n\nNA,10\n", {"--measure", "zcor", "--columns", "ri=r,ni=n"}),
      "commonweal: t.csv: No row has a number in each of the columns r and n.\n");
}

}  // namespace
}  // namespace commonweal::learning
