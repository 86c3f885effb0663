#include "platform/html/task_list.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

std::optional<TaskText> text_in(const FixtureOptions& item, const std::string& key) {
  const auto group = item.group(key);
  if (!group) return std::nullopt;
  return TaskText{
      .text = group->text("text"), .html = group->html(), .classes = group->text("classes")};
}

TaskStatus status_in(const FixtureOptions& item) {
  const auto group = item.group("status");
  if (!group) return {};
  TaskStatus status{
      .text = group->text("text"), .html = group->html(), .classes = group->text("classes")};
  if (const auto tag = group->group("tag")) {
    status.tag = Tag{.text = tag->text("text"),
                     .html = tag->html(),
                     .classes = tag->text("classes"),
                     .attributes = tag->attributes()};
  }
  return status;
}

Html made(const FixtureOptions& options) {
  TaskList shown{.id_prefix = options.text("idPrefix", "task-list"),
                 .classes = options.text("classes"),
                 .attributes = options.attributes()};
  for (const auto& item : options.list("items")) {
    shown.items.push_back({.title = text_in(item, "title").value_or(TaskText{}),
                           .hint = text_in(item, "hint"),
                           .status = status_in(item),
                           .href = item.text("href"),
                           .classes = item.text("classes")});
  }
  return task_list(shown);
}

TEST(TaskList, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "task-list",
                   .render = made,
                   .not_supported = {
                       {"with empty values", "there are no empty tasks, which would be counted"}}});
}

}  // namespace
}  // namespace commonweal::platform
