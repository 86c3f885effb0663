#include "platform/html/language_navigation.hpp"

namespace commonweal::platform {
namespace {

Html current_of(const LanguageItem& item) {
  Html html;
  html.raw("<span").add(class_names({"govuk-language-navigation__text", item.classes}));
  html.raw(" aria-current=\"true\"").attribute_if_any("lang", item.lang);
  html.attribute_if_any("dir", item.dir).add(attributes(item.attributes)).raw(">");
  return html.add(content(item.html, item.text)).raw("</span>\n");
}

Html link_of(const LanguageItem& item) {
  const auto& link_lang = item.href_lang.empty() ? item.lang : item.href_lang;
  Html html;
  html.raw("<a").add(class_names({"govuk-language-navigation__link", item.classes}));
  html.attribute("href", item.href).raw(" rel=\"alternate\"").attribute_if_any("lang", item.lang);
  html.attribute_if_any("hreflang", link_lang).attribute_if_any("dir", item.dir);
  html.add(attributes(item.attributes)).raw(">").add(content(item.html, item.text));
  if (!item.language_description_text.empty()) {
    html.raw("<span class=\"govuk-visually-hidden\"> ").text(item.language_description_text);
    html.raw("</span>");
  }
  return html.raw("</a>\n");
}

}  // namespace

Html language_navigation(const LanguageNavigation& navigation) {
  Html html;
  html.raw("<nav").add(class_names({"govuk-language-navigation", navigation.classes}));
  html.add(attributes(navigation.attributes)).attribute("aria-label", navigation.aria_label);
  html.raw(">\n<ul class=\"govuk-language-navigation__list\">\n");
  for (const auto& item : navigation.items) {
    const bool current = item.current || item.href.empty();
    html.raw("<li class=\"govuk-language-navigation__list-item\">\n");
    html.add(current ? current_of(item) : link_of(item)).raw("</li>\n");
  }
  return html.raw("</ul>\n</nav>\n");
}

}  // namespace commonweal::platform
