#pragma once

// What a reader searches for: the records that are found, each with where it leads and what it is;
// and where none is found, names that are nearly those that were typed.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/directory.hpp"
#include "missions/directory_search.hpp"

namespace commonweal::missions {

struct SearchHit {
  RecordKind kind;
  std::string code;
  std::string title;
  std::string href;
  std::string about;  // "Measure of Health: A&E, access", "Local authority in North West".
};

// What leads there and what it is.
SearchHit hit_of(const Directory& directory, const Found& found);

// How many are found of each kind, in the order in which kinds are listed.
struct KindCount {
  RecordKind kind;
  std::size_t count;
};
std::vector<KindCount> counts_of(const std::vector<Found>& found);

// Words of names that differ from what was typed by a letter or two: "Blackpool" for "Blakcpool".
// The whole question with those words in place; none where it would be the same.
std::optional<std::string> meant(const Directory& directory, std::string_view question);

std::string_view plural_words(RecordKind kind);  // "Measures", "Places and organisations".
std::optional<RecordKind> searched_kind(std::string_view word);  // "metric", "body" ...

}  // namespace commonweal::missions
