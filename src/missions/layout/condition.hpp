#pragma once

// Which rows of a file a series is in, as a layout writes it: "sex=Male;region=;type!=2".

#include <string_view>
#include <vector>

namespace commonweal::missions {

struct Condition {
  enum class Is { same, other };

  std::string_view column;
  Is is;
  std::string_view text;

  bool holds(std::string_view cell) const { return (cell == text) == (is == Is::same); }
};

std::vector<Condition> conditions_in(std::string_view where);

// "a;b" as its parts; none where the text is empty.
std::vector<std::string_view> parts_of(std::string_view text);

}  // namespace commonweal::missions
