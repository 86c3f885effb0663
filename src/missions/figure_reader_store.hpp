#pragma once

// The figures of many metrics, as lists and cards need them: without numerators, sources and rows.
// One statement serves them all.

#include <vector>

#include "missions/holdings_store.hpp"
#include "missions/known_on.hpp"
#include "missions/observation.hpp"

namespace commonweal::missions {

class FigureReader {
 public:
  // Borrows the holdings. Figures are those known by the end of the day.
  explicit FigureReader(const Holdings& holdings, const KnownOn& known_on = {});

  // The latest revision of each period, in order.
  std::vector<Observation> figures(const Metric& metric, const Body& body);

 private:
  const Directory& directory_;
  platform::Statement statement_;
  std::int64_t until_;
};

}  // namespace commonweal::missions
