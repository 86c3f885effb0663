#include "platform/table/free_text.hpp"

namespace commonweal::platform {
namespace {

// Apostrophes aside, of which there may be none.
bool reads_like_a_formula(std::string_view text) {
  const auto first = text.find_first_not_of('\'');
  return first != std::string_view::npos &&
         std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

}  // namespace

std::string disarmed(std::string_view text) {
  return (reads_like_a_formula(text) ? "'" : "") + std::string(text);
}

std::string_view as_typed(std::string_view cell) {
  return cell.starts_with('\'') && reads_like_a_formula(cell) ? cell.substr(1) : cell;
}

}  // namespace commonweal::platform
