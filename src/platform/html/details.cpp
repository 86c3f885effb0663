#include "platform/html/details.hpp"

namespace commonweal::platform {

Html details(const Details& details) {
  Html html;
  html.raw("<details").attribute_if_any("id", details.id);
  html.add(class_names({"govuk-details", details.classes})).add(attributes(details.attributes));
  if (details.open) html.raw(" open");
  html.raw(">\n<summary class=\"govuk-details__summary\">\n");
  html.raw("<span class=\"govuk-details__summary-text\">\n");
  html.add(content(details.summary_html, details.summary_text));
  html.raw("\n</span>\n</summary>\n<div class=\"govuk-details__text\">\n");
  return html.add(content(details.html, details.text)).raw("\n</div>\n</details>\n");
}

}  // namespace commonweal::platform
