#include "platform/table/json_object.hpp"

#include <gtest/gtest.h>

#include "platform/table/json.hpp"

namespace commonweal::platform {
namespace {

TEST(JsonObject, GivesMembersByNameAndKind) {
  const auto object = JsonObject::read(
      R"({"t": "caf\u00e9", "n": 1.5, "b": true, "list": ["x", "y"], "all": [{"t": "1"}]})");
  ASSERT_TRUE(object);
  EXPECT_EQ(object->text("t"), "caf\u00e9");
  EXPECT_EQ(object->number("n"), 1.5);
  EXPECT_EQ(object->truth("b"), true);
  EXPECT_EQ(object->texts("list"), (std::vector<std::string>{"x", "y"}));
  EXPECT_EQ(object->objects("all").at(0).text("t"), "1");
  EXPECT_TRUE(object->has("n"));
}

TEST(JsonObject, IsReadAsItWasWritten) {
  const auto written = Json::object({{"name", "a \"b\" £"},
                                     {"count", 12},
                                     {"inner", Json::object({{"none", nullptr}})},
                                     {"list", Json::array({Json::object({{"at", -1}})})}});
  const auto read = JsonObject::read(written.pretty());
  ASSERT_TRUE(read);
  EXPECT_EQ(read->text("name"), "a \"b\" £");
  EXPECT_EQ(read->integer("count"), 12);
  EXPECT_EQ(read->object("inner")->text("none"), std::nullopt);
  ASSERT_EQ(read->objects("list").size(), 1U);
  EXPECT_EQ(read->objects("list")[0].integer("at"), -1);
}

TEST(JsonObject, HasNothingUnderAnotherNameOrOfAnotherKind) {
  const auto object = JsonObject::read(R"({"t": 1, "n": "1", "b": 1, "list": ["x", 1]})");
  ASSERT_TRUE(object);
  EXPECT_FALSE(object->has("other"));
  EXPECT_EQ(object->text("t"), std::nullopt);
  EXPECT_EQ(object->number("n"), std::nullopt);
  EXPECT_EQ(object->integer("n"), std::nullopt);
  EXPECT_EQ(object->truth("b"), std::nullopt);
  EXPECT_FALSE(object->object("t") || object->object("other"));
  EXPECT_TRUE(object->texts("list").empty());
  EXPECT_TRUE(object->objects("list").empty());
}

std::string nested(int depth) {
  std::string text;
  for (int i = 0; i < depth; ++i) text += R"({"a":)";
  return text + "1" + std::string(static_cast<std::size_t>(depth), '}');
}

TEST(JsonObject, RefusesWhatTwoReadersCouldReadInTwoWays) {
  EXPECT_FALSE(JsonObject::read(R"({"sub": "ada", "sub": "bo"})"));
  EXPECT_FALSE(JsonObject::read(R"({"a": {"sub": "ada", "s\u0075b": "bo"}})"));
  EXPECT_TRUE(JsonObject::read(R"({"sub": "ada", "a": {"sub": "bo"}, "b": {"sub": "bo"}})"));
}

TEST(JsonObject, RefusesWhatIsNoObjectOrTooDeep) {
  for (const auto* text : {"", "[]", "1", "{", "{}x", "A dry run: nothing was written.", "{'a': 1}",
                           "{\"a\": \"\xff\"}", "// x\n{}"}) {
    EXPECT_FALSE(JsonObject::read(text)) << text;
  }
  EXPECT_TRUE(JsonObject::read(nested(JsonObject::kDepthMax)));
  EXPECT_FALSE(JsonObject::read(nested(JsonObject::kDepthMax + 1)));
  EXPECT_FALSE(JsonObject::read(nested(100'000)));
}

}  // namespace
}  // namespace commonweal::platform
