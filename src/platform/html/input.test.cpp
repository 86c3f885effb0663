#include "platform/html/input.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

InputAffix affix_in(const FixtureOptions& options, const std::string& key) {
  const auto affix = options.group(key);
  if (!affix) return {};
  return {.text = affix->text("text"),
          .html = affix->html(),
          .classes = affix->text("classes"),
          .attributes = affix->attributes()};
}

InputWrapper wrapper_in(const FixtureOptions& options) {
  const auto wrapper = options.group("inputWrapper");
  if (!wrapper) return {};
  return {.classes = wrapper->text("classes"), .attributes = wrapper->attributes()};
}

Html made(const FixtureOptions& options) {
  return input({.name = options.text("name"),
                .id = options.text("id"),
                .type = options.text("type", "text"),
                .inputmode = options.text("inputmode"),
                .value = options.text("value"),
                .label = label_in(options),
                .hint = hint_in(options),
                .error_message = error_message_in(options),
                .prefix = affix_in(options, "prefix"),
                .suffix = affix_in(options, "suffix"),
                .described_by = options.text("describedBy"),
                .disabled = options.flag("disabled"),
                .autocomplete = options.text("autocomplete"),
                .autocapitalize = options.text("autocapitalize"),
                .pattern = options.text("pattern"),
                .spellcheck = options.flag_if_any("spellcheck"),
                .form_group = form_group_in(options),
                .input_wrapper = wrapper_in(options),
                .classes = options.text("classes"),
                .attributes = options.attributes()});
}

TEST(Input, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "input", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
