#include "missions/area_search.hpp"

#include <algorithm>
#include <string>

#include "missions/body_words.hpp"
#include "missions/directory_search.hpp"

namespace commonweal::missions {
namespace {

constexpr std::size_t kShownMax = 40;

bool is_letter(char c) { return 'a' <= c && c <= 'z'; }
bool is_digit(char c) { return '0' <= c && c <= '9'; }

// Small, without what stands between.
std::string closed_up(std::string_view text) {
  std::string closed = folded(text);
  std::erase(closed, ' ');
  return closed;
}

bool is_outward(std::string_view code) {
  std::size_t at = 0;
  while (at < code.size() && is_letter(code[at])) ++at;
  if (at < 1 || at > 2 || at == code.size() || !is_digit(code[at])) return false;
  const auto rest = code.substr(at + 1);
  return rest.empty() || (rest.size() == 1 && (is_digit(rest[0]) || is_letter(rest[0])));
}

bool is_very(const Body& body, const std::string& asked) {
  return folded(body.name) == asked || folded(body.code) == asked;
}

}  // namespace

bool is_postcode(std::string_view text) {
  const std::string code = closed_up(text);
  if (code.size() < 5 || code.size() > 7) return false;
  const auto inward = std::string_view(code).substr(code.size() - 3);
  return is_digit(inward[0]) && is_letter(inward[1]) && is_letter(inward[2]) &&
         is_outward(std::string_view(code).substr(0, code.size() - 3));
}

AreaFound find_area(const Directory& directory, std::string_view question) {
  const std::string asked = folded(question);
  if (asked.empty()) return {};
  if (is_postcode(question)) return {.answer = AreaAnswer::postcode, .places = {}};
  AreaFound found;
  for (const auto& it : search(directory, question, RecordKind::body)) {
    const Body* body = directory.find_body(it.code);
    if (is_place(body->kind) && found.places.size() < kShownMax) found.places.push_back(body);
  }
  const auto very =
      std::ranges::count_if(found.places, [&](const Body* body) { return is_very(*body, asked); });
  if (found.places.empty()) {
    found.answer = AreaAnswer::none;
  } else if (very == 1 || found.places.size() == 1) {
    found.answer = AreaAnswer::one;
  } else {
    found.answer = AreaAnswer::several;
  }
  return found;
}

}  // namespace commonweal::missions
