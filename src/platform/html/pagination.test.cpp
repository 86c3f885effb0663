#include "platform/html/pagination.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

PageLink link_in(const FixtureOptions& options, const std::string& key) {
  const auto link = options.group(key);
  if (!link) return {};
  return {.href = link->text("href"),
          .text = link->text("text"),
          .html = link->html(),
          .label_text = link->text("labelText"),
          .attributes = link->attributes()};
}

Html made(const FixtureOptions& options) {
  Pagination pages{.previous = link_in(options, "previous"),
                   .next = link_in(options, "next"),
                   .landmark_label = options.text("landmarkLabel", "Pagination"),
                   .classes = options.text("classes"),
                   .attributes = options.attributes()};
  for (const auto& item : options.list("items")) {
    pages.items.push_back({.number = item.text("number"),
                           .href = item.text("href"),
                           .current = item.flag("current"),
                           .ellipsis = item.flag("ellipsis"),
                           .visually_hidden_text = item.text("visuallyHiddenText"),
                           .attributes = item.attributes()});
  }
  return pagination(pages);
}

TEST(Pagination, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "pagination",
                   .render = made,
                   .not_supported = {{"with empty items", "no list of ours has empty items"}}});
}

using Pages = std::vector<std::int64_t>;

TEST(PagesShown, AreTheFirstTheLastAndThoseAboutTheCurrentOne) {
  EXPECT_EQ(pages_shown(1, 1), (Pages{1}));
  EXPECT_EQ(pages_shown(1, 3), (Pages{1, 2, 3}));
  EXPECT_EQ(pages_shown(1, 9), (Pages{1, 2, 0, 9}));
  EXPECT_EQ(pages_shown(4, 9), (Pages{1, 0, 3, 4, 5, 0, 9}));
  EXPECT_EQ(pages_shown(9, 9), (Pages{1, 0, 8, 9}));
  EXPECT_EQ(pages_shown(500'000'000, 1'000'000'000).size(), 7U);
}

}  // namespace
}  // namespace commonweal::platform
