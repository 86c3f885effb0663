#include "investment/desk/bid_code.hpp"

namespace commonweal::investment {
namespace {

// A code has at most 64 characters.
constexpr std::size_t kTitleMax = 48;

// Whole words while they fit.
std::string shortened(std::string text, std::size_t most) {
  if (text.size() <= most) return text;
  text.resize(most);
  const auto end = text.rfind('-');
  if (end != std::string::npos && end > most / 2) text.resize(end);
  return text;
}

}  // namespace

std::string bid_code(std::string_view title, const IsTaken& is_taken) {
  std::string code;
  for (const char c : title) {
    const bool is_upper = c >= 'A' && c <= 'Z';
    const char low = is_upper ? static_cast<char>(c - 'A' + 'a') : c;
    if ((low >= 'a' && low <= 'z') || (low >= '0' && low <= '9')) {
      code += low;
    } else if (c != '\'' && !code.empty() && code.back() != '-') {
      code += '-';
    }
  }
  while (code.ends_with('-')) code.pop_back();
  code = code.empty() ? "bid" : shortened(std::move(code), kTitleMax);
  std::string free = code;
  for (int number = 2; is_taken(free); ++number) free = code + "-" + std::to_string(number);
  return free;
}

std::string numbered_code(std::string_view bid, std::string_view what, const IsTaken& is_taken) {
  const std::string stem = shortened(std::string(bid), kTitleMax) + "-" + std::string(what) + "-";
  int number = 1;
  while (is_taken(stem + std::to_string(number))) ++number;
  return stem + std::to_string(number);
}

}  // namespace commonweal::investment
