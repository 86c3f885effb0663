#include "methods/opinion/opinion_map.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>

#include "methods/opinion/opinion_fixture.hpp"
#include "methods/opinion/statement_priority.hpp"

namespace commonweal::methods {
namespace {

constexpr const char* kAbsent = "SKIPPED: no ../shared/data/polis: nothing held against Polis.";

class OpinionMapPublished : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    auto read = polis_fixture(GetParam());
    if (!read) GTEST_SKIP() << kAbsent;
    fixture_ = *std::move(read);
  }
  PolisFixture fixture_;
};

INSTANTIATE_TEST_SUITE_P(Polis, OpinionMapPublished,
                         testing::Values("below-100-ptpts", "above-100-ptpts"),
                         [](const auto& one) { return std::string(one.param).substr(0, 5); });

TEST_P(OpinionMapPublished, HasTheCentreAxesAndExtremityOfPolisUpToSign) {
  const auto axes = opinion_axes(fixture_.votes);
  const auto& pca = fixture_.published.at("pca");
  std::array<double, 2> along{0, 0};
  for (std::size_t i = 0; i < fixture_.statements.size(); ++i) {
    // Polis keeps agreement as -1 inside.
    EXPECT_NEAR(axes.centre[i], -pca.at("center")[i].get<double>(), 1e-12);
    for (std::size_t axis = 0; axis < 2; ++axis) {
      along[axis] += axes.axes[axis][i] * pca.at("comps")[axis][i].get<double>();
    }
  }
  for (std::size_t axis = 0; axis < 2; ++axis) {
    for (std::size_t i = 0; i < fixture_.statements.size(); ++i) {
      EXPECT_NEAR(axes.axes[axis][i] * std::copysign(1.0, along[axis]),
                  pca.at("comps")[axis][i].get<double>(), 1e-6);
    }
  }
}

TEST_P(OpinionMapPublished, FindsTheRepresentativeStatementsOfTheGroupsPublished) {
  const auto& published = fixture_.published.at("repness");
  const auto counts = statement_counts(fixture_.votes, fixture_.groups(), published.size());
  for (std::size_t group = 0; group < published.size(); ++group) {
    const auto ours = representative_statements(counts, group, fixture_.votes.moderated_out);
    const auto& theirs = published.at(std::to_string(group));
    ASSERT_EQ(ours.size(), theirs.size());
    for (const auto& one : theirs) {
      const auto id = fixture_.statement(one.at("tid").get<std::int64_t>());
      const auto it = std::ranges::find(ours, id, &StatementTest::statement);
      ASSERT_NE(it, ours.end()) << one;
      EXPECT_EQ(it->side == OpinionSide::agree ? "agree" : "disagree", one.at("repful-for"));
      EXPECT_EQ(it->votes, one.at("n-success").get<std::uint32_t>());
      EXPECT_EQ(it->seen, one.at("n-trials").get<std::uint32_t>());
      EXPECT_NEAR(it->share, one.at("p-success").get<double>(), 1e-12);
      EXPECT_NEAR(it->share_test, one.at("p-test").get<double>(), 1e-12);
      EXPECT_NEAR(it->ratio, one.at("repness").get<double>(), 1e-12);
      EXPECT_NEAR(it->ratio_test, one.at("repness-test").get<double>(), 1e-5);
    }
  }
}

TEST_P(OpinionMapPublished, FindsTheConsensusOfPolisInItsOrder) {
  const auto map = opinion_map(fixture_.votes);
  std::vector<nlohmann::json> theirs;
  for (const char* side : {"agree", "disagree"}) {
    for (const auto& one : fixture_.published.at("consensus").at(side)) theirs.push_back(one);
  }
  ASSERT_EQ(map.consensus.size(), theirs.size());
  for (std::size_t i = 0; i < theirs.size(); ++i) {
    EXPECT_EQ(fixture_.statements[map.consensus[i].statement],
              theirs[i].at("tid").get<std::int64_t>());
    EXPECT_EQ(map.consensus[i].votes, theirs[i].at("n-success").get<std::uint32_t>());
    EXPECT_NEAR(map.consensus[i].share_test, theirs[i].at("p-test").get<double>(), 1e-12);
  }
}

TEST_P(OpinionMapPublished, HasTheGroupConsensusOfTheGroupsPublished) {
  const auto counts = statement_counts(fixture_.votes, fixture_.groups(),
                                       fixture_.published.at("group-clusters").size());
  const auto ours = group_consensus(counts);
  for (const auto& [id, product] : fixture_.published.at("group-aware-consensus").items()) {
    EXPECT_NEAR(ours[fixture_.statement(std::stoll(id))].product, product.get<double>(), 1e-12);
  }
}

