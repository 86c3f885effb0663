#include "platform/html/error_message.hpp"

namespace commonweal::platform {

Html error_message(const ErrorMessage& message) {
  Html html;
  html.raw("<p").attribute_if_any("id", message.id);
  html.add(class_names({"govuk-error-message", message.classes}));
  html.add(attributes(message.attributes)).raw(">\n");
  if (!message.visually_hidden_text.empty()) {
    html.raw("<span class=\"govuk-visually-hidden\">").text(message.visually_hidden_text);
    html.raw(":</span> ");
  }
  return html.add(content(message.html, message.text)).raw("\n</p>\n");
}

}  // namespace commonweal::platform
