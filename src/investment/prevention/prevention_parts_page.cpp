#include "investment/prevention/prevention_parts_page.hpp"

#include <utility>

#include "missions/site_page.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::investment {

using platform::Html;

Html prevention_link(const std::string& text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html prevention_paragraph(std::string_view words) {
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

Html prevention_heading(platform::Markup words) {
  return Html().raw("<h2 class=\"govuk-heading-l\">").raw(words).raw("</h2>\n");
}

Html illustrative_tag() {
  return Html().raw(" ").add(
      platform::tag({.text = "Illustrative", .classes = "govuk-tag--yellow"}));
}

Html prevention_downloads(const std::string& stem, const std::string& api) {
  Html html;
  html.raw("<p class=\"govuk-body\">Take these figures away: ");
  html.add(prevention_link("CSV", stem + ".csv")).raw(", ");
  html.add(prevention_link("workbook", stem + ".xlsx")).raw(", ");
  return html.add(prevention_link("JSON", api)).raw(".</p>\n");
}

std::string prevention_body_name(const missions::Holdings& holdings, const std::string& code) {
  const missions::Body* body = holdings.directory.find_body(code);
  return body == nullptr ? code : body->name;
}

platform::Page prevention_page(std::string title, Html main, const platform::Visitor& visitor) {
  auto page = missions::site_page(title, std::move(main), visitor);
  missions::mark_part(page, "/proposals");
  page.breadcrumbs = {{.text = "Home", .href = "/"}};
  if (title != "Prevention spending") {
    page.breadcrumbs.push_back({.text = "Prevention spending", .href = "/prevention"});
  }
  page.breadcrumbs.push_back({.text = std::move(title)});
  return page;
}

}  // namespace commonweal::investment
