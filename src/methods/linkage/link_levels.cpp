#include "methods/linkage/link_levels.hpp"

#include "base/check.hpp"
#include "methods/linkage/text_likeness.hpp"

namespace commonweal::methods {
namespace {

std::uint8_t by_likeness(std::string_view one, std::string_view other, double close, double near) {
  if (!may_be_as_like(one, other, near)) return 0;
  const double likeness = jaro_winkler(one, other);
  if (likeness >= close) return 2;
  return likeness >= near ? 1 : 0;
}

std::uint8_t by_edits(std::string_view one, std::string_view other, std::uint8_t most) {
  const std::size_t edits = edit_distance(one, other, most);
  return edits > most ? 0 : std::uint8_t(most + 1 - edits);
}

std::string_view before_at(std::string_view email) { return email.substr(0, email.find('@')); }

}  // namespace

std::size_t levels_of(LinkKind kind) {
  switch (kind) {
    case LinkKind::exact: return 2;
    case LinkKind::code: return 3;
    case LinkKind::name:
    case LinkKind::text:
    case LinkKind::date:
    case LinkKind::email: return 4;
  }
  CW_CHECK(false);
}

std::uint8_t level_of(LinkKind kind, std::string_view one, std::string_view other) {
  if (one.empty() || other.empty()) return kMissingLevel;
  if (one == other) return std::uint8_t(levels_of(kind) - 1);
  switch (kind) {
    case LinkKind::exact: return 0;
    case LinkKind::name:
    case LinkKind::text: return by_likeness(one, other, 0.92, 0.80);
    case LinkKind::date: return by_edits(one, other, 2);
    case LinkKind::code: return by_edits(one, other, 1);
    case LinkKind::email:
      if (before_at(one) == before_at(other)) return 2;
      return jaro_winkler(one, other) >= 0.90 ? 1 : 0;
  }
  CW_CHECK(false);
}

}  // namespace commonweal::methods
