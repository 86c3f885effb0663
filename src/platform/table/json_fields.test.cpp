#include "platform/table/json_fields.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

std::vector<std::string> told(base::Problems problems) {
  std::vector<std::string> all;
  if (problems.empty()) return all;
  const base::Error error = std::move(problems).fail().value();
  for (const auto& problem : error.problems) {
    all.push_back(problem.place + ": " + problem.what);
  }
  return all;
}

TEST(JsonFields, TakesMembersByNameAndKind) {
  const auto read = read_json(
      R"({"t": "x", "n": 1.5, "y": 2026, "b": true, "l": ["p", "q"], "o": {"k": 1}, "none": null})",
      "f");
  ASSERT_TRUE(read);
  base::Problems problems;
  {
    JsonFields fields({&*read, "f", ""}, problems);
    EXPECT_EQ(fields.text("t"), "x");
    EXPECT_EQ(fields.number("n"), 1.5);
    EXPECT_EQ(fields.year("y"), 2026);
    EXPECT_TRUE(fields.truth_or("b", false));
    EXPECT_EQ(fields.texts_or_none("l"), (std::vector<std::string>{"p", "q"}));
    EXPECT_EQ(fields.object("o")->path, "o");
    EXPECT_EQ(fields.text_or_empty("none"), "");
    EXPECT_EQ(fields.number_or_none("other"), std::nullopt);
  }
  EXPECT_TRUE(problems.empty());
}

TEST(JsonFields, TellsEachFaultAtItsPlaceAndByItsWay) {
  const auto read =
      read_json("{\"list\": [{\"t\": 1,\n  \"y\": 26.5, \"tt\": 2}, 3]}", "bids.json");
  ASSERT_TRUE(read);
  base::Problems problems;
  {
    JsonFields whole({&*read, "bids.json", ""}, problems);
    for (const JsonAt& each : whole.items("list")) {
      JsonFields fields(each, problems);
      fields.text("t");
      fields.year("y");
      fields.number("n");
    }
  }
  EXPECT_EQ(told(std::move(problems)),
            (std::vector<std::string>{
                "bids.json:1:17, list[0].t: Here stands a number where a text is expected.",
                "bids.json:2:8, list[0].y: 26.5 is not a year. Give the first year of a financial "
                "year, such as 2026 for 2026-27.",
                "bids.json:1:11, list[0]: \"n\" is missing. Give a number.",
                "bids.json:2:20, list[0].tt: Nothing is called \"tt\" here. Check its spelling, or "
                "take it out.",
                "bids.json:2:24, list[1]: Here stands a number where an object is expected."}));
}

}  // namespace
}  // namespace commonweal::platform
