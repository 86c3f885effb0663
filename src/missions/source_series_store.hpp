#pragma once

// The series that come from one source, each with where it stands in the source's file.

#include <string>
#include <vector>

#include "missions/held_series.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::missions {

struct SourceSeries {
  const Metric* metric;
  const Body* body;
  SeriesPart part;
  std::string rows;  // "2 to 195"; empty where the figures do not say.
};

std::vector<SourceSeries> load_source_series(const Holdings& holdings, const Source& source);

}  // namespace commonweal::missions
