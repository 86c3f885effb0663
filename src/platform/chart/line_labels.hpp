#pragma once

// The words on a line chart: the names of its lines, bands and levels and what is said of a moment.
// Where several lines run to the right edge their names stand in a column beside it; every other
// word finds its own place on the plot, clear of the lines if it can and of other words always.

#include <vector>

#include "platform/chart/end_column.hpp"
#include "platform/chart/plot.hpp"

namespace commonweal::platform {

inline constexpr double kPointRadius = 4.5;

// The points of a line on the sheet, cut where one is missing.
std::vector<std::vector<Place>> runs(const Line& line, const Plot& plot);

// What a line draws, as coarse as words can tell, and the places along it where its name may stand,
// from its end to its beginning.
std::vector<Segment> ink_of(const Line& line, const Plot& plot);
std::vector<Candidate> name_places(const Line& line, const Plot& plot, const Words& words);

// Those that fall into the time that the plot shows.
std::vector<Event> events_shown(const LineChart& chart, const Plot& plot);

Html labels(const LineChart& chart, const Plot& plot, const EndColumn& column);

}  // namespace commonweal::platform
