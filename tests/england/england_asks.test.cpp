// Who is asked for what in examples/england, held against the rule that its README gives: nobody
// has made these requests, so nothing but the rule may decide them.

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "csv_rows.hpp"

namespace commonweal {
namespace {

std::vector<Row> example(const std::string& table) {
  return csv_rows("examples/england/" + table + ".csv");
}

std::map<std::string, Row> by(const std::string& table, const std::string& column) {
  std::map<std::string, Row> rows;
  for (auto& row : example(table)) rows[row.at(column)] = row;
  return rows;
}

const std::map<std::string, std::string> kDepartments = {
    {"health", "dhsc"},      {"public health", "dhsc"},    {"ambulance", "dhsc"},
    {"social care", "dhsc"}, {"general practice", "dhsc"}, {"policing", "home-office"},
    {"courts", "moj"},       {"probation", "moj"},         {"schools", "dfe"},
    {"employment", "dwp"},   {"social security", "dwp"}};

const std::map<std::string, std::string> kWhoRuns = {{"health", "nhs-england"},
                                                     {"ambulance", "nhs-england"},
                                                     {"general practice", "nhs-england"},
                                                     {"courts", "hmcts"},
                                                     {"probation", "hmpps"}};

const std::set<std::string> kOfCouncils = {
    "adult-obesity",      "adult-smoking",           "social-care-quality-of-life",
    "social-care-carers", "social-care-information", "persistent-absence",
    "overall-absence"};

std::set<std::pair<std::string, std::string>> held_of_areas() {
  std::set<std::pair<std::string, std::string>> held;
  for (const auto& row : example("areas")) held.emplace(row.at("metric"), row.at("body"));
  return held;
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return text;
}

TEST(EnglandAsks, FollowTheRuleOfTheReadme) {
  const auto metrics = by("metrics", "metric");
  const auto bodies = by("bodies", "body");
  const auto held = held_of_areas();
  for (const auto& ask : example("asks")) {
    const Row& metric = metrics.at(ask.at("metric"));
    const Row& body = bodies.at(ask.at("body"));
    const std::string& department = kDepartments.at(metric.at("service"));
    EXPECT_NE(metric.at("kind"), "input") << ask.at("ask");
    if (body.at("kind") == "department") {
      EXPECT_EQ(body.at("body"), department) << ask.at("ask");
      EXPECT_EQ(ask.at("asked_by"), body.at("parent")) << ask.at("ask");
      continue;
    }
    EXPECT_EQ(ask.at("asked_by"), department) << ask.at("ask");
    if (body.at("kind") == "centre") {
      EXPECT_EQ(body.at("body"), kWhoRuns.at(metric.at("service"))) << ask.at("ask");
    } else {
      EXPECT_EQ(body.at("kind"), "local_authority") << ask.at("ask");
      EXPECT_TRUE(kOfCouncils.contains(ask.at("metric"))) << ask.at("ask");
      EXPECT_TRUE(held.contains({ask.at("metric"), ask.at("body")})) << ask.at("ask");
    }
  }
}

TEST(EnglandAsks, SayThatTheyAreIllustrativeAndAreNamedAfterWhatTheyAsk) {
  for (const auto& ask : example("asks")) {
    EXPECT_TRUE(ask.at("words").starts_with("Illustrative: ")) << ask.at("ask");
    EXPECT_EQ(ask.at("ask"), ask.at("metric") + '-' + lower(ask.at("body")));
    EXPECT_EQ(ask.at("state"), "asked");
  }
}

TEST(EnglandAsks, ReachEveryCouncilOfWhichAFigureIsHeld) {
  const auto bodies = by("bodies", "body");
  std::set<std::pair<std::string, std::string>> asked;
  for (const auto& ask : example("asks")) asked.emplace(ask.at("metric"), ask.at("body"));
  for (const auto& [metric, body] : held_of_areas()) {
    const auto found = bodies.find(body);
    const bool is_council = found != bodies.end() && found->second.at("kind") == "local_authority";
    if (!is_council || !kOfCouncils.contains(metric)) continue;
    EXPECT_TRUE(asked.contains({metric, body})) << metric << ' ' << body;
  }
}

}  // namespace
}  // namespace commonweal
