#include "platform/table/paging.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

std::string problem(const PageText& text, std::size_t total) {
  const auto page = list_page(text, total);
  if (page) return "";
  std::string told;
  for (const auto& [place, what] : page.error().problems) told += place + ": " + what + '\n';
  return told;
}

TEST(Paging, TakesTheFirstFiftyWhereNothingIsAsked) {
  const auto page = list_page({}, 120).value();
  EXPECT_EQ(page.first(), 0U);
  EXPECT_EQ(page.last(), 50U);
  EXPECT_EQ(page.pages, 3);
}

TEST(Paging, EndsWithTheList) {
  const auto page = list_page({.page = "3", .per_page = "50"}, 120).value();
  EXPECT_EQ(page.first(), 100U);
  EXPECT_EQ(page.last(), 120U);
  EXPECT_EQ(list_page({.per_page = "60"}, 120).value().pages, 2);
}

TEST(Paging, HasOnePageWhereThereIsNothing) {
  const auto page = list_page({}, 0).value();
  EXPECT_EQ(page.pages, 1);
  EXPECT_EQ(page.first(), page.last());
}

TEST(Paging, SaysWhatCannotBeRead) {
  EXPECT_EQ(problem({.page = "0", .per_page = "501"}, 9),
            "page: \"0\" is not a number from 1 to 1,000,000,000.\n"
            "per-page: \"501\" is not a number from 1 to 500.\n");
  EXPECT_NE(problem({.page = "two"}, 9), "");
  EXPECT_EQ(problem({.page = "2"}, 9), ": There is no page 2: the list has 1 page.\n");
}

TEST(Paging, WritesTheItemsAndWhereTheyStand) {
  const auto page = list_page({.page = "2", .per_page = "1"}, 2).value();
  EXPECT_EQ(page_json(Json::array({"b"}), page).compact(),
            R"({"items":["b"],"page":2,"pages":2,"total":2})");
}

}  // namespace
}  // namespace commonweal::platform
