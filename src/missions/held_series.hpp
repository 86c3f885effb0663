#pragma once

// Which series are held: of each metric, from which source, for which periods; and of which none
// is held. Knows nothing of the figures themselves.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/body.hpp"
#include "missions/metric.hpp"
#include "missions/mission.hpp"
#include "missions/source.hpp"

namespace commonweal::missions {

// The part of a metric's series that comes from one source.
struct SeriesPart {
  const Source* source;  // Null: its figures name none.
  base::Period first;
  base::Period last;
  std::int64_t periods;
};

struct HeldSeries {
  const Metric* metric;
  const Body* body;
  const Mission* mission;
  std::vector<SeriesPart> parts;  // None: no series is held.
};

enum class Holding { any, held, not_held };

// What a reader wants to see; empty is all.
struct SeriesChoice {
  std::string publisher;
  std::string mission;  // Its code.
  Holding holding = Holding::any;
};

std::vector<const HeldSeries*> chosen(const std::vector<HeldSeries>& series,
                                      const SeriesChoice& choice);

// "held", "none"; anything else is any.
Holding holding_named(std::string_view text);

// "August 2007 to December 2025"
std::string periods_words(const SeriesPart& part);

}  // namespace commonweal::missions
