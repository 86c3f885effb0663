#pragma once

// Finds the place that a reader means by what they type: its name, its code, or a part of either.
// Knows no postcodes, and says so rather than finding nothing.

#include <string_view>
#include <vector>

#include "missions/directory.hpp"

namespace commonweal::missions {

enum class AreaAnswer { not_asked, one, several, none, postcode };

struct AreaFound {
  AreaAnswer answer = AreaAnswer::not_asked;
  std::vector<const Body*> places;  // The nearest first.
};

// One where it is the only one, or the only one of that very name or code.
AreaFound find_area(const Directory& directory, std::string_view question);

// "FY1 1AD", "fy11ad"; the first half alone may be a name, and is none.
bool is_postcode(std::string_view text);

}  // namespace commonweal::missions
