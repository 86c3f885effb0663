#pragma once

// What a kind of record is called where people read it.

#include <algorithm>
#include <string>

#include "missions/record.hpp"

namespace commonweal::missions {

// "lever test" of the table lever_test.
inline std::string words_of(const RecordTable& table) {
  std::string words(table.name);
  std::ranges::replace(words, '_', ' ');
  return words;
}

}  // namespace commonweal::missions
