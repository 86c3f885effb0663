#include "platform/html/page.hpp"

#include "platform/html/generic_header.hpp"
#include "platform/html/skip_link.hpp"

namespace commonweal::platform {
namespace {

Html head_of(const Page& page) {
  Html html;
  html.raw("<head>\n<meta charset=\"utf-8\">\n<title>");
  if (page.state == PageState::in_error) html.raw("Error: ");
  html.text(page.title).raw(" - ").text(page.brand.name).raw("</title>\n");
  html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1, ");
  html.raw("viewport-fit=cover\">\n<meta name=\"theme-color\"");
  html.attribute("content", page.brand.colour).raw(">\n");
  if (!page.description.empty()) {
    html.raw("<meta name=\"description\"").attribute("content", page.description).raw(">\n");
  }
  html.raw("<link rel=\"icon\" sizes=\"any\" href=\"/assets/favicon.svg\" ");
  html.raw("type=\"image/svg+xml\">\n");
  return html.raw("<link rel=\"stylesheet\" href=\"/assets/commonweal.css\">\n</head>\n");
}

Html header_of(const Page& page) {
  Html html;
  html.raw("<header class=\"govuk-template__header\">\n");
  html.add(generic_header({.logo_text = page.brand.name}));
  if (!page.navigation.empty()) html.add(service_navigation({.navigation = page.navigation}));
  return html.raw("</header>\n");
}

Html container_of(const Page& page) {
  Html html;
  html.raw("<div class=\"govuk-width-container\">\n");
  if (!page.breadcrumbs.empty()) {
    html.add(breadcrumbs({.items = page.breadcrumbs, .collapse_on_mobile = true}));
  }
  html.add(page.before_content);
  html.raw("<main class=\"govuk-main-wrapper\" id=\"main-content\">\n").add(page.main);
  return html.raw("</main>\n</div>\n");
}

Html scripts_of(const Page& page) {
  Html html;
  html.raw("<script type=\"module\" src=\"/assets/commonweal.js\"></script>\n");
  for (const auto& script : page.scripts) {
    html.raw("<script type=\"module\"").attribute("src", script).raw("></script>\n");
  }
  return html;
}

}  // namespace

Html layout(const Page& page) {
  Html html;
  html.raw("<!DOCTYPE html>\n<html lang=\"en\" class=\"govuk-template\">\n").add(head_of(page));
  html.raw("<body class=\"govuk-template__body\">\n");
  // First, and not as a module: components look for its class on <body> before they are drawn.
  html.raw("<script src=\"/assets/js-enabled.js\"></script>\n");
  html.add(skip_link({.text = "Skip to main content", .href = "#main-content"}));
  html.add(header_of(page)).add(container_of(page));
  html.raw("<footer class=\"govuk-template__footer\">\n").add(footer(page.footer));
  return html.raw("</footer>\n").add(scripts_of(page)).raw("</body>\n</html>\n");
}

}  // namespace commonweal::platform
