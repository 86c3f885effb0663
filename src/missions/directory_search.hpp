#pragma once

// Finds missions, metrics, bodies, sources, interventions and questions by words of what they say,
// effects by the words of their outcomes, and all by their codes.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "missions/directory.hpp"

namespace commonweal::missions {

struct Found {
  RecordKind kind;
  std::string_view code;  // Borrowed from the directory, as the title.
  std::string_view title;
};

// What a reader types, as it is compared: small letters and digits, one space between words.
// "St. Helens" and "st helens" are one, and so are "King's" and "kings".
std::string folded(std::string_view text);

// Every word that is asked for begins a word of what is found. The nearest first: the very code,
// the very name, a name that begins so, the others; then missions, metrics, bodies, sources,
// interventions, effects, questions; then by name. A question without a word finds nothing.
std::vector<Found> search(const Directory& directory, std::string_view question);

// Of one kind only.
std::vector<Found> search(const Directory& directory, std::string_view question, RecordKind kind);

}  // namespace commonweal::missions
