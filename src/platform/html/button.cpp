#include "platform/html/button.hpp"

namespace commonweal::platform {
namespace {

constexpr Markup kStartIcon =
    "<svg class=\"govuk-button__start-icon\" xmlns=\"http://www.w3.org/2000/svg\" width=\"17.5\" "
    "height=\"19\" viewBox=\"0 0 33 40\" aria-hidden=\"true\" focusable=\"false\">\n"
    "<path fill=\"currentColor\" d=\"M0 0h13l20 20-20 20H0l20-20z\"/>\n</svg>\n";

Html common_attributes(const Button& button) {
  const char* start = button.is_start_button ? "govuk-button--start" : "";
  return class_names({"govuk-button", button.classes, start})
      .raw(" data-module=\"govuk-button\"")
      .add(attributes(button.attributes))
      .attribute_if_any("id", button.id);
}

// A start button is a flex box, which would eat the spaces between the elements of its words.
Html words_of(const Button& button) {
  Html html;
  html.raw("\n");
  if (button.is_start_button && !button.html.empty()) {
    html.raw("<span>").add(button.html).raw("</span>");
  } else {
    html.add(content(button.html, button.text));
  }
  html.raw("\n");
  return button.is_start_button ? html.raw(kStartIcon) : html;
}

Html link(const Button& button) {
  Html html;
  html.raw("<a").attribute("href", button.href).raw(" role=\"button\" draggable=\"false\"");
  return html.add(common_attributes(button)).raw(">").add(words_of(button)).raw("</a>\n");
}

}  // namespace

Html button(const Button& button) {
  if (!button.href.empty()) return link(button);
  Html html;
  html.raw("<button").attribute("type", button.type).attribute_if_any("value", button.value);
  html.attribute_if_any("name", button.name);
  if (button.disabled) html.raw(" disabled aria-disabled=\"true\"");
  if (button.prevent_double_click) {
    html.attribute("data-prevent-double-click", *button.prevent_double_click ? "true" : "false");
  }
  return html.add(common_attributes(button)).raw(">").add(words_of(button)).raw("</button>\n");
}

}  // namespace commonweal::platform
