#pragma once

// How like two texts are, byte by byte.

#include <cstddef>
#include <string_view>

namespace commonweal::methods {

// Jaro's measure raised by Winkler's for up to four letters that both begin with (Winkler 1990),
// weight 0.1. 1 where they are equal, 0 where they share no letter.
double jaro_winkler(std::string_view one, std::string_view other);

// False where jaro_winkler must be below this: a quick look at which letters both have.
bool may_be_as_like(std::string_view one, std::string_view other, double likeness);

// Insertions, deletions, changes and swaps of neighbours (optimal string alignment) that make one
// of the other; `most` + 1 where there are more than that.
std::size_t edit_distance(std::string_view one, std::string_view other, std::size_t most);

}  // namespace commonweal::methods
