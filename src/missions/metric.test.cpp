#include "missions/metric.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

Metric metric_with(std::string_view column, std::string_view text) {
  return made_of<Metric>(sound_but(RecordKind::metric, column, std::string(text)));
}

TEST(Metric, IsMadeFromItsFields) {
  const Metric metric = made_of<Metric>(sound(RecordKind::metric));
  EXPECT_EQ(metric.code, "waiting-list");
  EXPECT_EQ(metric.title, "People waiting for treatment");
  EXPECT_EQ(metric.short_title, "Waiting list");
  EXPECT_EQ(metric.service, "health");
  EXPECT_EQ(metric.mission, "health");
  EXPECT_EQ(metric.body, "E92000001");
  EXPECT_EQ(metric.unit, "count");
  EXPECT_EQ(metric.unit_words, "people");
  EXPECT_EQ(metric.decimals, 0);
  EXPECT_EQ(metric.direction, Direction::lower);
  EXPECT_EQ(metric.kind, MetricKind::output);
  EXPECT_EQ(metric.dimension, Dimension::access);
  EXPECT_EQ(metric.tier, Tier::core);
  EXPECT_EQ(metric.period_kind, base::PeriodKind::month);
  EXPECT_EQ(metric.description, "Referrals that had not started.");
}

TEST(Metric, TakesEveryWordThatItWrites) {
  for (const auto value : {Direction::higher, Direction::lower, Direction::neutral}) {
    EXPECT_EQ(metric_with("direction", code_word(value)).direction, value);
  }
  for (const auto value : {MetricKind::input, MetricKind::output, MetricKind::outcome}) {
    EXPECT_EQ(metric_with("kind", code_word(value)).kind, value);
  }
  for (const auto value : {Dimension::access, Dimension::experience, Dimension::quality}) {
    EXPECT_EQ(metric_with("dimension", code_word(value)).dimension, value);
  }
  for (const auto value : {Tier::core, Tier::comprehensive}) {
    EXPECT_EQ(metric_with("tier", code_word(value)).tier, value);
  }
}

TEST(Metric, NeedsEveryField) {
  for (const auto& column : table_of(RecordKind::metric).columns) {
    const std::string name(column.name);
    EXPECT_EQ(refusals<Metric>(sound_but(RecordKind::metric, name, "")),
              name + ": Give the " + name + " of this metric.\n");
  }
}

TEST(Metric, RefusesWordsAndNumbersThatItDoesNotKnow) {
  struct Example {
    const char* column;
    const char* text;
    const char* what;
  };
  for (const auto& [column, text, what] : {
           Example{"direction", "down", "\"down\" is not one of higher, lower or neutral."},
           Example{"kind", "Output", "\"Output\" is not one of input, output or outcome."},
           Example{"dimension", "x", "\"x\" is not one of access, experience or quality."},
           Example{"tier", "main", "\"main\" is not one of core or comprehensive."},
           Example{"period_kind", "fortnight",
                   "\"fortnight\" is not a kind of period. Use day, week, month, quarter, "
                   "calendar_year, "
                   "financial_year or academic_year."},
           Example{"decimals", "7",
                   "\"7\" is not a number of decimals. Give a whole number from 0 to 6."},
           Example{"decimals", "-1",
                   "\"-1\" is not a number of decimals. Give a whole number from 0 to 6."},
           Example{"decimals", "one",
                   "\"one\" is not a number of decimals. Give a whole number from 0 to 6."},
       }) {
    EXPECT_EQ(refusals<Metric>(sound_but(RecordKind::metric, column, text)),
              std::string(column) + ": " + what + '\n');
  }
}

TEST(Metric, TellsAllProblemsAtOnce) {
  Record record = sound_but(RecordKind::metric, "decimals", "many");
  record.fields[table_of(RecordKind::metric).column("tier")] = "main";
  record.fields[table_of(RecordKind::metric).column("title")].clear();
  EXPECT_EQ(refusals<Metric>(record),
            "decimals: \"many\" is not a number of decimals. Give a whole number from 0 to 6.\n"
            "tier: \"main\" is not one of core or comprehensive.\n"
            "title: Give the title of this metric.\n");
}

}  // namespace
}  // namespace commonweal::missions
