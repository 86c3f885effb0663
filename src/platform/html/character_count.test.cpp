#include "platform/html/character_count.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"
#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {
namespace {

std::optional<int> number_in(const FixtureOptions& options, const std::string& key) {
  const auto text = options.text_if_any(key);
  return text ? std::optional(std::stoi(*text)) : std::nullopt;
}

CountText text_in(const FixtureOptions& options, const std::string& key) {
  const auto group = options.group(key);
  if (!group) return {};
  return {.one = group->text("one"), .other = group->text("other")};
}

CountWords words_in(const FixtureOptions& options) {
  return {.characters_under_limit = text_in(options, "charactersUnderLimitText"),
          .characters_at_limit = options.text("charactersAtLimitText"),
          .characters_over_limit = text_in(options, "charactersOverLimitText"),
          .words_under_limit = text_in(options, "wordsUnderLimitText"),
          .words_at_limit = options.text("wordsAtLimitText"),
          .words_over_limit = text_in(options, "wordsOverLimitText")};
}

Textarea textarea_of(const FixtureOptions& options) {
  return {.name = options.text("name"),
          .id = options.text("id"),
          .value = options.text("value"),
          .rows = std::stoi(options.text("rows", "5")),
          .label = label_in(options),
          .hint = hint_in(options),
          .error_message = error_message_in(options),
          .spellcheck = options.flag_if_any("spellcheck"),
          .form_group = form_group_in(options),
          .classes = options.text("classes"),
          .attributes = options.attributes()};
}

Html made(const FixtureOptions& options) {
  const auto message = options.group("countMessage");
  return character_count({.textarea = textarea_of(options),
                          .maxlength = number_in(options, "maxlength"),
                          .maxwords = number_in(options, "maxwords"),
                          .threshold = number_in(options, "threshold"),
                          .count_type = options.text("countType"),
                          .textarea_description_text = options.text("textareaDescriptionText"),
                          .words = words_in(options),
                          .count_message_classes = message ? message->text("classes") : ""});
}

TEST(CharacterCount, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "character-count", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
