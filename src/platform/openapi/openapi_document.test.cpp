#include "platform/openapi/openapi_document.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/openapi/openapi_reading.hpp"

namespace commonweal::platform {
namespace {

constexpr ApiField kPartFields[] = {
    {"year", ApiType::whole, "The year."},
    {"rate", ApiType::number, "The rate.", ApiAbsence::null},
};
constexpr ApiObject kPart{"Part", kPartFields};
constexpr ApiField kWholeFields[] = {
    {"parts", ApiType::list, "Its parts.", ApiAbsence::never, &kPart},
    {"names", ApiType::list, "Its names.", ApiAbsence::left_out, nullptr, ApiType::text},
};
constexpr ApiObject kWhole{"Whole", kWholeFields};
constexpr ApiParameter kParameters[] = {
    {"metric", "A code.", "a b", ApiParameter::Place::path},
    {"year", "A year.", "2020"},
    {"until", "A year.", "2021", ApiParameter::Place::query, ApiParameter::Presence::required},
};
constexpr ApiDescription kDescription{.parameters = kParameters, .answer = &kWhole};

Route described(std::string pattern, const ApiDescription& api) {
  return {.pattern = std::move(pattern), .summary = "A whole.", .api = &api};
}

std::string document(const std::vector<Route>& routes) {
  return openapi_document(routes, {.title = "T", .version = "1", .description = "D"}).compact();
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(OpenApiDocument, SaysWhatARouteIsAskedAndAnswers) {
  const auto text = document({described("/api/v1/{metric}", kDescription), {.pattern = "/"}});
  EXPECT_TRUE(text.starts_with(R"({"openapi":"3.1.0","info":{"title":"T","version":"1",)")) << text;
  EXPECT_TRUE(holds(text, R"("paths":{"/api/v1/{metric}":{"get":{"summary":"A whole.",)")) << text;
  EXPECT_TRUE(
      holds(text, R"({"name":"metric","in":"path","required":true,"description":"A code.",)"))
      << text;
  EXPECT_TRUE(holds(text, R"({"name":"year","in":"query","required":false,)")) << text;
  EXPECT_FALSE(holds(text, R"("/":{"get")")) << text;
}

TEST(OpenApiDocument, TellsNullFromLeftOut) {
  const auto text = document({described("/api/v1/{metric}", kDescription)});
  EXPECT_TRUE(holds(text, R"("Part":{"type":"object","properties":{"year":{"type":"integer",)"
                          R"("description":"The year."},"rate":{"anyOf":[{"type":"number"},)"
                          R"({"type":"null"}],"description":"The rate."}},)"
                          R"("required":["year","rate"],"additionalProperties":false})"))
      << text;
  EXPECT_TRUE(holds(text, R"("names":{"type":"array","items":{"type":"string"},)"
                          R"("description":"Its names."}},"required":["parts"])"))
      << text;
}

TEST(OpenApiDocument, RefusesAPathWithoutItsParameter) {
  EXPECT_THROW(document({described("/api/v1/all", kDescription)}), base::Defect);
}

TEST(OpenApiDocument, RefusesTwoObjectsOfOneName) {
  static constexpr ApiObject kOther{"Part", kPartFields};
  static constexpr ApiDescription kAlso{.parameters = {}, .answer = &kOther};
  EXPECT_THROW(
      document({described("/api/v1/{metric}", kDescription), described("/api/v1/b", kAlso)}),
      base::Defect);
}

TEST(OpenApiReading, ShowsEachMemberWithThePathThatLeadsToIt) {
  const std::vector<Route> routes = {described("/api/v1/{metric}", kDescription)};
  const std::string page = openapi_reading(routes).str();
  EXPECT_TRUE(holds(page, "<code>parts[].rate</code>")) << page;
  EXPECT_TRUE(holds(page, "number or null")) << page;
  EXPECT_TRUE(holds(page, "list of text, may be left out")) << page;
  EXPECT_TRUE(holds(page, "href=\"/api/v1/a%20b?until=2021\"")) << page;
}

TEST(OpenApiReading, LeadsNowhereWhereNoExampleIsGiven) {
  static constexpr ApiParameter kNoExample[] = {
      {"letter", "A code.", "", ApiParameter::Place::path}};
  static constexpr ApiDescription kLetter{.parameters = kNoExample, .answer = &kWhole};
  const std::vector<Route> routes = {described("/api/v1/letters/{letter}", kLetter)};
  const std::string page = openapi_reading(routes).str();
  EXPECT_FALSE(holds(page, "href=\"/api")) << page;
  EXPECT_TRUE(holds(page, "<code>/api/v1/letters/{letter}</code>")) << page;
}

}  // namespace
}  // namespace commonweal::platform
