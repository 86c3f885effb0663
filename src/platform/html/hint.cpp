#include "platform/html/hint.hpp"

namespace commonweal::platform {

Html hint(const Hint& hint) {
  Html html;
  html.raw("<div").attribute_if_any("id", hint.id).add(class_names({"govuk-hint", hint.classes}));
  html.add(attributes(hint.attributes)).raw(">\n").add(content(hint.html, hint.text));
  return html.raw("\n</div>\n");
}

}  // namespace commonweal::platform
