#pragma once

#include <filesystem>

#include "platform/http/router.hpp"
#include "platform/store/store.hpp"

namespace commonweal::app {

// The route map: every path, who may, what it is for, who answers. The store outlives the site.
platform::Site site(platform::Store& store, const std::filesystem::path& assets, platform::Log log);

}  // namespace commonweal::app
