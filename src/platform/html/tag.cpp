#include "platform/html/tag.hpp"

namespace commonweal::platform {

Html tag(const Tag& tag) {
  Html html;
  html.raw("<strong").add(class_names({"govuk-tag", tag.classes})).add(attributes(tag.attributes));
  return html.raw(">\n").add(content(tag.html, tag.text)).raw("\n</strong>");
}

}  // namespace commonweal::platform
