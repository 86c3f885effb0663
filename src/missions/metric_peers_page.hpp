#pragma once

#include <string>

#include "missions/comparison.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// A short ranked extract of a comparison, and the way to the whole: `href`.
platform::Html peers_section(const Comparison& comparison, const std::string& href);

}  // namespace commonweal::missions
