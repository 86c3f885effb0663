#include "platform/table/json_value.hpp"

#include <gtest/gtest.h>

#include "platform/table/json.hpp"

namespace commonweal::platform {
namespace {

TEST(JsonValue, IsReadAsItWasWritten) {
  const auto written = Json::object({{"name", "a \"b\" £"},
                                     {"count", 12},
                                     {"inner", Json::object({{"none", nullptr}})},
                                     {"list", Json::array({Json::object({{"at", -1}})})}});
  const auto read = JsonValue::read(written.pretty());
  ASSERT_TRUE(read);
  EXPECT_EQ(read->text("name"), "a \"b\" £");
  EXPECT_EQ(read->integer("count"), 12);
  EXPECT_EQ(read->member("inner")->text("none"), std::nullopt);
  ASSERT_EQ(read->elements("list").size(), 1U);
  EXPECT_EQ(read->elements("list")[0].integer("at"), -1);
}

TEST(JsonValue, OfAnotherKindIsAsGoodAsNone) {
  const auto read = JsonValue::read(R"({"name": 1, "count": "x", "list": {}})");
  ASSERT_TRUE(read);
  EXPECT_FALSE(read->text("name") || read->integer("count") || read->member("none"));
  EXPECT_TRUE(read->elements("list").empty());
  EXPECT_FALSE(JsonValue::read("[1]")->text("name"));
  for (const char* text : {"", "{", "{} x", "A dry run: nothing was written."}) {
    EXPECT_FALSE(JsonValue::read(text)) << text;
  }
}

}  // namespace
}  // namespace commonweal::platform
