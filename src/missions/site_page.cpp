#include "missions/site_page.hpp"

#include <utility>
#include <vector>

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::NavigationItem;
using platform::Right;
using platform::Visitor;

constexpr platform::Markup kSignOutForm = "sign-out";

// A button in the navigation for a form that stands beside it: a form within a line of words would
// not be HTML.
NavigationItem sign_out_item() {
  Html button;
  button.raw("<button type=\"submit\" class=\"cw-navigation-button\" form=\"").raw(kSignOutForm);
  return {.html = button.raw("\">Sign out</button>")};
}

Html sign_out_form(const Visitor& visitor) {
  Html html;
  html.raw("<form id=\"").raw(kSignOutForm).raw("\" method=\"post\" action=\"/sign-out\">");
  html.raw("<input type=\"hidden\" name=\"form_token\"").attribute("value", visitor.form_token);
  return html.raw("></form>\n");
}

std::vector<NavigationItem> navigation_for(const Visitor& visitor) {
  std::vector<NavigationItem> items = {{.text = "Missions", .href = "/"},
                                       {.text = "Services", .href = "/framework"},
                                       {.text = "What works", .href = "/what-works"},
                                       {.text = "What to fund", .href = "/proposals"},
                                       {.text = "Your area", .href = "/areas"},
                                       {.text = "Sources", .href = "/sources"},
                                       {.text = "Search", .href = "/search"}};
  if (may_enter(visitor, Right::write_figures)) {
    items.push_back({.text = "Import figures", .href = "/import"});
  }
  if (may_enter(visitor, Right::see_work)) items.push_back({.text = "Jobs", .href = "/jobs"});
  if (may_enter(visitor, Right::read_audit)) items.push_back({.text = "Audit", .href = "/audit"});
  if (may_enter(visitor, Right::give_roles)) {
    items.push_back({.text = "Accounts", .href = "/accounts"});
  }
  if (visitor.is_guest()) {
    items.push_back({.text = "Sign in", .href = "/sign-in"});
  } else {
    items.push_back({.text = visitor.name, .href = "/account"});
    items.push_back(sign_out_item());
  }
  return items;
}

}  // namespace

platform::Page site_page(std::string title, Html main, const Visitor& visitor) {
  platform::Page page;
  page.title = std::move(title);
  page.main = std::move(main);
  page.brand = visitor.brand;
  page.navigation = navigation_for(visitor);
  if (!visitor.is_guest()) page.before_content = sign_out_form(visitor);
  page.footer = {.meta = {.items = {{.text = "Accessibility statement", .href = "/accessibility"},
                                    {.text = "Cookies", .href = "/cookies"},
                                    {.text = "The API", .href = "/api"},
                                    {.text = "The paper, recomputed", .href = "/paper"},
                                    {.text = "Components", .href = "/components"}},
                          .text = "Built with open-source software. Figures are those of their "
                                  "publishers, named on each page."}};
  return page;
}

void mark_part(platform::Page& page, std::string_view href, platform::NavigationState state) {
  for (NavigationItem& item : page.navigation) {
    if (item.href == href) item.state = state;
  }
}

}  // namespace commonweal::missions
