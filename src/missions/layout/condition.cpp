#include "missions/layout/condition.hpp"

#include "base/check.hpp"

namespace commonweal::missions {

std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const auto end = text.find(';');
    parts.push_back(text.substr(0, end));
    text = end == text.npos ? std::string_view() : text.substr(end + 1);
  }
  return parts;
}

std::vector<Condition> conditions_in(std::string_view where) {
  std::vector<Condition> conditions;
  for (const auto part : parts_of(where)) {
    const auto at = part.find('=');
    CW_CHECK(at != part.npos && at > 0);
    const bool is_other = part[at - 1] == '!';
    conditions.push_back({.column = part.substr(0, is_other ? at - 1 : at),
                          .is = is_other ? Condition::Is::other : Condition::Is::same,
                          .text = part.substr(at + 1)});
  }
  return conditions;
}

}  // namespace commonweal::missions