TEST_P(OpinionMapPublished, HasThePrioritiesOfPolisBesideItsFault) {
  const auto axes = opinion_axes(fixture_.votes);
  const auto counts = statement_counts(fixture_.votes, fixture_.groups(),
                                       fixture_.published.at("group-clusters").size());
  std::size_t stuck = 0;
  for (const auto& [id, priority] : fixture_.published.at("comment-priorities").items()) {
    const auto i = fixture_.statement(std::stoll(id));
    VoteCounts in_groups;
    for (const auto& group : counts.by_group) in_groups += group[i];
    const double ours = statement_priority(in_groups, axes.extremity[i]);
    if (priority.get<double>() == 49) {
      ++stuck;
      EXPECT_NE(ours, 49);
    } else {
      EXPECT_NEAR(ours / priority.get<double>(), 1, 1e-6) << id;
    }
  }
  EXPECT_EQ(stuck, fixture_.published.at("meta-tids").size());
}

// Two people of a group here are of one there, or of two both times, in so large a share of pairs.
double pairs_kept(const GroupOf& ours, const GroupOf& theirs) {
  double same = 0;
  double pairs = 0;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (!ours[i] || !ours[j] || !theirs[i] || !theirs[j]) continue;
      same += (ours[i] == ours[j]) == (theirs[i] == theirs[j]) ? 1 : 0;
      ++pairs;
    }
  }
  return same / pairs;
}

TEST_P(OpinionMapPublished, KeepsMostPairsOfPeopleTogetherOrApart) {
  const auto map = opinion_map(fixture_.votes);
  const double kept = pairs_kept(map.groups.group_of, fixture_.groups());
  std::cout << "pairs kept " << kept << ", groups " << map.groups.sizes.size() << "\n";
  EXPECT_GE(kept, 0.8);
}

// Two camps and a few who voted on too little.
OpinionVotes two_camps(std::uint32_t people) {
  std::vector<OpinionVote> votes;
  for (std::uint32_t person = 0; person < people; ++person) {
    for (std::uint32_t statement = 0; statement < 10; ++statement) {
      const bool with = (person % 3 == 0) == (statement < 5);
      const bool odd = (person * 7 + statement * 3) % 11 == 0;
      const bool common = statement == 9;
      const int vote = common ? 1 : (with != odd ? 1 : -1);
      votes.push_back({person, statement, static_cast<std::int8_t>(vote)});
    }
  }
  return opinion_votes(people, std::vector<bool>(10), votes);
}

TEST(OpinionMap, SeparatesTwoCampsAndFindsWhatBothAgreeOn) {
  const auto map = opinion_map(two_camps(60));
  ASSERT_EQ(map.groups.sizes, (std::vector<std::size_t>{40, 20}));
  for (std::uint32_t person = 0; person < 60; ++person) {
    EXPECT_EQ(map.groups.group_of[person], person % 3 == 0 ? 1U : 0U);
  }
  ASSERT_FALSE(map.consensus.empty());
  EXPECT_EQ(map.consensus[0].statement, 9U);
  EXPECT_EQ(map.consensus[0].votes, 60U);
}

TEST(OpinionMap, IsTheSameWheneverItIsDrawn) {
  const auto once = opinion_map(two_camps(40));
  const auto again = opinion_map(two_camps(40));
  EXPECT_EQ(once.axes.places, again.axes.places);
  EXPECT_EQ(once.groups.group_of, again.groups.group_of);
  EXPECT_EQ(once.priorities, again.priorities);
}

TEST(OpinionMap, GivesAMeanThatDoesNotFallWithTheNumberOfGroups) {
  StatementCounts counts;
  counts.everybody.resize(1);
  for (int groups = 1; groups <= 5; ++groups) {
    counts.by_group.push_back({{.agree = 7, .disagree = 1, .seen = 8}});
    EXPECT_NEAR(group_consensus(counts)[0].geometric_mean, 0.8, 1e-12);
    EXPECT_NEAR(group_consensus(counts)[0].product, std::pow(0.8, groups), 1e-12);
  }
}

TEST(OpinionMap, OfOnePersonOrOfPeopleWhoAllSayTheSameIsOneGroupInTheMiddle) {
  for (const std::uint32_t people : {1U, 4U}) {
    std::vector<OpinionVote> votes;
    for (std::uint32_t i = 0; i < people; ++i) votes.push_back({i, 0, kAgree});
    const auto map = opinion_map(opinion_votes(people, {false}, votes));
    EXPECT_EQ(map.groups.sizes, std::vector<std::size_t>{people});
    EXPECT_EQ(map.axes.places[0], (OpinionPlace{0, 0}));
    EXPECT_TRUE(std::isfinite(map.priorities[0]));
  }
}

}  // namespace
}  // namespace commonweal::methods
