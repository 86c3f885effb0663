#include "platform/table/json_value.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

using Kind = JsonValue::Kind;

std::string fault_of(std::string_view text) {
  const auto read = read_json(text, "bids.json");
  if (read) return "none";
  return read.error().problems[0].place + ": " + read.error().problems[0].what;
}

TEST(JsonValue, KnowsLineAndColumnOfEachValue) {
  const auto read =
      read_json("{\n  \"a\": [1, \"two\",\n    {\"b\": null}],\n  \"c\":-2.5e1}", "f");
  ASSERT_TRUE(read);
  const auto stands = [](const JsonValue& value) {
    return std::to_string(value.line) + ":" + std::to_string(value.column);
  };
  const JsonValue& list = *read->find("a");
  EXPECT_EQ(stands(*read), "1:1");
  EXPECT_EQ(stands(list), "2:8");
  EXPECT_EQ(stands(list.items[0]), "2:9");
  EXPECT_EQ(stands(list.items[1]), "2:12");
  EXPECT_EQ(stands(list.items[2]), "3:5");
  EXPECT_EQ(stands(*list.items[2].find("b")), "3:11");
  EXPECT_EQ(stands(*read->find("c")), "4:7");
}

TEST(JsonValue, KeepsKindsOrderAndNumbersAsWritten) {
  const auto read =
      read_json(R"({"z": 1.50, "a": true, "m": "x\n", "big": 12345678901234567890})", "f");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->names, (std::vector<std::string>{"z", "a", "m", "big"}));
  EXPECT_EQ(read->items[0].text, "1.50");
  EXPECT_EQ(read->items[0].number, 1.5);
  EXPECT_EQ(read->items[1].kind, Kind::truth);
  EXPECT_TRUE(read->items[1].truth);
  EXPECT_EQ(read->items[2].text, "x\n");
  EXPECT_EQ(read->items[3].number, 12345678901234567890.0);
  EXPECT_EQ(read->find("none"), nullptr);
}

TEST(JsonValue, SaysWhereATextStopsBeingJson) {
  EXPECT_EQ(fault_of("{\"a\": 1,\n \"b\" 2}"),
            "bids.json:2:6: This is not JSON from here on. Look for a comma, a quote or a bracket "
            "that is missing or too many.");
  EXPECT_EQ(fault_of("{\"a\": 1,\n \"a\": 2}"),
            "bids.json:2:2: \"a\" stands twice in one object. Keep one of them.");
  for (const auto* text :
       {"", "{", "[1,]", "{}x", "{'a': 1}", "{\"a\": \"\xff\"}", "1e999", "NaN"}) {
    EXPECT_NE(fault_of(text), "none") << text;
  }
}

TEST(JsonValue, RefusesWhatIsNestedTooDeep) {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  EXPECT_EQ(fault_of(nested(JsonValue::kDepthMax)), "none");
  EXPECT_EQ(fault_of(nested(JsonValue::kDepthMax + 1)),
            "bids.json:1:17: This is nested too deep. No value stands in more than 16 others.");
  EXPECT_NE(fault_of(nested(100'000)), "none");
}

}  // namespace
}  // namespace commonweal::platform
