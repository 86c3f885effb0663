#include "platform/store/desk_url.hpp"

#include <algorithm>

namespace commonweal::platform {
namespace {

constexpr std::string_view kSqlite = "sqlite:";
constexpr std::string_view kMemory = "sqlite::memory:";
constexpr std::string_view kSearchPath = "search_path%3D";
constexpr std::string_view kSchema = "options=-csearch_path%3Ddesk";

// Where the schema that the URL names ends; npos where it names none.
std::size_t end_of_schema(std::string_view url) {
  const auto at = url.find(kSearchPath);
  if (at == url.npos) return url.npos;
  return std::min(url.find_first_of("&%#", at + kSearchPath.size()), url.size());
}

}  // namespace

std::string desk_url(std::string_view url) {
  std::string desk(url);
  if (url == kMemory) return desk;
  if (url.starts_with(kSqlite)) return desk + "-desk";
  if (const auto end = end_of_schema(url); end != url.npos) return desk.insert(end, "_desk");
  return desk.append(url.find('?') == std::string_view::npos ? "?" : "&").append(kSchema);
}

}  // namespace commonweal::platform
