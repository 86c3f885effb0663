#pragma once

// How a reader chooses and sorts what works: a form and links, no script.

#include <string>

#include "learning/toolkit/toolkit.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::learning {

base::Result<ToolkitChoice> asked_choice(const missions::Directory& directory,
                                         const platform::Request& request);

// "?mission=health&sort=cost"; empty where nothing is chosen.
std::string query_of(const ToolkitChoice& choice);

platform::Html toolkit_filter(const missions::Directory& directory, const ToolkitChoice& choice);
platform::Html toolkit_orders(const ToolkitChoice& choice);

}  // namespace commonweal::learning
