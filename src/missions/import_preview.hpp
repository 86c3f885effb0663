#pragma once

// What an import would change, for a person to look at before it does.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/figure.hpp"
#include "base/period.hpp"
#include "missions/changes.hpp"

namespace commonweal::missions {

struct ImportedFigure {
  std::string metric;
  std::string body;
  base::Period period;
  std::optional<base::Figure> before;  // None where the period is new.
  base::Figure after;
  // What differs of the latest revision, in the words of the columns: "figure, source".
  std::string differs;
};

struct ImportPreview {
  Changes changes;
  std::vector<ImportedFigure> changed;  // The first of each, by metric, body and period.
  std::vector<ImportedFigure> added;
};

}  // namespace commonweal::missions
