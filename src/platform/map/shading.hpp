#pragma once

// Which area has which tone and what is said of it; the same for outlines and for tiles. Knows
// nothing of where areas lie.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/chart/mark.hpp"
#include "platform/map/area_value.hpp"

namespace commonweal::platform {

enum class MapLinks { kept, left_out };

struct ShadedArea {
  std::string code;
  std::string name;                               // Where no value names it.
  std::function<Html(const Html& inside)> shape;  // Drawn around what it is told to hold.
};

struct AreaWords {
  std::string name;   // "Blackpool".
  std::string value;  // "73.7 years", "No figure".
};

class Shading {
 public:
  // Borrows both.
  Shading(const std::vector<AreaValue>& values, const MapWords& words);

  const AreaValue* find(std::string_view code) const;  // None where there is none.
  std::size_t classes() const { return words_.breaks.size() + 1; }
  std::size_t tone(const AreaValue& area) const;  // 1 to 6; the area has a value.
  std::size_t tone_of_class(std::size_t at) const;

  AreaWords said(std::string_view code, const std::string& name) const;

  const MapWords& words() const { return words_; }

 private:
  const std::vector<AreaValue>& values_;
  const MapWords& words_;
  std::vector<std::size_t> by_code_;
};

struct ShadedAreas {
  Html marks;
  bool has_missing = false;
  bool has_links = false;
};

// The areas in groups by tone, those without a figure hatched by a pattern of this id.
ShadedAreas shaded(const std::vector<ShadedArea>& areas, const Shading& shading, MapLinks links,
                   const std::string& pattern_id);

}  // namespace commonweal::platform
