#pragma once

// The files of one folder, as routes under /assets/. They are read once, at start, so that no path
// that is asked for ever reaches the file system. Knows nothing of which files there are.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/route.hpp"

namespace commonweal::platform {

// A get route for each regular file of the folder and its subfolders: "/assets/images/crest.svg".
// Links are not followed. Throws if the folder cannot be read.
// What is `added` stands at the end of the file of that name: "commonweal.css".
struct AddedText {
  std::string file;
  std::string text;
};
std::vector<Route> asset_routes(const std::filesystem::path& folder, const AddedText& added = {});

// By the ending of a file's name; bytes of no known kind otherwise.
std::string_view content_type_of(const std::filesystem::path& file);

}  // namespace commonweal::platform
