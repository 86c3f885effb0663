// What is held of each service in each dimension, and how much of that for this body.

#include "missions/framework.hpp"

#include "missions/framework_api.hpp"
#include "missions/framework_command.hpp"
#include "missions/framework_file.hpp"
#include "missions/framework_page.hpp"
#include "missions/framework_words.hpp"
#include "missions/page_fixture.hpp"

namespace commonweal::missions {
namespace {

Record metric_but(std::string code, std::string service, std::string dimension) {
  Record record = sound_but(RecordKind::metric, "service", std::move(service));
  record.code = std::move(code);
  record.fields[table_of(RecordKind::metric).column("dimension")] = std::move(dimension);
  record.fields[table_of(RecordKind::metric).column("short_title")] = "Short " + record.code;
  return record;
}

struct FrameworkOf : PageFixture {
  FrameworkOf() {
    given_waiting_list();  // England's, of access to health.
    given(RecordKind::body, {{"E06000009", {"Blackpool", "local_authority", "E92000001"}}});
    given(RecordKind::metric,
          {metric_but("trust", "health", "experience"), metric_but("beds", "prisons", "quality")});
    given(RecordKind::service,
          {{"courts", {"courts", "", "2"}}, {"health", {"health", "health", "1"}}});
  }

  base::Result<Framework> framework(FrameworkAsked asked = {}) {
    platform::Transaction transaction(store, platform::Access::read);
    directory = load_directory(transaction);
    return load_framework({transaction, *directory}, asked);
  }

  // "health: here no_series no_measure\n"
  std::string holdings_of(const Framework& of) {
    std::string text;
    for (const auto& service : of.services) {
      text += service.service + ':';
      for (const auto& cell : service.dimensions) {
        text.append(" ").append(code_word(holding_of(cell, *of.body)));
      }
      text += '\n';
    }
    return text;
  }

  std::shared_ptr<const Directory> directory;
};

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

platform::Request of_body(std::string body, platform::Parameters query = {}) {
  return {.path_parameters = {{"body", std::move(body)}}, .query_parameters = std::move(query)};
}

TEST_F(FrameworkOf, TellsWhatIsHeldOfEachServiceInEachDimension) {
  const auto england = framework();
  ASSERT_TRUE(england) << told(england);
  EXPECT_EQ(england->body->name, "England");
  EXPECT_EQ(holdings_of(*england),
            "health: here no_series no_measure\n"
            "courts: no_measure no_measure no_measure\n"
            "prisons: no_measure no_measure no_series\n");
  const Coverage& coverage = england->coverage;
  EXPECT_EQ(coverage.cells, 9);
  EXPECT_EQ(coverage.with_measure, 3);
  EXPECT_EQ(coverage.held_here, 1);
  EXPECT_EQ(coverage.without_series(), 2);
  EXPECT_EQ(coverage.without_measure(), 6);
}

TEST_F(FrameworkOf, ShowsTheWiderAreasFiguresWhereAPlaceHasNone) {
  const auto blackpool = framework({.body = "E06000009"});
  ASSERT_TRUE(blackpool) << told(blackpool);
  EXPECT_TRUE(has(holdings_of(*blackpool), "health: elsewhere no_series no_measure\n"));
  EXPECT_EQ(blackpool->coverage.held_elsewhere, 1);
  const MetricStanding* measure = blackpool->services[0].dimensions[0].front();
  EXPECT_EQ(elsewhere_words(*measure, *blackpool->body), "England only");
  EXPECT_TRUE(measure->standing);
}

TEST_F(FrameworkOf, OfAMissionHasTheServicesThatServeIt) {
  const auto health = framework({.mission = "health"});
  ASSERT_TRUE(health) << told(health);
  EXPECT_EQ(health->services.size(), 2U);  // Prisons: a measure of the mission is about them.
  EXPECT_EQ(framework({.mission = "none"}).error().code, base::ErrorCode::not_found);
  EXPECT_EQ(framework({.body = "Mars"}).error().code, base::ErrorCode::not_found);
}

TEST_F(FrameworkOf, SaysInWordsWhatNobodyCanSayYet) {
  EXPECT_EQ(
      coverage_sentences(*framework()),
      (std::vector<std::string>{
          "3 services in three dimensions: 9 parts.", "1 part has figures of England.",
          "2 parts have a measure of which no series is held.", "6 parts have no measure yet."}));
}

TEST_F(FrameworkOf, HasAPageOnWhichEmptyCellsArePlain) {
  const auto response = answer(show_framework, {});
  ASSERT_TRUE(response) << told(response);
  EXPECT_TRUE(has(response->body, ">No measure yet</p>"));
  EXPECT_TRUE(has(response->body, "<a class=\"govuk-link\" href=\"#service-2\">Courts</a>"));
  EXPECT_TRUE(has(response->body, "id=\"service-2\">\n<h2 class=\"govuk-heading-m\">Courts</h2>"));
  EXPECT_TRUE(has(response->body, "href=\"/metrics/waiting-list\">Waiting list</a>"));
  EXPECT_TRUE(has(response->body, "No series held"));
  EXPECT_TRUE(has(response->body, "/framework/E92000001.csv"));
  const auto place = answer(show_framework, of_body("E06000009"));
  ASSERT_TRUE(place) << told(place);
  EXPECT_TRUE(has(place->body, "England only"));
  EXPECT_TRUE(has(place->body, "1 measure, of another area"));
  EXPECT_EQ(answer(show_framework, of_body("Mars")).error().code, base::ErrorCode::not_found);
}

TEST_F(FrameworkOf, AnswersAsDataAndAsATable) {
  const auto json = answer(answer_framework, of_body("E92000001"));
  ASSERT_TRUE(json) << told(json);
  EXPECT_TRUE(has(json->body,
                  "\"coverage\":{\"cells\":9,\"with_measure\":3,\"held_here\":1,"
                  "\"held_elsewhere\":0,\"without_series\":2,\"without_measure\":6}"));
  const auto csv = answer(answer_framework_csv, of_body("E92000001"));
  ASSERT_TRUE(csv) << told(csv);
  EXPECT_TRUE(has(csv->body, "health,access,here,waiting-list,"));
  EXPECT_TRUE(has(csv->body, "courts,access,no_measure,,,,,,,,,\n")) << csv->body;
  EXPECT_TRUE(answer(answer_framework_xlsx, of_body("E92000001")));
}

TEST(FrameworkPage, SaysSoWhereNothingIsHeld) {
  const platform::TestDatabase database(platform::TestDatabase::Place::memory);
  platform::Store store = platform::Store::open(database.url(), real_schema()).value();
  platform::Transaction transaction(store, platform::Access::read);
  const auto directory = load_directory(transaction);
  const Holdings holdings{transaction, *directory};
  EXPECT_TRUE(has(show_framework({}, holdings)->body, "No measures are held yet"));
  EXPECT_EQ(load_framework(holdings, {}).error().code, base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::missions
