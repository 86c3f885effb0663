#pragma once

// The page template: what every page has round its own content, after GOV.UK Frontend's
// template.njk. No script and no style stands inside a page, so that the content security policy
// can forbid them.

#include <string>
#include <vector>

#include "platform/html/brand.hpp"
#include "platform/html/breadcrumbs.hpp"
#include "platform/html/footer.hpp"
#include "platform/html/html.hpp"
#include "platform/html/service_navigation.hpp"

namespace commonweal::platform {

// Whether the page shows problems with what was sent: its title then says so first.
enum class PageState { normal, in_error };

struct Page {
  std::string title;  // As the page's <h1> says it.
  PageState state = PageState::normal;
  std::string description;  // A sentence for search engines; empty: none.
  Brand brand;
  std::vector<NavigationItem> navigation;
  std::vector<Breadcrumb> breadcrumbs;
  Html before_content;  // Outside <main>, after the breadcrumbs.
  Html main;
  std::vector<std::string> scripts;  // Modules besides commonweal.js: "/assets/projection.js".
  Footer footer = {.meta = {.text = "Built with open-source software."}};
};

Html layout(const Page& page);

}  // namespace commonweal::platform
