#include "missions/source_series_store.hpp"

#include "missions/held_series_store.hpp"
#include "missions/observation_store.hpp"
#include "missions/source_rows.hpp"

namespace commonweal::missions {

std::vector<SourceSeries> load_source_series(const Holdings& holdings, const Source& source) {
  std::vector<SourceSeries> found;
  for (const HeldSeries& series : load_held_series(holdings)) {
    for (const SeriesPart& part : series.parts) {
      if (part.source != &source) continue;
      const auto observations =
          observations_of(holdings.transaction, *series.metric, series.body->code);
      found.push_back({.metric = series.metric,
                       .body = series.body,
                       .part = part,
                       .rows = rows_words(observations, source.code)});
    }
  }
  return found;
}

}  // namespace commonweal::missions
