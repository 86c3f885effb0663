#include "learning/evidence/pool_command.hpp"

#include <gtest/gtest.h>

#include "learning/evidence/pool_shell_fixture.hpp"

namespace commonweal::learning {
namespace {

using platform::ExitStatus;

TEST_F(PoolCommand, PoolsTheTrialsOfTheBcgVaccine) {
  const auto printed = bcg({});
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  EXPECT_EQ(printed.out,
            R"(13 studies pooled: random effects, by restricted maximum likelihood.
Log risk ratio: -0.7145 (standard error 0.1798; 95% interval -1.0669 to -0.3622, by the normal distribution; p below 0.0001).
As a ratio: 0.489 (0.344 to 0.696).
A further study like these: a true effect of -1.8667 to 0.4376, as a ratio 0.155 to 1.549 (95% prediction interval, by the normal distribution).
Differences between studies: tau2 0.3132 (0.1197 to 1.1115), so true effects spread with a standard deviation of 0.5597 about their mean.
I2 92.22% (81.92% to 97.68%): the share of the variance that is not chance. H2 12.86.
Q 152.23 on 12 degrees of freedom (p below 0.0001).

Study                       Effect   Error    Lower    Upper  Weight
Aronson 1948               -0.8893  0.5706  -2.0077   0.2290   5.06%
Ferguson & Simes 1949      -1.5854  0.4411  -2.4500  -0.7208   6.36%
Rosenthal et al 1960       -1.3481  0.6445  -2.6113  -0.0849   4.44%
Hart & Sutherland 1977     -1.4416  0.1415  -1.7188  -1.1643   9.70%
Frimodt-Moller et al 1973  -0.2175  0.2263  -0.6611   0.2260   8.87%
Stein & Aronson 1953       -0.7861  0.0831  -0.9490  -0.6232  10.10%
Vandiviere et al 1973      -1.6209  0.4722  -2.5465  -0.6953   6.03%
TPT Madras 1980             0.0120  0.0629  -0.1114   0.1353  10.19%
Coetzee & Berjak 1968      -0.4694  0.2376  -0.9350  -0.0038   8.74%
Rosenthal et al 1961       -1.3713  0.2702  -1.9010  -0.8417   8.37%
Comstock et al 1974        -0.3394  0.1114  -0.5577  -0.1210   9.93%
Comstock & Webster 1969     0.4459  0.7297  -0.9843   1.8762   3.82%
Comstock et al 1976        -0.0173  0.2672  -0.5410   0.5064   8.40%
Pooled                     -0.7145  0.1798  -1.0669  -0.3622
)");
}

TEST_F(PoolCommand, SaysTheDegreesOfThePredictionInterval) {
  EXPECT_TRUE(says(bcg({"--knha"}),
                   "as a ratio 0.136 to 1.763 (95% prediction interval, by "
                   "Student's t with 12 degrees of freedom)."));
  EXPECT_TRUE(says(bcg({"--prediction-df", "k-2"}), "t with 11 degrees of freedom)."));
  EXPECT_TRUE(says(bcg({"--prediction-df", "k-1"}), "t with 12 degrees of freedom)."));
}

TEST_F(PoolCommand, SaysWhereNoDegreesAreLeftForThePredictionInterval) {
  constexpr const char* kNone =
      "There is no prediction interval: --prediction-df k-2 leaves no degrees of freedom with 2 "
      "studies. Add studies, or ask for k-1.";
  EXPECT_TRUE(says(pool(kTwo, {"--prediction-df", "k-2"}), std::string(kNone) + "\n"));
  const auto json = pool(kTwo, {"--prediction-df", "k-2", "--json"});
  EXPECT_TRUE(says(json, "\"prediction\": null")) << json.out;
  EXPECT_TRUE(says(json, '"' + std::string(kNone) + '"')) << json.out;
  EXPECT_FALSE(says(pool(kTwo, {"--prediction-df", "k-1"}), "no prediction interval"));
  EXPECT_FALSE(says(bcg({"--prediction-df", "k-2"}), "no prediction interval"));
  EXPECT_TRUE(
      says(pool("yi,vi,x\n1,1,1\n2,1,3\n3,2,4\n", {"--moderator", "x", "--prediction-df", "k-2"}),
           "with 3 studies and 1 moderator. "));
}

TEST_F(PoolCommand, RegressesOnNumbersAndOnWords) {
  const auto latitude = bcg({"--moderator", "ablat"});
  EXPECT_TRUE(says(latitude, "tau2 0.0764 ")) << latitude.out;
  EXPECT_TRUE(says(latitude, "R2 75.62%"));
  EXPECT_TRUE(says(latitude, "ablat        -0.02910"));
  const auto words = bcg({"--moderator", "alloc"});
  EXPECT_TRUE(says(words, "alloc: random ")) << words.out;
  EXPECT_TRUE(says(words, "alloc: systematic "));
  EXPECT_TRUE(says(words, "\"alloc\" has words: each is compared with \"alternate\".\n"));
  // A column of numbers that are names, beside one repeated option.
  const auto both = bcg({"--moderator", "alloc", "--moderator", "ablat"});
  EXPECT_TRUE(says(both,
                   "With the average of alloc: random 0.54, alloc: systematic 0.31 and "
                   "ablat 33.46: log risk ratio"))
      << both.out;
}

TEST_F(PoolCommand, PrintsAllFiguresAsJson) {
  const std::string two = "study,yi,vi\nAsh,0.1,0.04\nBirch,0.5,0.04\n";
  EXPECT_EQ(pool(two, {"--json", "--method", "fixed"}).out, R"({
  "k": 2,
  "method": "fixed",
  "measure": null,
  "knapp_hartung": false,
  "confidence": 0.95,
  "estimate": 0.30000000000000004,
  "se": 0.14142135623730953,
  "statistic": 2.1213203435596424,
  "df": null,
  "p": 0.0338948535246893,
  "ci": [
    0.022819235130064508,
    0.5771807648699356
  ],
  "prediction": null,
  "prediction_df": null,
  "tau2": 0,
  "tau2_ci": null,
  "i2": 50,
  "i2_ci": null,
  "h2": 2,
  "h2_ci": null,
  "q": 2,
  "q_df": 1,
  "q_p": 0.15729920705028488,
  "weights": [
    50,
    50
  ],
  "studies": [
    {
      "label": "Ash",
      "line": 2,
      "effect": 0.1,
      "variance": 0.04,
      "weight": 50
    },
    {
      "label": "Birch",
      "line": 3,
      "effect": 0.5,
      "variance": 0.04,
      "weight": 50
    }
  ],
  "left_out": [],
  "notes": [],
  "version": "meta-analysis 1"
}
)");
}

TEST_F(PoolCommand, PrintsTheRowsOfTheAnswer) {
  EXPECT_EQ(
      pool("study,yi,vi\nAsh,0.1,0.04\nBirch,0.5,0.04\n", {"--csv", "--method", "fixed"}).out,
      "row,label,estimate,se,lower,upper,weight\n"
      "study,Ash,0.1,0.2,-0.2919927969080107,0.4919927969080108,50\n"
      "study,Birch,0.5,0.2,0.10800720309198925,0.8919927969080108,50\n"
      "pooled,,0.30000000000000004,0.14142135623730953,0.022819235130064508,0.5771807648699356,\n");
  const auto groups = bcg({"--subgroup", "alloc", "--csv"});
  EXPECT_TRUE(groups.out.starts_with("group,k,estimate,se,lower,upper,tau2,i2,q,q_p\nrandom,7,"))
      << groups.out;
}

TEST_F(PoolCommand, SaysWhatTheAnswerRestsOn) {
  const auto printed = bcg({"--leave-one-out", "--cumulative", "year", "--influence", "--egger",
                            "--subgroup", "alloc", "--bayes"});
  EXPECT_EQ(printed.err, "");
  for (const auto text :
       {"Without                    Studies   Effect",
        "Up to, by year             Studies   Effect", "Without                    rstudent",
        "Test that the groups of alloc do not differ: Q 1.86 on 2 degrees of freedom",
        "Egger's test: effects change by -2.1120 for each unit of standard error (p 0.1887",
        "With a half-normal prior on tau (scale 0.5): mean -0.7119"}) {
    EXPECT_TRUE(says(printed, text)) << text;
  }
}

TEST_F(PoolCommand, AddsUpTables) {
  const auto printed = bcg({"--method", "mh"});
  EXPECT_TRUE(says(printed,
                   "13 studies pooled: Mantel and Haenszel's method.\n"
                   "Log risk ratio: -0.4537 (standard error 0.0393;"))
      << printed.out;
  const auto peto =
      run("pool", kBcg, {"--measure", "or", "--columns", kCounts, "--method", "peto"});
  EXPECT_TRUE(says(peto, "Log odds ratio: -0.4744 (standard error 0.0407;")) << peto.out;
}

constexpr const char* kClusters =
    "school,lab,yi,vi\n1,a,0.1,0.02\n2,a,0.2,0.03\n3,b,0.6,0.02\n4,b,0.5,0.05\n5,c,0.2,0.02\n"
    "6,c,0.1,0.03\n7,d,0.9,0.02\n";

TEST_F(PoolCommand, HeedsEffectsThatComeTogether) {
  const auto levels = pool(kClusters, {"--level", "lab"});
  EXPECT_TRUE(says(levels,
                   "7 effects from 4 clusters (lab) pooled: a three-level model, by "
                   "restricted maximum likelihood.\n"))
      << levels.out;
  EXPECT_TRUE(says(levels, "Variance between lab: "));
  const auto robust = pool(kClusters, {"--cluster", "lab"});
  EXPECT_TRUE(says(robust, "the 4 clusters of lab (CR2, Satterthwaite's degrees of freedom)"))
      << robust.out;
  EXPECT_TRUE(says(robust, "Take care: \"intercept\" has ")) << robust.out;
}

TEST_F(PoolCommand, TestsModeratorsWithinLevels) {
  const std::string rows =
      "lab,yi,vi,kind\na,0.1,0.02,x\na,0.2,0.03,y\nb,0.6,0.02,z\nb,0.5,0.05,x\nc,0.2,0.02,y\n"
      "c,0.1,0.03,z\nd,0.9,0.02,x\nd,0.4,0.03,y\n";
  const auto text = pool(rows, {"--level", "lab", "--moderator", "kind"});
  EXPECT_TRUE(says(text, "Test that no moderator matters: QM ")) << text.out << text.err;
  EXPECT_TRUE(says(text, " on 2 degrees of freedom (p ")) << text.out;
  const auto json = pool(rows, {"--level", "lab", "--moderator", "kind", "--json"});
  EXPECT_TRUE(says(json, "\"qm_df\": 2,")) << json.out;
  EXPECT_TRUE(says(json, "\"qm_p\": 0.")) << json.out;
  const auto robust = pool(rows, {"--level", "lab", "--cluster", "lab", "--moderator", "kind"});
  EXPECT_FALSE(says(robust, "QM ")) << robust.out;
}

TEST_F(PoolCommand, SaysWhichRowsLackSomething) {
  const auto printed = pool(
      "study,yi,vi,x\nAsh,0.1,0.04,1\nBirch,NA,0.04,2\nCedar,0.3,,3\n"
      "Elm,0.2,0.04,NA\nFir,0.4,0.03,4\nGum,0.3,0.02,6\n",
      {"--moderator", "x"});
  EXPECT_TRUE(says(printed,
                   "1 of 6 rows is left out, with nothing in the column \"yi\": line 3.\n"
                   "1 of 6 rows is left out, with nothing in the column \"vi\": line 4.\n"
                   "1 of 6 rows is left out, with nothing in the column \"x\": line 5.\n"
                   "Take care: with 3 studies it is hardly known how far studies differ"))
      << printed.out << printed.err;
}

}  // namespace
}  // namespace commonweal::learning
