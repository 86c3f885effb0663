#include "platform/html/warning_text.hpp"

namespace commonweal::platform {

Html warning_text(const WarningText& warning) {
  Html html;
  html.raw("<div").add(class_names({"govuk-warning-text", warning.classes}));
  html.add(attributes(warning.attributes)).raw(">\n");
  html.raw("<span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span>\n");
  html.raw("<strong class=\"govuk-warning-text__text\">\n<span class=\"govuk-visually-hidden\">");
  html.text(warning.icon_fallback_text).raw("</span>\n");
  return html.add(content(warning.html, warning.text)).raw("\n</strong>\n</div>\n");
}

}  // namespace commonweal::platform
