#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "app/shelf.hpp"
#include "app/work.hpp"
#include "platform/http/router.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

// The route map: every path, who may, what it is for, who answers. Reception and work outlive it,
// with the stores that they name.
std::vector<platform::Route> route_map(const platform::Reception& reception, const Work& work,
                                       const ShelfOptions& options = {});

// The same over a shelf that the caller holds too, to warm it.
std::vector<platform::Route> route_map(const platform::Reception& reception, const Work& work,
                                       const std::shared_ptr<Shelf>& shelf);

// The routes with the files of a folder beside them, and what is shown when something goes wrong.
platform::Site site(const platform::Reception& reception, const Work& work,
                    const std::filesystem::path& assets, platform::Observe observe,
                    const ShelfOptions& options = {});

platform::Site site(const platform::Reception& reception, const Work& work,
                    const std::filesystem::path& assets, platform::Observe observe,
                    const std::shared_ptr<Shelf>& shelf);

// What they share unless a shelf is given.
std::shared_ptr<Shelf> shelf_of(const platform::Reception& reception,
                                const ShelfOptions& options = {});

// 503 where the database is busy or not there, 500 for all else.
int status_of_failure(const std::exception& failure);

}  // namespace commonweal::app
