#include "platform/html/accordion.hpp"

#include <cstddef>

namespace commonweal::platform {
namespace {

Html header_of(const Accordion& accordion, std::size_t index) {
  const auto& item = accordion.items[index];
  const auto number = std::to_string(index + 1);
  Html html;
  html.raw("<div class=\"govuk-accordion__section-header\">\n<h").number(accordion.heading_level);
  html.raw(" class=\"govuk-accordion__section-heading\">\n");
  html.raw("<span class=\"govuk-accordion__section-button\"");
  html.attribute("id", accordion.id + "-heading-" + number).raw(">\n");
  html.add(content(item.heading.html, item.heading.text)).raw("\n</span>\n</h");
  html.number(accordion.heading_level).raw(">\n");
  const auto summary = content(item.summary.html, item.summary.text);
  if (!summary.empty()) {
    html.raw("<div class=\"govuk-accordion__section-summary govuk-body\"");
    html.attribute("id", accordion.id + "-summary-" + number).raw(">\n").add(summary);
    html.raw("\n</div>\n");
  }
  return html.raw("</div>\n");
}

Html content_of(const AccordionText& words) {
  Html html;
  if (!words.html.empty()) return html.add(words.html).raw("\n");
  if (words.text.empty()) return html;
  return html.raw("<p class=\"govuk-body\">\n").text(words.text).raw("\n</p>\n");
}

Html section_of(const Accordion& accordion, std::size_t index) {
  const auto& item = accordion.items[index];
  Html html;
  html.raw("<div");
  html.add(class_names(
      {"govuk-accordion__section", item.expanded ? "govuk-accordion__section--expanded" : ""}));
  html.raw(">\n").add(header_of(accordion, index)).raw("<div");
  html.attribute("id", accordion.id + "-content-" + std::to_string(index + 1));
  html.raw(" class=\"govuk-accordion__section-content\">\n").add(content_of(item.content));
  return html.raw("</div>\n</div>\n");
}

Html words_of(const AccordionWords& words) {
  Html html;
  html.attribute_if_any("data-i18n.hide-all-sections", words.hide_all_sections);
  html.attribute_if_any("data-i18n.hide-section", words.hide_section);
  html.attribute_if_any("data-i18n.hide-section-aria-label", words.hide_section_aria_label);
  html.attribute_if_any("data-i18n.show-all-sections", words.show_all_sections);
  html.attribute_if_any("data-i18n.show-section", words.show_section);
  return html.attribute_if_any("data-i18n.show-section-aria-label", words.show_section_aria_label);
}

}  // namespace

Html accordion(const Accordion& accordion) {
  Html html;
  html.raw("<div").add(class_names({"govuk-accordion", accordion.classes}));
  html.raw(" data-module=\"govuk-accordion\"").attribute("id", accordion.id);
  html.add(words_of(accordion.words));
  if (accordion.remember_expanded) {
    html.attribute("data-remember-expanded", *accordion.remember_expanded ? "true" : "false");
  }
  html.add(attributes(accordion.attributes)).raw(">\n");
  for (std::size_t i = 0; i < accordion.items.size(); ++i) html.add(section_of(accordion, i));
  return html.raw("</div>\n");
}

}  // namespace commonweal::platform
