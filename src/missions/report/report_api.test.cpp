#include "missions/report/report_api.hpp"

#include "missions/report/report_page_fixture.hpp"
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

TEST_F(ReportApi, HasNothingForWhatIsNotPublished) {
  const ReportId id = begun();
  EXPECT_EQ(asked(answer_report_json, of(id, {}, "ida")).error().code, base::ErrorCode::not_found);
  EXPECT_EQ(platform::JsonObject::read(page(answer_reports, {}))->integer("total"), 0);
  EXPECT_FALSE(asked(answer_reports, {.query_parameters = {{"page", "9"}}}));
}

}  // namespace
}  // namespace commonweal::missions
