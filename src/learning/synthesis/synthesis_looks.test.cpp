#include "learning/synthesis/synthesis_looks.hpp"

#include <algorithm>
#include <chrono>

#include <gtest/gtest.h>

#include "learning/synthesis/synthesis_example.hpp"
#include "learning/synthesis/synthesis_words.hpp"

namespace commonweal::learning {
namespace {

Synthesis pooled(std::vector<Study> studies, const PoolChoice& choice = {}) {
  return synthesise("bcg", std::move(studies), choice).value();
}

PoolChoice along(std::string moderator) {
  PoolChoice choice;
  choice.moderator = std::move(moderator);
  return choice;
}

PoolChoice grouped_by(std::string subgroup) {
  PoolChoice choice;
  choice.subgroup = std::move(subgroup);
  return choice;
}

// Viechtbauer (2010), as R's metafor prints it.
TEST(SynthesisLooksTest, FindsThatTheVaccineWorksBetterFarFromTheEquator) {
  const auto synthesis = pooled(bcg_studies(), along("ablat"));
  const auto found = along_moderator(synthesis);
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->regression.coefficients.at(1).estimate, -0.0291, 5e-5);
  EXPECT_NEAR(found->regression.heterogeneity.tau2, 0.0764, 1e-4);
  EXPECT_NEAR(100 * found->regression.r2.value(), 75.62, 1e-2);
  EXPECT_EQ(found->line.front().value, 13);
  EXPECT_EQ(found->line.back().value, 55);
  EXPECT_EQ(found->line.size(), 33U);
}

TEST(SynthesisLooksTest, LeavesOutOfALineWhoDoesNotSayTheModerator) {
  auto studies = bcg_studies();
  studies[3].moderators.clear();
  const auto found = along_moderator(pooled(studies, along("ablat")));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->used.size(), 12U);
  EXPECT_NE(along_moderator_sentence(pooled(studies, along("ablat")), *found)
                .find("1 study does not say it and is left out here."),
            std::string::npos);
}

TEST(SynthesisLooksTest, RefusesWhatDoesNotTellStudiesApart) {
  const auto found = along_moderator(pooled(bcg_studies(), along("alloc")));
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().problems.at(0).place, "moderator");
  EXPECT_FALSE(by_group(pooled(bcg_studies(), grouped_by("colour"))));
  EXPECT_FALSE(by_group(pooled(bcg_studies(), grouped_by("design"))));  // One group.
}

TEST(SynthesisLooksTest, ComparesGroupsByTheTestOfTheirDifference) {
  const auto synthesis = pooled(bcg_studies(), grouped_by("alloc"));
  const auto by = by_group(synthesis);
  ASSERT_TRUE(by);
  ASSERT_EQ(by->answer.groups.size(), 3U);
  EXPECT_EQ(by->answer.groups[0].name, "alternate");
  EXPECT_EQ(by->answer.groups[0].pooled.studies, 2U);
  EXPECT_EQ(by->used.size(), 13U);
  EXPECT_NE(by_group_sentence(synthesis, *by).find("The groups may be alike"), std::string::npos);
}

TEST(SynthesisLooksTest, LeavesEachStudyOutInTurn) {
  const auto synthesis = pooled(bcg_studies());
  const auto without = without_each(synthesis);
  ASSERT_TRUE(without);
  ASSERT_EQ(without->parts.size(), 13U);
  EXPECT_EQ(without->influence.size(), 13U);
  auto fewer = bcg_studies();
  std::erase_if(fewer, [&](const Study& it) { return it.code == synthesis.studies[4].code; });
  EXPECT_NEAR(without->parts[4].pooled.estimate, pooled(fewer).pooled->estimate, 1e-9);
}

TEST(SynthesisLooksTest, EndsItsCumulativePoolWithAllStudies) {
  const auto synthesis = pooled(bcg_studies());
  const auto parts = year_by_year(synthesis);
  ASSERT_TRUE(parts);
  EXPECT_EQ(parts->front().label, "Aronson 1948");
  EXPECT_NEAR(parts->back().pooled.estimate, synthesis.pooled->estimate, 1e-12);
}

TEST(SynthesisLooksTest, ReadsEggersTestFromTenStudiesOnly) {
  const auto all = small_studies(pooled(bcg_studies()));
  ASSERT_TRUE(all);
  EXPECT_TRUE(all->is_readable);
  auto few = bcg_studies();
  few.resize(9);
  const auto some = small_studies(pooled(few));
  ASSERT_TRUE(some);
  EXPECT_FALSE(some->is_readable);
  EXPECT_NE(small_studies_sentence(*some).find("tells next to nothing"), std::string::npos);
}

TEST(SynthesisLooksTest, KnowsWhatStudiesCanBeToldApartBy) {
  const auto traits = traits_of(pooled(bcg_studies()));
  ASSERT_EQ(traits.size(), 4U);  // All are trials of the same setting.
  EXPECT_EQ(traits[0].name, "year");
  EXPECT_TRUE(traits[0].is_number);
  EXPECT_EQ(traits[2].name, "ablat");
  EXPECT_EQ(traits[3].name, "alloc");
  EXPECT_FALSE(traits[3].is_number);
  EXPECT_EQ(traits[3].values, 3U);
}

// As many as trials of nicotine replacement: the page asks for one look at a time.
TEST(SynthesisLooksTest, StaysQuickWith136Studies) {
  std::vector<Study> studies;
  for (int i = 0; i < 136; ++i) {
    studies.push_back(study_called("s" + std::to_string(1000 + i), 0.4 + 0.02 * ((i * 7) % 23),
                                   0.15 + 0.01 * (i % 17)));
  }
  const auto synthesis = pooled(studies);
  const auto started = std::chrono::steady_clock::now();
  EXPECT_TRUE(pooled(studies).has_answer());
  const auto pooled_at = std::chrono::steady_clock::now();
  EXPECT_TRUE(without_each(synthesis));
  const auto ended = std::chrono::steady_clock::now();
  using Milliseconds = std::chrono::duration<double, std::milli>;
  RecordProperty("pool_ms", std::to_string(Milliseconds(pooled_at - started).count()));
  RecordProperty("without_each_ms", std::to_string(Milliseconds(ended - pooled_at).count()));
  EXPECT_LT(Milliseconds(ended - started).count(), 2000);  // Of a busy machine.
}

}  // namespace
}  // namespace commonweal::learning
