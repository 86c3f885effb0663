#include "platform/sign_in/return_path.hpp"

#include <algorithm>

namespace commonweal::platform {
namespace {

constexpr std::size_t kBytesMax = 2000;

// Browsers drop tabs and line breaks within an address and read a backslash as a slash.
bool is_plain(char c) { return c > ' ' && c < 0x7f && c != '\\'; }

}  // namespace

std::string return_path(std::string_view wanted) {
  const bool is_path = wanted.starts_with('/') && !wanted.starts_with("//");
  if (!is_path || wanted.size() > kBytesMax || !std::ranges::all_of(wanted, is_plain)) return "/";
  return std::string(wanted);
}

}  // namespace commonweal::platform
