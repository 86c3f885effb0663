#include "platform/html/footer.hpp"

namespace commonweal::platform {
namespace {

Html links_of(const std::vector<FooterLink>& links) {
  Html html;
  if (links.empty()) return html;
  html.raw("<ul class=\"govuk-footer__inline-list\">\n");
  for (const auto& link : links) {
    html.raw("<li class=\"govuk-footer__inline-list-item\">\n<a class=\"govuk-footer__link\"");
    html.attribute("href", link.href).add(attributes(link.attributes)).raw(">\n");
    html.text(link.text).raw("\n</a>\n</li>\n");
  }
  return html.raw("</ul>\n");
}

Html meta_of(const FooterMeta& meta) {
  const auto words = content(meta.html, meta.text);
  if (meta.items.empty() && words.empty()) return {};
  Html html;
  html.raw("<h2 class=\"govuk-visually-hidden\">").text(meta.visually_hidden_title);
  html.raw("</h2>\n").add(links_of(meta.items));
  if (words.empty()) return html;
  return html.raw("<div class=\"govuk-footer__meta-custom\">\n").add(words).raw("\n</div>\n");
}

Html licence_of(const FooterLicence& licence) {
  const auto words = content(licence.html, licence.text);
  if (words.empty()) return {};
  Html html;
  html.raw("<span class=\"govuk-footer__licence-description\">\n").add(words);
  return html.raw("\n</span>\n");
}

}  // namespace

Html footer(const Footer& footer) {
  Html html;
  html.raw("<div").add(class_names({"govuk-footer", footer.classes}));
  html.add(attributes(footer.attributes)).raw(">\n<div");
  html.add(class_names({"govuk-width-container", footer.container_classes}));
  html.raw(">\n<div class=\"govuk-footer__meta\">\n");
  html.raw("<div class=\"govuk-footer__meta-item govuk-footer__meta-item--grow\">\n");
  html.add(meta_of(footer.meta)).add(licence_of(footer.content_licence));
  return html.raw("</div>\n</div>\n</div>\n</div>\n");
}

}  // namespace commonweal::platform
