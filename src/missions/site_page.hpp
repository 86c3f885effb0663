#pragma once

#include <string>

#include "platform/html/page.hpp"

namespace commonweal::missions {

// A page of the site with what all of them share: name, navigation, footer.
platform::Page site_page(std::string title, platform::Html main);

}  // namespace commonweal::missions
