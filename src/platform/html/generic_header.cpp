#include "platform/html/generic_header.hpp"

namespace commonweal::platform {

Html generic_header(const GenericHeader& header) {
  const char* width = header.container_classes.empty() ? "govuk-width-container" : "";
  Html html;
  html.raw("<div").add(class_names({"govuk-generic-header", header.classes}));
  html.add(attributes(header.attributes)).raw(">\n<div");
  html.add(class_names({"govuk-generic-header__container", width, header.container_classes}));
  html.raw(">\n<div class=\"govuk-generic-header__logo\">\n<a").attribute("href", header.url);
  html.raw(" class=\"govuk-generic-header__homepage-link\">\n");
  html.add(content(header.logo_html, header.logo_text));
  return html.raw("\n</a>\n</div>\n</div>\n</div>\n");
}

}  // namespace commonweal::platform
