#pragma once

// All that is held of one body, measure by measure: the latest figure and how sure it is, where it
// came from, and how it stands against the country and against like places. Deliberately no sum of
// them: a body that does well in one thing and badly in another does not do middling.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "missions/body.hpp"
#include "missions/difference.hpp"
#include "missions/metric.hpp"
#include "missions/observation.hpp"

namespace commonweal::missions {

enum class TrendSense { better, worse, higher, lower, unclear };

std::string_view code_word(TrendSense sense);

// From the figure nearest to five years earlier, of those of the same season a year or more
// earlier. Where both bring an interval and these overlap, nobody can say that it moved.
struct Trend {
  base::Period before;
  Measured figure;
  double by;
  TrendSense sense;

  bool has_intervals(const Measured& now) const { return figure.interval && now.interval; }
};

struct HeldAgainst {
  const Body* body;
  Measured figure;  // Of the same period.
  Difference difference;
};

// Others of the same kind under the same parent, by their figures as shown.
struct LikePlaces {
  std::size_t with_figure = 0;  // Without the body itself.
  std::size_t behind = 0;       // Worse, or lower where neither way is better.
  std::size_t level = 0;
  double middle = 0;  // Half of them have more.
};

struct Measure {
  const Metric* metric;
  base::Period period;
  base::FigureStatus status;
  Measured figure;
  std::vector<Observation> observations;  // The end of the series, this one last.
  std::optional<Trend> trend;
  std::optional<HeldAgainst> country;
  std::optional<LikePlaces> like;
};

// Held, but with a reason in place of a number.
struct Unmeasured {
  const Metric* metric;
  base::Period period;
  base::Missing reason;
};

struct Scorecard {
  const Body* body;
  const Body* country = nullptr;  // That it lies in; null for a country.
  std::vector<Measure> measures;  // By dimension, core ones first, then by title.
  std::vector<Unmeasured> unmeasured;

  std::vector<const Measure*> of(Dimension dimension) const;
  const Measure* find(const Metric& metric) const;
};

// Of a series in order; none where it holds no number.
std::optional<Measure> measure_of(const Metric& metric, std::vector<Observation> observations);

// Requires a body with a figure to be among none of the others.
LikePlaces like_places(const Metric& metric, double value, std::vector<double> others);

void sort(std::vector<Measure>& measures);

}  // namespace commonweal::missions
