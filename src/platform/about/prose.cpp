#include "platform/about/prose.hpp"

namespace commonweal::platform {

Prose& Prose::title(std::string_view text) {
  html_.raw("<h1 class=\"govuk-heading-l\">").text(text).raw("</h1>\n");
  return *this;
}

Prose& Prose::heading(std::string_view text) {
  html_.raw("<h2 class=\"govuk-heading-m\">").text(text).raw("</h2>\n");
  return *this;
}

Prose& Prose::subheading(std::string_view text) {
  html_.raw("<h3 class=\"govuk-heading-s\">").text(text).raw("</h3>\n");
  return *this;
}

Prose& Prose::paragraph(const Html& words) {
  html_.raw("<p class=\"govuk-body\">").add(words).raw("</p>\n");
  return *this;
}

Prose& Prose::list(std::initializer_list<std::string_view> items) {
  html_.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto item : items) html_.raw("<li>").text(item).raw("</li>\n");
  html_.raw("</ul>\n");
  return *this;
}

Prose& Prose::part(const Html& part) {
  html_.add(part);
  return *this;
}

Html Prose::html() const {
  Html html;
  html.raw("<div class=\"govuk-grid-row\">\n<div class=\"govuk-grid-column-two-thirds\">\n");
  return html.add(html_).raw("</div>\n</div>\n");
}

Html contact_link(const std::string& contact) {
  const bool is_email = contact.find('@') != std::string::npos && !contact.starts_with("https://");
  Html html;
  html.raw("<a class=\"govuk-link\"");
  html.attribute("href", is_email ? "mailto:" + contact : contact);
  return html.raw(">").text(contact).raw("</a>");
}

}  // namespace commonweal::platform
