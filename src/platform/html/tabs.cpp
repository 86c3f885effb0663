#include "platform/html/tabs.hpp"

#include <cstddef>

namespace commonweal::platform {
namespace {

std::string id_of(const Tabs& tabs, std::size_t index) {
  const auto& id = tabs.items[index].id;
  return id.empty() ? tabs.id_prefix + "-" + std::to_string(index + 1) : id;
}

Html tab_of(const Tabs& tabs, std::size_t index) {
  const auto& item = tabs.items[index];
  Html html;
  html.raw("<li").add(
      class_names({"govuk-tabs__list-item", index == 0 ? "govuk-tabs__list-item--selected" : ""}));
  html.raw(">\n<a class=\"govuk-tabs__tab\"").attribute("href", "#" + id_of(tabs, index));
  html.add(attributes(item.attributes)).raw(">\n").text(item.label);
  return html.raw("\n</a>\n</li>\n");
}

Html panel_of(const Tabs& tabs, std::size_t index) {
  const auto& panel = tabs.items[index].panel;
  Html html;
  html.raw("<div");
  html.add(class_names({"govuk-tabs__panel", index > 0 ? "govuk-tabs__panel--hidden" : ""}));
  html.attribute("id", id_of(tabs, index)).add(attributes(panel.attributes)).raw(">\n");
  if (!panel.html.empty()) {
    html.add(panel.html).raw("\n");
  } else if (!panel.text.empty()) {
    html.raw("<p class=\"govuk-body\">").text(panel.text).raw("</p>\n");
  }
  return html.raw("</div>\n");
}

}  // namespace

Html tabs(const Tabs& tabs) {
  Html html;
  html.raw("<div").attribute_if_any("id", tabs.id).add(class_names({"govuk-tabs", tabs.classes}));
  html.add(attributes(tabs.attributes)).raw(" data-module=\"govuk-tabs\">\n");
  html.raw("<h2 class=\"govuk-tabs__title\">\n").text(tabs.title).raw("\n</h2>\n");
  if (tabs.items.empty()) return html.raw("</div>\n");
  html.raw("<ul class=\"govuk-tabs__list\">\n");
  for (std::size_t i = 0; i < tabs.items.size(); ++i) html.add(tab_of(tabs, i));
  html.raw("</ul>\n");
  for (std::size_t i = 0; i < tabs.items.size(); ++i) html.add(panel_of(tabs, i));
  return html.raw("</div>\n");
}

}  // namespace commonweal::platform
