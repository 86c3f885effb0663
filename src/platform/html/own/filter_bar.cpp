#include "platform/html/own/filter_bar.hpp"

#include "platform/html/button.hpp"

namespace commonweal::platform {
namespace {

Html actions_of(const FilterBar& bar) {
  Html html;
  html.raw("<div class=\"cw-filter__actions\">\n").add(button({.text = bar.button_text}));
  if (!bar.clear_href.empty()) {
    html.raw("<a class=\"govuk-link\"").attribute("href", bar.clear_href).raw(">");
    html.text(bar.clear_text).raw("</a>\n");
  }
  return html.raw("</div>\n");
}

}  // namespace

Html filter_bar(const FilterBar& bar) {
  Html html;
  html.raw("<form class=\"cw-filter\" method=\"get\"").attribute("action", bar.action);
  html.attribute("aria-label", bar.label).raw(" novalidate>\n");
  for (const auto& [name, value] : bar.kept) {
    html.raw("<input type=\"hidden\"").attribute("name", name).attribute("value", value);
    html.raw(">\n");
  }
  html.raw("<div class=\"cw-filter__fields\">\n");
  for (const auto& field : bar.fields) html.add(field);
  return html.raw("</div>\n").add(actions_of(bar)).raw("</form>\n");
}

}  // namespace commonweal::platform
