#include "platform/html/panel.hpp"

#include "platform/html/button.hpp"

namespace commonweal::platform {
namespace {

Html action_of(const PanelAction& action) {
  if (action.href.empty() || action.type == "button") {
    return button(
        {.text = action.text,
         .href = action.href,
         .type = action.type.empty() ? "button" : action.type,
         .classes = "govuk-button--inverse" + (action.classes.empty() ? "" : " " + action.classes),
         .attributes = action.attributes});
  }
  Html html;
  html.raw("<a").add(class_names({"govuk-link", "govuk-link--inverse", action.classes}));
  html.attribute("href", action.href).add(attributes(action.attributes)).raw(">");
  return html.text(action.text).raw("</a>\n");
}

Html actions_of(const PanelActions& actions) {
  Html html;
  if (actions.items.empty() && actions.classes.empty() && actions.attributes.empty()) return html;
  html.raw("<div").add(class_names({"govuk-panel__actions", actions.classes}));
  html.add(attributes(actions.attributes)).raw(">\n");
  if (!actions.items.empty()) {
    html.raw("<div class=\"govuk-button-group\">\n");
    for (const auto& action : actions.items) html.add(action_of(action));
    html.raw("</div>\n");
  }
  return html.raw("</div>\n");
}

}  // namespace

Html panel(const HtmlPanel& panel) {
  const bool interrupts = panel.kind == PanelKind::interruption;
  Html html;
  html.raw("<div");
  html.add(class_names({"govuk-panel",
                        interrupts ? "govuk-panel--interruption" : "govuk-panel--confirmation",
                        panel.classes}));
  html.add(attributes(panel.attributes)).raw(">\n<h").number(panel.heading_level);
  html.raw(" class=\"govuk-panel__title\">\n").add(content(panel.title_html, panel.title_text));
  html.raw("\n</h").number(panel.heading_level).raw(">\n");
  const auto words = content(panel.html, panel.text);
  if (!words.empty()) {
    html.raw("<div class=\"govuk-panel__body\">\n").add(words).raw("\n</div>\n");
  }
  if (interrupts) html.add(actions_of(panel.actions));
  return html.raw("</div>\n");
}

}  // namespace commonweal::platform
