#pragma once

// Where figures come from: who published them, under which licence, in which file.

#include <optional>
#include <string>

#include "missions/record.hpp"

namespace commonweal::missions {

struct Source {
  std::string code;
  std::string title;
  std::string publisher;
  std::string licence;
  std::string attribution;  // The words that the licence asks for.
  std::string file;
  std::string note;  // What a careful reader must know; may be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<Source> make(const Record& record, const PlaceOf& place,
                                    base::Problems& problems);
};

}  // namespace commonweal::missions
