#include "platform/html/own/empty_state.hpp"

#include "platform/html/attribute.hpp"

namespace commonweal::platform {

Html empty_state(const EmptyState& state) {
  Html html;
  html.raw("<div class=\"cw-empty\">\n<h").number(state.heading_level);
  html.raw(" class=\"govuk-heading-m\">").text(state.title).raw("</h");
  html.number(state.heading_level).raw(">\n");
  const auto words = content(state.html, state.text);
  if (!words.empty()) html.raw("<p class=\"govuk-body\">").add(words).raw("</p>\n");
  if (!state.action_href.empty()) {
    html.raw("<p class=\"govuk-body\"><a class=\"govuk-link\"");
    html.attribute("href", state.action_href).raw(">").text(state.action_text).raw("</a></p>\n");
  }
  return html.raw("</div>\n");
}

}  // namespace commonweal::platform
