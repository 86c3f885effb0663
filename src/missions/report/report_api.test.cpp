#include "missions/report/report_api.hpp"

#include "missions/report/report_page_fixture.hpp"
#include "missions/report/report_stored_fixture.hpp"
#include "platform/table/json_object.hpp"

namespace commonweal::missions {
namespace {

using ReportApi = ReportPageFixture;

TEST_F(ReportApi, SaysWhatThePageSays) {
  const ReportId id = given_report();
  const auto list = page(answer_reports, {}, 42);
  const auto one = page(answer_report_json, of(id), 42);
  EXPECT_EQ(platform::JsonObject::read(list)->objects("items")[0].integer("days_late"), 12);
  const auto report = platform::JsonObject::read(one).value();
  EXPECT_EQ(report.integer("days_late"), 12);
  EXPECT_EQ(report.object("document")->text("title"), "Progress report 2026");
  EXPECT_FALSE(report.objects("answers")[0].has("answer") &&
               report.objects("answers")[0].text("answer"));
  ASSERT_TRUE(answered(id));
  const auto after = platform::JsonObject::read(page(answer_report_json, of(id), 42)).value();
  EXPECT_EQ(after.objects("answers")[0].text("answer"), "accepted-in-part");
  EXPECT_FALSE(after.integer("days_late"));
}

TEST_F(ReportApi, GivesWhatAnEarlierProgramPublished) {
  const ReportId id = given_report();
  for (const std::string& text :
       {std::string(kStoredWithoutLine), stored_with_line(), stored_with_format()}) {
    keep_text(id, text);
    EXPECT_TRUE(holds(page(answer_report_json, of(id)), "Progress is too slow."));
  }
}

TEST_F(ReportApi, SaysWhichVersionItCannotReadAndListsTheOthers) {
  const ReportId bad = given_report("The odd one");
  given_report("The other one");
  keep_text(bad, stored_by_a_later_program());
  const auto json = asked(answer_report_json, of(bad));
  EXPECT_EQ(json.error().code, base::ErrorCode::conflict);
  EXPECT_TRUE(holds(told(json), "This program cannot read version 1 of report 1.")) << told(json);
  const auto listed = page(answer_reports, {}, 42);
  EXPECT_TRUE(holds(listed, R"("is_readable":false,"recommendations":null,"unanswered":null,)"
                            R"("days_late":null)"));
  EXPECT_TRUE(holds(listed, R"("is_readable":true,"recommendations":1)"));
}

TEST_F(ReportApi, HasNothingForWhatIsNotPublished) {
  const ReportId id = begun();
  EXPECT_EQ(asked(answer_report_json, of(id, {}, "ida")).error().code, base::ErrorCode::not_found);
  EXPECT_EQ(platform::JsonObject::read(page(answer_reports, {}))->integer("total"), 0);
  EXPECT_FALSE(asked(answer_reports, {.query_parameters = {{"page", "9"}}}));
}

}  // namespace
}  // namespace commonweal::missions
