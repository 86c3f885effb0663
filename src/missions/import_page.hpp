#pragma once

// Figures taken in with the browser: a file is sent, what it would change is shown, and only then
// it is written. Both are jobs, so that a large file holds nobody up.

#include <filesystem>
#include <vector>

#include "platform/http/route.hpp"
#include "platform/job/page/job_page.hpp"

namespace commonweal::missions {

// What a browser may send: said on the form. Larger files are for the shell.
inline constexpr std::size_t kImportBytesMax = std::size_t{64} * 1024 * 1024;

// All of it outlives the routes.
struct ImportPages {
  platform::JobPages& jobs;     // The desk, the frame of pages, the clock, the runner.
  std::filesystem::path files;  // The folder for files of jobs.
};

std::vector<platform::Route> import_routes(const ImportPages& pages);

}  // namespace commonweal::missions
