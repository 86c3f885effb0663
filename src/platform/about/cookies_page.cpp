#include "platform/about/cookies_page.hpp"

#include "platform/about/prose.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"
#include "platform/session/session_cookie.hpp"

namespace commonweal::platform {
namespace {

// All of them go when the browser closes; a session may be over before.
std::string kept_text(const CookieFact& cookie) {
  std::string text = "When you close your browser";
  if (cookie.unused_max && cookie.age_max) {
    text += ". It stops working after " + std::to_string(cookie.unused_max->count()) +
            " minutes without use, and after " + std::to_string(cookie.age_max->count()) +
            " hours in any case";
  }
  return text;
}

Html cookies_table(const Request& request) {
  std::vector<std::vector<TableCell>> rows;
  for (const auto& cookie : cookie_facts(request)) {
    rows.push_back({{.text = std::string(cookie.name)},
                    {.text = std::string(cookie.purpose)},
                    {.text = kept_text(cookie)}});
  }
  return scroll_region("Essential cookies",
                       table({.caption = "Essential cookies",
                              .caption_classes = "govuk-table__caption--m",
                              .head = {{.text = "Name"}, {.text = "Purpose"}, {.text = "Expires"}},
                              .rows = std::move(rows),
                              .first_cell_is_header = true}));
}

}  // namespace

base::Result<Response> show_cookies(const SiteFrame& frame, const Request& request) {
  Prose prose;
  prose.title("Cookies");
  prose.paragraph(
      "Cookies are small files that a website keeps on your phone, tablet or computer.");
  prose.paragraph(
      "We use cookies only to let people sign in. If you just read the pages, we set none. We do "
      "not measure what you do, and nobody else sets cookies here.");
  prose.part(cookies_table(request));
  prose.paragraph(
      "You do not need to agree to these cookies, because signing in cannot work without "
      "them. You can delete them in your browser at any time. You are then signed out.");
  Page page = frame("Cookies", prose.html(), request.visitor);
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Cookies"}};
  return ok_html(layout(page));
}

}  // namespace commonweal::platform
