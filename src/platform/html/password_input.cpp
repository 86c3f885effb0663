#include "platform/html/password_input.hpp"

#include "platform/html/button.hpp"
#include "platform/html/input.hpp"

namespace commonweal::platform {
namespace {

void add_words(Attributes& attributes, Markup name, const std::string& words) {
  if (!words.empty()) attributes.push_back({name, words});
}

// What the script says instead of its own words.
Attributes words_of(const PasswordInput& input) {
  Attributes words = {{"data-module", "govuk-password-input"}};
  add_words(words, "data-i18n.show-password", input.show_password_text);
  add_words(words, "data-i18n.hide-password", input.hide_password_text);
  add_words(words, "data-i18n.show-password-aria-label", input.show_password_aria_label_text);
  add_words(words, "data-i18n.hide-password-aria-label", input.hide_password_aria_label_text);
  add_words(words, "data-i18n.password-shown-announcement", input.password_shown_announcement_text);
  add_words(words, "data-i18n.password-hidden-announcement",
            input.password_hidden_announcement_text);
  return words;
}

std::string or_else(const std::string& text, const char* otherwise) {
  return text.empty() ? otherwise : text;
}

// Hidden until the script finds it: without scripts it would do nothing.
Html toggle_of(const PasswordInput& input) {
  return button(
      {.text = or_else(input.show_password_text, "Show"),
       .type = "button",
       .classes = "govuk-button--secondary govuk-password-input__toggle "
                  "govuk-js-password-input-toggle",
       .attributes = {{"aria-controls", input.id.empty() ? input.name : input.id},
                      {"aria-label", or_else(input.show_password_aria_label_text, "Show password")},
                      {"hidden", ""}}});
}

}  // namespace

Html password_input(const PasswordInput& password) {
  const std::string own = "govuk-password-input__input govuk-js-password-input-input";
  return input({.name = password.name,
                .id = password.id,
                .type = "password",
                .value = password.value,
                .label = password.label,
                .hint = password.hint,
                .error_message = password.error_message,
                .after_input = toggle_of(password),
                .described_by = password.described_by,
                .disabled = password.disabled,
                .autocomplete = password.autocomplete,
                .autocapitalize = "none",
                .spellcheck = false,
                .form_group = {.classes = "govuk-password-input", .attributes = words_of(password)},
                .input_wrapper = {.classes = "govuk-password-input__wrapper"},
                .classes = password.classes.empty() ? own : own + ' ' + password.classes,
                .attributes = password.attributes});
}

}  // namespace commonweal::platform
