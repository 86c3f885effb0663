#pragma once

#include <string>
#include <string_view>

#include "platform/html/page.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::missions {

// A page of the site with what all of them share: name, navigation, footer. The navigation leads to
// what the visitor may see, and says who is signed in.
platform::Page site_page(std::string title, platform::Html main, const platform::Visitor& visitor);

// Marks the part of the site in the navigation that a page belongs to: mark_part(page, "/sources").
// The page itself where it stands first in that part.
void mark_part(platform::Page& page, std::string_view href,
               platform::NavigationState state = platform::NavigationState::within);

}  // namespace commonweal::missions
