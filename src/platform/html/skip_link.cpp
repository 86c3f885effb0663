#include "platform/html/skip_link.hpp"

namespace commonweal::platform {

Html skip_link(const SkipLink& link) {
  Html html;
  html.raw("<a").attribute("href", link.href).add(class_names({"govuk-skip-link", link.classes}));
  html.add(attributes(link.attributes)).raw(" data-module=\"govuk-skip-link\">");
  return html.add(content(link.html, link.text)).raw("</a>\n");
}

}  // namespace commonweal::platform
