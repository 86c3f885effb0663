#include "platform/table/json.hpp"

#include <limits>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace commonweal::platform {
namespace {

using Oracle = nlohmann::ordered_json;

Json projection() {
  return Json::object({{"latest", Json::object({{"period", "2023-09"}, {"value", 7768573}})},
                       {"nowcast", nullptr},
                       {"reached", true},
                       {"years", Json::array({9.5, -0.25, Json::array(), Json::object()})}});
}

TEST(Json, WritesOnOneLineInTheOrderGiven) {
  EXPECT_EQ(projection().compact(),
            R"({"latest":{"period":"2023-09","value":7768573},"nowcast":null,"reached":true,)"
            R"("years":[9.5,-0.25,[],{}]})");
}

TEST(Json, IndentsByTwoSpaces) {
  EXPECT_EQ(projection().pretty(), R"({
  "latest": {
    "period": "2023-09",
    "value": 7768573
  },
  "nowcast": null,
  "reached": true,
  "years": [
    9.5,
    -0.25,
    [],
    {}
  ]
})");
}

TEST(Json, LaysOutAsTheOracleDoes) {
  const Oracle oracle = Oracle::parse(projection().compact());
  EXPECT_EQ(projection().compact(), oracle.dump());
  EXPECT_EQ(projection().pretty(), oracle.dump(2));
}

TEST(Json, TakesEveryKindOfValue) {
  EXPECT_EQ(Json().compact(), "null");
  EXPECT_EQ(Json(false).compact(), "false");
  EXPECT_EQ(Json("text").compact(), "\"text\"");
  EXPECT_EQ(Json(std::string("text")).compact(), "\"text\"");
  EXPECT_EQ(Json(std::string_view("text")).compact(), "\"text\"");
  EXPECT_EQ(Json(std::size_t{7}).compact(), "7");
  EXPECT_EQ(Json(std::optional(2.5)).compact(), "2.5");
  EXPECT_EQ(Json(std::optional<double>()).compact(), "null");
  EXPECT_EQ(Json(std::optional<std::string>("x")).compact(), "\"x\"");
}

TEST(Json, WritesNumbersThatTheOracleReadsBackBitForBit) {
  using Whole = std::numeric_limits<std::int64_t>;
  for (const std::int64_t number :
       {Whole::min(), std::int64_t{-1}, std::int64_t{0}, Whole::max()}) {
    EXPECT_EQ(Oracle::parse(Json(number).compact()).get<std::int64_t>(), number);
  }
  using Real = std::numeric_limits<double>;
  for (const double number : {0.0, 0.1, 1.0 / 3, -2.5e-7, 7768573.0, 1e300, Real::max(),
                              Real::min(), Real::denorm_min()}) {
    EXPECT_EQ(Oracle::parse(Json(number).compact()).get<double>(), number);
  }
}

TEST(Json, EscapesEveryByteAsTheOracleReadsIt) {
  for (int c = 0; c < 0x80; ++c) {
    const std::string text = {'a', static_cast<char>(c), 'b'};
    EXPECT_EQ(Json(text).compact(), Oracle(text).dump()) << c;
    const Json object = Json::object({{text, 1}});
    EXPECT_EQ(Oracle::parse(object.compact()).begin().key(), text) << c;
  }
}

TEST(Json, PassesUtf8OnAndReplacesWhatIsNot) {
  EXPECT_EQ(Json("Ynys Môn €").compact(), "\"Ynys Môn €\"");
  EXPECT_EQ(Json("a\xA3"
                 "5\xFF")
                .compact(),
            "\"a\uFFFD5\uFFFD\"");
  EXPECT_NO_THROW(Oracle::parse(Json("\xE2\x82").compact()));
}

TEST(Json, TakesPairsOfTextForMembersAndListsOfTextForElements) {
  EXPECT_EQ(Json::object({{"a", "b"}}).compact(), R"({"a":"b"})");
  EXPECT_EQ(Json::array({"a", "b"}).compact(), R"(["a","b"])");
  EXPECT_EQ(Json::array({"a"}).compact(), R"(["a"])");
}

TEST(Json, GrowsByAdding) {
  Json rows = Json::array();
  rows.add(Json::object().add("a", 1).add("b", "x")).add(nullptr);
  EXPECT_EQ(rows.compact(), R"([{"a":1,"b":"x"},null])");
}

TEST(Json, TakesItForADefectToWriteWhatJsonHasNot) {
  EXPECT_THROW(Json(std::numeric_limits<double>::quiet_NaN()), base::Defect);
  EXPECT_THROW(Json(std::numeric_limits<double>::infinity()), base::Defect);
  EXPECT_THROW(Json(std::numeric_limits<std::uint64_t>::max()), base::Defect);
  EXPECT_THROW(Json::object({{"a", 1}, {"a", 2}}), base::Defect);
  EXPECT_THROW(Json::object().add(1), base::Defect);
  EXPECT_THROW(Json::array().add("a", 1), base::Defect);
  EXPECT_THROW(Json(1).add(1), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
