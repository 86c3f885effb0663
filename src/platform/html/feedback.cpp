#include "platform/html/feedback.hpp"

namespace commonweal::platform {
namespace {

Html body_of(const Feedback& feedback) {
  Html html;
  if (feedback.html.empty() && feedback.text.empty()) return html;
  html.raw("<div class=\"govuk-feedback__body\">\n");
  if (feedback.html.empty()) {
    html.raw("<p class=\"govuk-body\">\n").text(feedback.text).raw("\n</p>\n");
  } else {
    html.add(feedback.html);
  }
  return html.raw("</div>\n");
}

}  // namespace

Html feedback(const Feedback& feedback) {
  Html html;
  html.raw("<div");
  html.add(class_names({"govuk-feedback", "govuk-width-container", feedback.classes}));
  html.add(attributes(feedback.attributes)).raw(">\n<div class=\"govuk-grid-row\">\n");
  html.raw("<div class=\"govuk-grid-column-two-thirds\">\n<h").number(feedback.heading_level);
  html.raw(" class=\"govuk-feedback__title\">\n");
  html.add(content(feedback.title_html, feedback.title_text)).raw("\n</h");
  html.number(feedback.heading_level).raw(">\n").add(body_of(feedback));
  return html.raw("</div>\n</div>\n</div>\n");
}

}  // namespace commonweal::platform
