// Holds every figure of examples/england against the publisher's file it was typed in from. The
// rules say what observations.csv and areas.csv must say about a metric, from the whole of that
// file; the two are compared as text: an observation changed, left out or invented shows as a line.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "csv_rows.hpp"
#include "rule.hpp"

namespace commonweal {
namespace {

const std::filesystem::path kExample = "examples/england";
const std::filesystem::path kPublishers = "../shared/data";

using Lines = std::map<std::string, std::vector<std::string>>;  // By metric.

class PublishersFiles : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (!std::filesystem::exists(kPublishers)) {
      std::cerr << "NOT HELD AGAINST THE PUBLISHERS' FILES: ../shared/data is absent\n";
    }
  }
  void SetUp() override {
    if (!std::filesystem::exists(kPublishers)) GTEST_SKIP() << "../shared/data is absent";
    for (const auto& row : csv_rows(kExample / "sources.csv")) {
      file_of_[row.at("source")] = row.at("file");
    }
  }

  const std::vector<Row>& publishers_rows(const std::string& source) {
    const auto& file = file_of_.at(source);
    const auto found = rows_of_.find(file);
    if (found != rows_of_.end()) return found->second;
    return rows_of_.emplace(file, csv_rows(kPublishers / file)).first->second;
  }

  // What the rules, those for areas or the others, make of the publishers' files.
  Lines expected(bool for_areas) {
    std::set<std::string> bodies;
    for (const auto& row : csv_rows(kExample / "bodies.csv")) {
      const bool is_area = row.at("kind") == "region" || row.at("kind") == "local_authority";
      if (is_area) bodies.insert(row.at("body"));
    }
    Lines lines;
    for (const Rule& rule : rules()) {
      if (rule.is_for_areas() != for_areas) continue;
      const auto of_rule = published(rule, publishers_rows(rule.source), bodies);
      EXPECT_FALSE(of_rule.empty()) << "nothing fits a rule of " << rule.metric;
      auto& of_metric = lines[rule.metric];
      of_metric.insert(of_metric.end(), of_rule.begin(), of_rule.end());
    }
    for (auto& [metric, of_metric] : lines) std::ranges::sort(of_metric);
    return lines;
  }

 private:
  std::map<std::string, std::string> file_of_;
  std::map<std::string, std::vector<Row>> rows_of_;
};

Lines typed_in(const std::string& file) {
  Lines lines;
  for (const auto& row : csv_rows(kExample / file)) {
    lines[row.at("metric")].push_back(example_line(row));
  }
  for (auto& [metric, of_metric] : lines) std::ranges::sort(of_metric);
  return lines;
}

void expect_equal(const Lines& typed_in, const Lines& expected) {
  for (const auto& [metric, lines] : expected) {
    const auto found = typed_in.find(metric);
    ASSERT_NE(found, typed_in.end()) << metric;
    EXPECT_EQ(found->second, lines) << metric;
  }
  EXPECT_EQ(typed_in.size(), expected.size()) << "a metric has figures, but no rule";
}

TEST_F(PublishersFiles, HoldEveryFigureOfTheNationalSeriesAndNoOther) {
  expect_equal(typed_in("observations.csv"), expected(false));
}

TEST_F(PublishersFiles, HoldEveryFigureOfTheAreasAndNoOther) {
  expect_equal(typed_in("areas.csv"), expected(true));
}

std::string capitals(std::string text) {
  std::ranges::transform(text, text.begin(), [](char letter) {
    return 'a' <= letter && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
  });
  return text;
}

// The lookup puts North and North East Lincolnshire, which are in Yorkshire and The Humber, with
// the rest of their combined authority; the list of codes has them where they are.
std::map<std::string, std::string> regions_of_councils() {
  std::map<std::string, std::string> regions;
  for (const auto& row : csv_rows(kPublishers / "geo/la_all_codes.csv")) {
    if (row.at("Current") == "TRUE") regions[row.at("UTLACD")] = row.at("RGNCD");
  }
  return regions;
}

// The council of today for each district of today, in its region.
TEST_F(PublishersFiles, HoldEveryUpperTierCouncilAndRegionOfEngland) {
  auto regions = regions_of_councils();
  std::set<std::string> expected;
  for (const auto& row : csv_rows(kPublishers / "geo/lookup_lad_utla_cauth_region.csv")) {
    if (!row.at("valid_to").empty()) continue;
    expected.insert(joined({row.at("region_code"), row.at("region_name"), "region", "E92000001"}));
    const auto& council = row.at("utla_code");
    const auto& region = regions.try_emplace(council, row.at("region_code")).first->second;
    expected.insert(joined({council, row.at("utla_name"), "local_authority", region}));
  }
  std::set<std::string> typed_in;
  for (const auto& row : csv_rows(kExample / "bodies.csv")) {
    if (row.at("kind") != "region" && row.at("kind") != "local_authority") continue;
    typed_in.insert(joined({row.at("body"), row.at("name"), row.at("kind"), row.at("parent")}));
  }
  EXPECT_EQ(typed_in, expected);
}

// What example load --data adds: districts, combined authorities, and NHS trusts by their names in
// capitals in the file.
TEST_F(PublishersFiles, HoldEveryDistrictCombinedAuthorityAndTrustOfThePlaces) {
  std::set<std::string> bodies;
  for (const auto& row : csv_rows(kExample / "bodies.csv")) bodies.insert(row.at("body"));
  std::set<std::string> expected;
  for (const auto& row : csv_rows(kPublishers / "geo/lookup_lad_utla_cauth_region.csv")) {
    if (!row.at("valid_to").empty()) continue;
    if (!row.at("cauth_code").empty()) {
      expected.insert(joined({row.at("cauth_code"), row.at("cauth_name"), "combined_authority",
                              row.at("region_code")}));
    }
    if (bodies.contains(row.at("lad_code"))) continue;
    expected.insert(
        joined({row.at("lad_code"), row.at("lad_name"), "local_authority", row.at("utla_code")}));
  }
  std::set<std::string> trusts;
  for (const auto& row : csv_rows(kPublishers / "nhs/rtt_trust_all_parts.csv")) {
    trusts.insert(joined({row.at("nhs_trust22_code"), row.at("nhs_trust22_name")}));
  }
  std::set<std::string> typed_in;
  for (const auto& row : csv_rows(kExample / "places.csv")) {
    if (row.at("kind") == "provider") {
      EXPECT_TRUE(trusts.contains(joined({row.at("body"), capitals(row.at("name"))})))
          << row.at("name");
    } else {
      typed_in.insert(joined({row.at("body"), row.at("name"), row.at("kind"), row.at("parent")}));
    }
  }
  EXPECT_EQ(typed_in, expected);
}

}  // namespace
}  // namespace commonweal
