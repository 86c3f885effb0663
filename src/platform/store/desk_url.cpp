#include "platform/store/desk_url.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kSqlite = "sqlite:";
constexpr std::string_view kMemory = "sqlite::memory:";
constexpr std::string_view kSchema = "options=-csearch_path%3Ddesk";

}  // namespace

std::string desk_url(std::string_view url) {
  std::string desk(url);
  if (url == kMemory) return desk;
  if (url.starts_with(kSqlite)) return desk + "-desk";
  return desk.append(url.find('?') == std::string_view::npos ? "?" : "&").append(kSchema);
}

}  // namespace commonweal::platform
