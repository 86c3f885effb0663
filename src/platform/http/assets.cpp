#include "platform/http/assets.hpp"

#include <array>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "platform/http/tagged_answer.hpp"

namespace commonweal::platform {
namespace {

namespace fs = std::filesystem;

// Names have no version in them, so a browser asks again after ten minutes, mostly for a 304.
constexpr auto kCaching = "public, max-age=600";

std::string content_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  in.exceptions(std::ios::failbit | std::ios::badbit);
  return {std::istreambuf_iterator<char>(in), {}};
}

TaggedAnswer asset_of(const fs::path& file, std::string_view added) {
  return tagged(
      {.content_type = std::string(content_type_of(file)), .body = content_of(file).append(added)},
      kCaching, Effort::thorough);
}

Handler handler_for(TaggedAnswer asset) {
  return [asset = std::make_shared<const TaggedAnswer>(std::move(asset))](const Request& request) {
    return answer_from(*asset, request);
  };
}

// Ordered, so that the route map is the same on every machine.
std::set<fs::path> files_in(const fs::path& folder) {
  std::set<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.symlink_status().type() == fs::file_type::regular) files.insert(entry.path());
  }
  return files;
}

}  // namespace

std::vector<Route> asset_routes(const fs::path& folder, const AddedText& added) {
  std::vector<Route> routes;
  for (const auto& file : files_in(folder)) {
    const auto name = file.lexically_relative(folder).generic_string();
    routes.push_back(
        {.method = Method::get,
         .pattern = "/assets/" + name,
         .right = Right::see_public,
         .summary = "A file that pages use: " + name,
         .handler = handler_for(asset_of(file, name == added.file ? added.text : ""))});
  }
  return routes;
}

std::string_view content_type_of(const fs::path& file) {
  struct Kind {
    std::string_view ending;
    std::string_view type;
  };
  constexpr std::array<Kind, 14> kKinds = {{{".css", "text/css; charset=utf-8"},
                                            {".js", "text/javascript; charset=utf-8"},
                                            {".mjs", "text/javascript; charset=utf-8"},
                                            {".json", "application/json"},
                                            {".webmanifest", "application/manifest+json"},
                                            {".txt", "text/plain; charset=utf-8"},
                                            {".svg", "image/svg+xml"},
                                            {".png", "image/png"},
                                            {".jpg", "image/jpeg"},
                                            {".ico", "image/x-icon"},
                                            {".webp", "image/webp"},
                                            {".woff", "font/woff"},
                                            {".woff2", "font/woff2"},
                                            {".pdf", "application/pdf"}}};
  const auto ending = file.extension().string();
  for (const auto& kind : kKinds) {
    if (kind.ending == ending) return kind.type;
  }
  return "application/octet-stream";
}

}  // namespace commonweal::platform
