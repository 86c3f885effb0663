#pragma once

#include <string>

#include "platform/html/page.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::missions {

// A page of the site with what all of them share: name, navigation, footer. The navigation leads to
// what the visitor may see, and says who is signed in.
platform::Page site_page(std::string title, platform::Html main, const platform::Visitor& visitor);

}  // namespace commonweal::missions
