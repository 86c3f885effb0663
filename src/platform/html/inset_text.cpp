#include "platform/html/inset_text.hpp"

namespace commonweal::platform {

Html inset_text(const InsetText& inset) {
  Html html;
  html.raw("<div").attribute_if_any("id", inset.id);
  html.add(class_names({"govuk-inset-text", inset.classes})).add(attributes(inset.attributes));
  return html.raw(">\n").add(content(inset.html, inset.text)).raw("\n</div>\n");
}

}  // namespace commonweal::platform
