#include "missions/record_code.hpp"

#include <algorithm>

namespace commonweal::missions {
namespace {

constexpr std::size_t kLongestCode = 64;

bool is_code_letter(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '-';
}

}  // namespace

std::vector<std::string> codes_in(std::string_view field) {
  std::vector<std::string> codes;
  while (!field.empty()) {
    const std::size_t end = std::min(field.find(' '), field.size());
    if (end > 0) codes.emplace_back(field.substr(0, end));
    field.remove_prefix(std::min(end + 1, field.size()));
  }
  return codes;
}

bool is_code(std::string_view text) {
  return !text.empty() && text.size() <= kLongestCode && std::ranges::all_of(text, is_code_letter);
}

}  // namespace commonweal::missions
