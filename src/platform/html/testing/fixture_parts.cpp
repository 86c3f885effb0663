#include "platform/html/testing/fixture_parts.hpp"

namespace commonweal::platform {

FieldLabel label_from(const FixtureOptions& options) {
  return {.text = options.text("text"),
          .html = options.html(),
          .classes = options.text("classes"),
          .is_page_heading = options.flag("isPageHeading"),
          .attributes = options.attributes(),
          .for_id = options.text("for")};
}

Hint hint_from(const FixtureOptions& options) {
  return {.text = options.text("text"),
          .html = options.html(),
          .classes = options.text("classes"),
          .attributes = options.attributes(),
          .id = options.text("id")};
}

ErrorMessage error_message_from(const FixtureOptions& options) {
  return {.text = options.text("text"),
          .html = options.html(),
          .classes = options.text("classes"),
          .attributes = options.attributes(),
          .visually_hidden_text = options.text("visuallyHiddenText", "Error"),
          .id = options.text("id")};
}

Fieldset fieldset_from(const FixtureOptions& options) {
  Fieldset fieldset{.described_by = options.text("describedBy"),
                    .classes = options.text("classes"),
                    .role = options.text("role"),
                    .attributes = options.attributes(),
                    .html = options.html()};
  if (const auto legend = options.group("legend")) {
    fieldset.legend = {.text = legend->text("text"),
                       .html = legend->html(),
                       .classes = legend->text("classes"),
                       .is_page_heading = legend->flag("isPageHeading")};
  }
  return fieldset;
}

FieldLabel label_in(const FixtureOptions& options) {
  const auto label = options.group("label");
  return label ? label_from(*label) : FieldLabel();
}

std::optional<Hint> hint_in(const FixtureOptions& options) {
  const auto hint = options.group("hint");
  return hint ? std::optional(hint_from(*hint)) : std::nullopt;
}

std::optional<ErrorMessage> error_message_in(const FixtureOptions& options) {
  const auto message = options.group("errorMessage");
  return message ? std::optional(error_message_from(*message)) : std::nullopt;
}

FormGroup form_group_in(const FixtureOptions& options) {
  const auto group = options.group("formGroup");
  if (!group) return {};
  return {.classes = group->text("classes"), .attributes = group->attributes()};
}

}  // namespace commonweal::platform
