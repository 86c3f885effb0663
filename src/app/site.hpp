#pragma once

#include <filesystem>
#include <vector>

#include "platform/http/router.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

// The route map: every path, who may, what it is for, who answers. The reception outlives it,
// with the stores that it names.
std::vector<platform::Route> route_map(const platform::Reception& reception);

// The routes with the files of a folder beside them, and what is shown when something goes wrong.
platform::Site site(const platform::Reception& reception, const std::filesystem::path& assets,
                    platform::Observe observe);

// 503 where the database is busy or not there, 500 for all else.
int status_of_failure(const std::exception& failure);

}  // namespace commonweal::app
