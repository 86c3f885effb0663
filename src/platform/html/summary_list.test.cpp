#include "platform/html/summary_list.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

SummaryText text_in(const FixtureOptions& row, const std::string& key) {
  const auto text = row.group(key);
  if (!text) return {};
  return {.text = text->text("text"), .html = text->html(), .classes = text->text("classes")};
}

SummaryAction action_of(const FixtureOptions& action) {
  return {.text = action.text("text"),
          .html = action.html(),
          .href = action.text("href"),
          .visually_hidden_text = action.text("visuallyHiddenText"),
          .classes = action.text("classes"),
          .attributes = action.attributes()};
}

SummaryRow row_of(const FixtureOptions& options) {
  SummaryRow row{.key = text_in(options, "key"),
                 .value = text_in(options, "value"),
                 .classes = options.text("classes")};
  if (const auto actions = options.group("actions")) {
    row.actions.classes = actions->text("classes");
    for (const auto& action : actions->list("items"))
      row.actions.items.push_back(action_of(action));
  }
  return row;
}

Html made(const FixtureOptions& options) {
  SummaryList list{.classes = options.text("classes"), .attributes = options.attributes()};
  for (const auto& row : options.list("rows")) list.rows.push_back(row_of(row));
  return summary_list(list);
}

TEST(SummaryList, EqualsTheFixturesOfItsPackage) {
  constexpr const char* kCard = "there is no summary card yet";
  expect_fixtures(
      {.component = "summary-list",
       .render = made,
       .not_supported = {{"as a summary card with a text header", kCard},
                         {"as a summary card with a html header", kCard},
                         {"as a summary card with actions", kCard},
                         {"as a summary card with actions plus summary list actions", kCard},
                         {"as a summary card extreme", kCard},
                         {"summary card with custom classes", kCard},
                         {"summary card with custom attributes", kCard},
                         {"summary card with only 1 action", kCard},
                         {"as a summary card with a custom header level", kCard}}});
}

}  // namespace
}  // namespace commonweal::platform
