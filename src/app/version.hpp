#pragma once

#include <string>

namespace commonweal::app {

// "commonweal 0.1.0", the commit, and the version of each method.
std::string version_text();

}  // namespace commonweal::app
