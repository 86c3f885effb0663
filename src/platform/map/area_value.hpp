#pragma once

// The values that a map shows and the classes they fall in. The same for real outlines and for
// tiles.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "platform/chart/sheet.hpp"

namespace commonweal::platform {

inline constexpr std::size_t kClassesMax = 6;

struct AreaValue {
  std::string code;
  std::string name;             // "Blackpool".
  std::optional<double> value;  // Missing: hatched.
  std::string value_text;  // "73.7 years", or why there is none: "Suppressed"; where empty, the
                           // value, or "No figure".
  std::string href;        // Where the area leads; empty leads nowhere.
};

// What a map says beside its areas.
struct MapWords {
  std::vector<double> breaks;  // Rising: a value at a break belongs to the class above it. At most
                               // kClassesMax - 1 of them; none is one class.
  ValueText value_text;        // Of the breaks in the legend.
  std::string highlighted;     // The code of the area that the reader came for; empty: none.
};

// Breaks that put about as many values into each class, rounded to a few digits so that the legend
// can say them whole. Fewer where many values are the same, none where all are.
std::vector<double> quantile_breaks(std::span<const AreaValue> values, std::size_t classes = 5);

// Counted from 0, the lowest.
std::size_t class_of(double value, std::span<const double> breaks);

}  // namespace commonweal::platform
