#include "methods/linkage/link_fit.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

#include "base/philox.hpp"
#include "methods/linkage/link_clusters.hpp"
#include "methods/linkage/text_likeness.hpp"

namespace commonweal::methods {
namespace {

// Winkler (1990) and the tables that follow him.
TEST(JaroWinkler, IsAsPublished) {
  EXPECT_NEAR(jaro_winkler("MARTHA", "MARHTA"), 0.9611, 5e-5);
  EXPECT_NEAR(jaro_winkler("DIXON", "DICKSONX"), 0.8133, 5e-5);
  EXPECT_NEAR(jaro_winkler("DWAYNE", "DUANE"), 0.8400, 5e-5);
  EXPECT_EQ(jaro_winkler("a", "a"), 1);
  EXPECT_EQ(jaro_winkler("a", "b"), 0);
  EXPECT_EQ(jaro_winkler("", "b"), 0);
}

TEST(MayBeAsLike, IsNeverWrongToSayNo) {
  base::RandomStream random(5, 5);
  std::size_t refused = 0;
  for (int i = 0; i < 20'000; ++i) {
    const auto word = [&] {
      std::string text;
      for (std::uint32_t k = random.below(10); k > 0; --k) text += "abcdefg"[random.below(7)];
      return text;
    };
    const auto one = word();
    const auto other = word();
    const bool may = may_be_as_like(one, other, 0.8);
    refused += !may;
    if (may) continue;
    EXPECT_LT(jaro_winkler(one, other), 0.8) << one << " " << other;
  }
  EXPECT_GT(refused, 5'000U);
}

TEST(EditDistance, CountsInsertionsDeletionsChangesAndSwaps) {
  EXPECT_EQ(edit_distance("kitten", "sitting", 9), 3U);
  EXPECT_EQ(edit_distance("1970", "1907", 9), 1U);
  EXPECT_EQ(edit_distance("abc", "abc", 0), 0U);
  EXPECT_EQ(edit_distance("abc", "xyz", 1), 2U);  // More than one.
  EXPECT_EQ(edit_distance("", "abc", 5), 3U);
}

TEST(LevelOf, GoesFromNothingAlikeToEqual) {
  EXPECT_EQ(level_of(LinkKind::date, "1970-01-02", "1970-01-02"), 3);
  EXPECT_EQ(level_of(LinkKind::date, "1970-01-02", "1970-01-20"), 2);
  EXPECT_EQ(level_of(LinkKind::date, "1970-01-02", "1971-01-03"), 1);
  EXPECT_EQ(level_of(LinkKind::date, "1970-01-02", "1985-11-30"), 0);
  EXPECT_EQ(level_of(LinkKind::email, "a.b@x.org", "a.b@y.net"), 2);
  EXPECT_EQ(level_of(LinkKind::name, "", "x"), kMissingLevel);
}

struct Truth {
  LinkRecords records;
  std::vector<std::uint32_t> person;
};

std::string trimmed(std::string text) {
  const auto first = text.find_first_not_of(" \r");
  const auto last = text.find_last_not_of(" \r");
  return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

// Published sets without quotes; the person is a column, or the number in Febrl's record ids.
Truth published(const std::string& file, std::vector<LinkColumn> columns,
                const std::vector<std::size_t>& places, std::size_t person, bool is_febrl) {
  Truth truth;
  std::ifstream in("../shared/data/linkage/" + file);
  std::string line;
  std::getline(in, line);
  truth.records.columns = std::move(columns);
  truth.records.values.resize(places.size());
  std::map<std::string, std::uint32_t> known;
  while (std::getline(in, line)) {
    std::vector<std::string> cells;
    std::istringstream parts(line);
    for (std::string cell; std::getline(parts, cell, ',');) cells.push_back(trimmed(cell));
    cells.resize(11);
    for (std::size_t i = 0; i < places.size(); ++i) {
      truth.records.values[i].push_back(cells[places[i]]);
    }
    const auto id = is_febrl ? cells[0].substr(4, cells[0].find('-', 4) - 4) : cells[person];
    truth.person.push_back(
        known.try_emplace(id, static_cast<std::uint32_t>(known.size())).first->second);
  }
  return truth;
}

struct Linked {
  LinkQuality proposed;
  LinkQuality best;  // With labels.
};

Linked linked(const Truth& truth) {
  std::vector<BlockRule> rules;
  for (std::size_t c = 0; c < truth.records.columns.size(); ++c) {
    if (truth.records.columns[c].kind != LinkKind::exact) rules.push_back({c});
  }
  const auto blocked = blocked_pairs(truth.records, rules);
  const auto levels = agreement_codes(truth.records, blocked.pairs);
  const auto model = fitted_model(truth.records, rules, levels);
  const auto pairs = scored_pairs(truth.records, model, blocked.pairs, levels);
  const auto at = [&](double threshold) {
    return link_quality(link_clusters(truth.records.size(), pairs.pairs, threshold), truth.person);
  };
  Linked answer{.proposed = at(proposed_threshold(pairs)), .best = {0, 0, 0}};
  for (double threshold = -10; threshold < 30; threshold += 0.5) {
    if (at(threshold).f1 > answer.best.f1) answer.best = at(threshold);
  }
  return answer;
}

TEST(Linkage, FindsThePeopleOfFakeThousandWithoutLabels) {
  const auto truth = published("fake_1000.csv",
                               {{"first_name", LinkKind::name},
                                {"surname", LinkKind::name},
                                {"dob", LinkKind::date},
                                {"city", LinkKind::text},
                                {"email", LinkKind::email}},
                               {1, 2, 3, 4, 5}, 6, false);
  if (truth.person.empty()) GTEST_SKIP() << "NOT TESTED: ../shared/data/linkage is absent";
  const auto found = linked(truth);
  EXPECT_GE(found.proposed.f1, 0.92);
  EXPECT_GE(found.best.f1, found.proposed.f1);
  EXPECT_NEAR(found.proposed.f1, 0.9587, 0.01);  // As it was when this was written.
}

TEST(Linkage, FindsThePeopleOfFebrl) {
  const std::vector<LinkColumn> columns{
      {"given_name", LinkKind::name},     {"surname", LinkKind::name},
      {"street_number", LinkKind::exact}, {"address_1", LinkKind::text},
      {"address_2", LinkKind::text},      {"suburb", LinkKind::text},
      {"postcode", LinkKind::code},       {"state", LinkKind::exact},
      {"date_of_birth", LinkKind::date},  {"soc_sec_id", LinkKind::code}};
  const std::vector<double> least{0.99, 0.97, 0.97};
  for (std::size_t set = 0; set < 3; ++set) {
    const auto truth = published("febrl" + std::to_string(set + 1) + ".csv", columns,
                                 {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0, true);
    if (truth.person.empty()) GTEST_SKIP() << "NOT TESTED: ../shared/data/linkage is absent";
    EXPECT_GE(linked(truth).proposed.f1, least[set]) << set;
  }
}

TEST(BlockedPairs, HoldEachPairOnceThatMeetsARule) {
  LinkRecords records{.columns = {{"a", LinkKind::exact}, {"b", LinkKind::exact}},
                      .values = {{"x", "x", "y", "x", ""}, {"1", "1", "1", "", ""}}};
  const auto blocked = blocked_pairs(records, {{0}, {1}});
  EXPECT_EQ(blocked.pairs.size(), 5U);  // (0,1), (0,3), (1,3) by a; (0,2), (1,2) by b.
  EXPECT_EQ(blocked.ends, (std::vector<std::size_t>{3, 5}));
  EXPECT_EQ(blocked_pairs(records, {{0}}, 2).left_out[0], 3U);
  records.source = {0, 0, 1, 1, 1};
  for (const auto& pair : blocked_pairs(records, {{0}, {1}}).pairs) {
    EXPECT_NE(records.source[pair.one], records.source[pair.other]);
  }
  EXPECT_EQ(records.pairs(), 6);
}

TEST(FittedModel, FindsTheMThatRecordsWereMadeWith) {
  base::RandomStream random(8, 8);
  LinkRecords records{.columns = {{"a", LinkKind::exact},
                                  {"b", LinkKind::exact},
                                  {"c", LinkKind::exact},
                                  {"d", LinkKind::exact}},
                      .values = std::vector<std::vector<std::string>>(4)};
  const std::vector<double> agree{0.95, 0.9, 0.8, 0.7};
  for (int person = 0; person < 3'000; ++person) {
    for (std::size_t c = 0; c < 4; ++c) {
      const auto value = [&] { return std::to_string(random.below(200)); };
      const auto own = value();
      records.values[c].push_back(own);
      records.values[c].push_back(random.uniform() < agree[c] ? own : value());
    }
  }
  const std::vector<BlockRule> rules{{0, 1}, {2, 3}, {0, 2}};
  const auto blocked = blocked_pairs(records, rules);
  const auto model = fitted_model(records, rules, agreement_codes(records, blocked.pairs));
  for (std::size_t c = 0; c < 4; ++c) {
    EXPECT_NEAR(model.levels[c][1].m, agree[c], 0.03) << c;
    EXPECT_NEAR(model.levels[c][1].u, 1.0 / 200, 0.001) << c;
  }
}

TEST(OneToOne, TakesTheHeaviestOfEachRecord) {
  const std::vector<ScoredPair> pairs{
      {{0, 5}, 3}, {{1, 5}, 7}, {{1, 6}, 5}, {{0, 6}, 4}, {{2, 7}, -1}};
  const auto taken = one_to_one(pairs, 0, 8);
  ASSERT_EQ(taken.size(), 2U);
  EXPECT_EQ(taken[0].pair.one, 1U);
  EXPECT_EQ(taken[1].pair.other, 6U);
}

TEST(LinkQuality, CountsThePairsThatClustersImply) {
  const auto quality = link_quality({0, 0, 0, 3}, {0, 0, 1, 1});
  EXPECT_NEAR(quality.precision, 1.0 / 3, 1e-12);
  EXPECT_NEAR(quality.recall, 0.5, 1e-12);
}

}  // namespace
}  // namespace commonweal::methods
