#include "platform/html/error_summary.hpp"

namespace commonweal::platform {
namespace {

Html item_of(const ErrorSummaryItem& item) {
  Html html;
  html.raw("<li>\n");
  if (!item.href.empty()) {
    html.raw("<a").attribute("href", item.href).add(attributes(item.attributes)).raw(">");
  }
  html.add(content(item.html, item.text));
  if (!item.href.empty()) html.raw("</a>");
  return html.raw("\n</li>\n");
}

Html body_of(const ErrorSummary& summary) {
  Html html;
  const auto description = content(summary.description_html, summary.description_text);
  if (!description.empty()) html.raw("<p>\n").add(description).raw("\n</p>\n");
  if (summary.error_list.empty()) return html;
  html.raw("<ul class=\"govuk-list govuk-error-summary__list\">\n");
  for (const auto& item : summary.error_list) html.add(item_of(item));
  return html.raw("</ul>\n");
}

}  // namespace

Html error_summary(const ErrorSummary& summary) {
  Html html;
  html.raw("<div").add(class_names({"govuk-error-summary", summary.classes}));
  if (summary.disable_auto_focus) {
    html.attribute("data-disable-auto-focus", *summary.disable_auto_focus ? "true" : "false");
  }
  html.add(attributes(summary.attributes)).raw(" data-module=\"govuk-error-summary\">\n");
  html.raw("<div role=\"alert\">\n<h2 class=\"govuk-error-summary__title\">\n");
  html.add(content(summary.title_html, summary.title_text)).raw("\n</h2>\n");
  html.raw("<div class=\"govuk-error-summary__body\">\n").add(body_of(summary));
  return html.raw("</div>\n</div>\n</div>\n");
}

}  // namespace commonweal::platform
