#pragma once

// The two directions in which people's votes differ most, and where everybody stands on them.
//
// Principal components of the table of votes, a missing vote taken as the mean of the votes on its
// statement: once means are taken off, such a cell is 0, so the table stays as sparse as the votes
// are. A moderated-out statement is a column of zeros: its mean and its place on the axes are 0.
// The axes come from Lanczos' iteration with full reorthogonalisation (Golub and Van Loan, Matrix
// Computations, 10.3) from a fixed start, to a residual of 1e-10 of the greatest eigenvalue, so
// that the same votes always give the same map. The sign of an axis is chosen so that its greatest
// entry is above 0.
//
// A person's place is scaled up by the square root of statements / own votes, as Polis does, so
// that those who voted little do not all stand in the middle. Moderated-out statements count as
// own votes: their 0 is nobody's missing vote.

#include <array>
#include <vector>

#include "methods/opinion/opinion_votes.hpp"

namespace commonweal::methods {

using OpinionPlace = std::array<double, 2>;

struct OpinionAxes {
  std::vector<double> centre;               // The mean vote on each statement.
  std::array<std::vector<double>, 2> axes;  // Of length 1, or all 0 where nothing differs.
  std::array<double, 2> variances;          // The variance along each, over all people.
  double total_variance;                    // Along all axes.
  std::vector<OpinionPlace> places;         // One a person.
  std::vector<double> extremity;            // One a statement: how far it pulls people apart.
};

// Requires at least one person and one statement.
OpinionAxes opinion_axes(const OpinionVotes& votes);

}  // namespace commonweal::methods
