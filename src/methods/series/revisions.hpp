#pragma once

// How far figures moved after they were first published. Knows nothing of who published them.
//
// The mean revision and the mean absolute revision are the two by which statistical offices judge
// theirs (OECD/Eurostat Guidelines on Revisions Policy and Analysis; the ONS's revisions
// triangles): a mean far from zero says that first figures lean one way, the absolute one how much
// they move at all. Both are over the figures that changed, so that many untouched ones cannot hide
// them.

#include <cstddef>
#include <optional>
#include <span>

#include "base/period.hpp"

namespace commonweal::methods {

struct RevisedFigure {
  base::Period period;
  double first;   // As first published.
  double latest;  // As it stands.

  double change() const { return latest - first; }

  friend bool operator==(const RevisedFigure&, const RevisedFigure&) = default;
};

// Of a change, in percent of the first figure; none where that is zero.
std::optional<double> percent_change(double first, double latest);

struct RevisionSummary {
  std::size_t up = 0;
  std::size_t down = 0;
  double mean = 0;           // Of the changes, with their signs.
  double mean_absolute = 0;  // Of their sizes.
  RevisedFigure largest;     // By size; the earliest of equals.

  std::size_t figures() const { return up + down; }
};

// Of the figures whose latest differs from their first; none where there is none. Sums in the order
// given.
std::optional<RevisionSummary> summary_of(std::span<const RevisedFigure> figures);

}  // namespace commonweal::methods
