#pragma once

// How far two values of a column agree, as a level: from nothing alike to equal. What a level is
// worth is found from the records (link_fit.hpp).

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::methods {

//   exact     equal or not
//   name      equal; Jaro-Winkler from 0.92; from 0.80
//   text      equal; Jaro-Winkler from 0.92; from 0.80 (addresses, towns)
//   date      equal; one digit off or two swapped; two edits
//   code      equal; one edit (postcodes, numbers of insurance)
//   email     equal; the same before the @; Jaro-Winkler from 0.90
enum class LinkKind { exact, name, text, date, code, email };

struct LinkColumn {
  std::string name;
  LinkKind kind;
};

inline constexpr std::uint8_t kMissingLevel = 255;

// From 0, nothing alike, to levels_of - 1, equal; kMissingLevel where either is empty.
std::uint8_t level_of(LinkKind kind, std::string_view one, std::string_view other);
std::size_t levels_of(LinkKind kind);

}  // namespace commonweal::methods
