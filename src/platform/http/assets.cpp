#include "platform/http/assets.hpp"

#include <array>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "platform/http/compression.hpp"

namespace commonweal::platform {
namespace {

namespace fs = std::filesystem;

// Names have no version in them, so a browser asks again after ten minutes, mostly for a 304.
constexpr auto kCaching = "public, max-age=600";

struct Asset {
  Response plain;
  Response packed;  // The same as `plain` where packing does not pay.
};

// FNV-1a, 64 bits. An entity tag only has to tell versions of our own files apart: nobody who
// could forge one gains by it, so a cryptographic digest would add nothing.
std::uint64_t digest(std::string_view content) {
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : content) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash;
}

std::string entity_tag(std::string_view content) {
  std::string tag = "\"";
  for (std::uint64_t bits = digest(content), digit = 0; digit < 16; ++digit, bits <<= 4) {
    tag += "0123456789abcdef"[bits >> 60];
  }
  return tag + '"';
}

std::string content_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  in.exceptions(std::ios::failbit | std::ios::badbit);
  return {std::istreambuf_iterator<char>(in), {}};
}

Response answer_with(std::string_view content_type, std::string content) {
  auto tag = entity_tag(content);
  return {.content_type = std::string(content_type),
          .body = std::move(content),
          .headers = {{"ETag", std::move(tag)}, {"Cache-Control", kCaching}}};
}

Asset asset_of(const fs::path& file) {
  const auto type = content_type_of(file);
  auto content = content_of(file);
  Asset asset{.plain = answer_with(type, content)};
  if (!is_compressible(type) || content.size() < kCompressedFrom) {
    asset.packed = asset.plain;
    return asset;
  }
  asset.packed = answer_with(type, gzip(content, Effort::thorough));
  asset.packed.headers.push_back({"Content-Encoding", "gzip"});
  for (auto* response : {&asset.plain, &asset.packed}) {
    response->headers.push_back({"Vary", "Accept-Encoding"});
  }
  return asset;
}

// If-None-Match holds tags or "*"; a weak tag counts as well (RFC 9110, 13.1.2).
bool holds_already(const Request& request, const Response& response) {
  const auto held = request.header("If-None-Match").value_or("");
  const auto tag = find_header(response.headers, "ETag").value();
  return held == "*" || held.find(tag) != std::string_view::npos;
}

Handler handler_for(Asset asset) {
  return [asset = std::make_shared<const Asset>(std::move(asset))](const Request& request) {
    const auto& response = accepts_gzip(request) ? asset->packed : asset->plain;
    return holds_already(request, response) ? not_modified(response) : response;
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

std::vector<Route> asset_routes(const fs::path& folder) {
  std::vector<Route> routes;
  for (const auto& file : files_in(folder)) {
    const auto name = file.lexically_relative(folder).generic_string();
    routes.push_back({.method = Method::get,
                      .pattern = "/assets/" + name,
                      .right = Right::see_public,
                      .summary = "A file that pages use: " + name,
                      .handler = handler_for(asset_of(file))});
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
