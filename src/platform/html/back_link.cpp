#include "platform/html/back_link.hpp"

namespace commonweal::platform {

Html back_link(const BackLink& link) {
  Html html;
  html.raw("<a").attribute("href", link.href).add(class_names({"govuk-back-link", link.classes}));
  html.add(attributes(link.attributes)).raw(">").add(content(link.html, link.text));
  return html.raw("</a>\n");
}

}  // namespace commonweal::platform
