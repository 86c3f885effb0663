#include "missions/directory.hpp"

#include <gtest/gtest.h>

#include "missions/directory_search.hpp"
#include "missions/problems_fixture.hpp"
#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

Body body(std::string code, std::string name, std::optional<std::string> parent = "E92000001") {
  return {.code = std::move(code),
          .name = std::move(name),
          .kind = BodyKind::local_authority,
          .parent = std::move(parent)};
}

Metric metric(std::string code, std::string short_title, Tier tier) {
  Metric made = made_of<Metric>(sound(RecordKind::metric));
  made.code = std::move(code);
  made.title = short_title + " in England";
  made.short_title = std::move(short_title);
  made.tier = tier;
  return made;
}

Directory england() {
  return Directory(
      {.missions = {made_of<Mission>(sound(RecordKind::mission))},
       .metrics = {metric("waits", "Waiting list", Tier::comprehensive),
                   metric("life", "Life expectancy", Tier::core)},
       .bodies = {body("E06000001", "Hartlepool", "E12000001"), body("E12000001", "North East"),
                  body("E08000013", "St. Helens", "E12000002"), body("E12000002", "North West"),
                  body("E07000146", "King's Lynn and West Norfolk", "E12000006"),
                  body("E92000001", "England", std::nullopt)},
       .sources = {made_of<Source>(sound(RecordKind::source))},
       .replays = {},
       .metric_ids = {{"life", RecordId{7}}, {"waits", RecordId{8}}},
       .body_ids = {{"E06000001", RecordId{11}},
                    {"E12000001", RecordId{12}},
                    {"E08000013", RecordId{13}},
                    {"E12000002", RecordId{14}},
                    {"E07000146", RecordId{15}},
                    {"E92000001", RecordId{16}}},
       .source_ids = {{"nhs-rtt", RecordId{21}}}});
}

std::string titles(const std::vector<Found>& found) {
  std::string text;
  for (const auto& one : found) text.append(one.title).append("\n");
  return text;
}

TEST(Directory, FindsRecordsByCode) {
  const Directory directory = england();
  EXPECT_EQ(directory.find_body("E08000013")->name, "St. Helens");
  EXPECT_EQ(directory.find_metric("life")->short_title, "Life expectancy");
  EXPECT_EQ(directory.find_mission("health")->title, "Health");
  EXPECT_EQ(directory.find_source("nhs-rtt")->publisher, "NHS England");
  EXPECT_EQ(directory.find_body("E0"), nullptr);
  EXPECT_EQ(directory.find_replay("life"), nullptr);
}

TEST(Directory, SaysWhatThereIsNot) {
  const Directory directory = england();
  EXPECT_EQ(told(directory.metric("beds")), "There is no metric \"beds\".\n");
  EXPECT_EQ(told(directory.body("Mars")), "There is no body \"Mars\".\n");
  EXPECT_TRUE(directory.body("E92000001"));
}

TEST(Directory, PutsCoreMetricsOfAMissionFirst) {
  const Directory directory = england();
  const auto metrics = directory.metrics_of(directory.missions().front());
  ASSERT_EQ(metrics.size(), 2u);
  EXPECT_EQ(metrics[0]->code, "life");
}

TEST(Directory, PutsTheHeadlineOfAMissionBeforeAll) {
  const Directory directory = england();
  Mission mission = directory.missions().front();
  mission.headline_metric = "waits";
  EXPECT_EQ(directory.metrics_of(mission).front()->code, "waits");
}

TEST(Directory, KnowsWhatABodyIsPartOfAndWhatItsPartsAre) {
  const Directory directory = england();
  const auto regions = directory.children_of("E92000001");
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_EQ(regions[0]->name, "North East");
  const auto above = directory.ancestors_of(*directory.find_body("E06000001"));
  ASSERT_EQ(above.size(), 2u);
  EXPECT_EQ(above[1]->name, "England");
  EXPECT_TRUE(directory.children_of("E06000001").empty());
}

TEST(Directory, EndsWhereBodiesNameEachOtherAsParents) {
  const Directory directory({.bodies = {body("a", "A", "b"), body("b", "B", "a")},
                             .body_ids = {{"a", RecordId{1}}, {"b", RecordId{2}}}});
  EXPECT_EQ(directory.ancestors_of(*directory.find_body("a")).size(), 1u);
}

TEST(Directory, KnowsTheNamesThatTheDatabaseHas) {
  const Directory directory = england();
  EXPECT_EQ(directory.id_of(*directory.find_metric("waits")), RecordId{8});
  EXPECT_EQ(directory.body_with(RecordId{13})->name, "St. Helens");
  EXPECT_EQ(directory.metric_with(RecordId{99}), nullptr);
}

TEST(Search, FindsByBeginningsOfWordsInAnyOrder) {
  const Directory directory = england();
  EXPECT_EQ(titles(search(directory, "lynn kings")), "King's Lynn and West Norfolk\n");
  EXPECT_EQ(titles(search(directory, "st helens")), "St. Helens\n");
  EXPECT_EQ(titles(search(directory, "HARTLE")), "Hartlepool\n");
  EXPECT_EQ(titles(search(directory, "artlepool")), "");
}

TEST(Search, PutsTheNearestFirst) {
  const Directory directory = england();
  EXPECT_EQ(titles(search(directory, "north west")), "North West\n");
  EXPECT_EQ(titles(search(directory, "north")), "North East\nNorth West\n");
  EXPECT_EQ(titles(search(directory, "e12000002")), "North West\n");
  EXPECT_EQ(titles(search(directory, "wait")), "Waiting list\nWaiting times\n");
  EXPECT_EQ(titles(search(directory, "west")), "King's Lynn and West Norfolk\nNorth West\n");
}

TEST(Search, LooksThroughOneKindWhereAsked) {
  const Directory directory = england();
  EXPECT_EQ(titles(search(directory, "wait", RecordKind::source)), "Waiting times\n");
}

TEST(Search, FindsNothingForNoWord) {
  const Directory directory = england();
  EXPECT_EQ(titles(search(directory, "")), "");
  EXPECT_EQ(titles(search(directory, " .' ")), "");
}

}  // namespace
}  // namespace commonweal::missions
