#pragma once

// Single transferable vote as Scottish councils are elected: rules 45 to 52 of Schedule 1 to the
// Scottish Local Government Elections Order 2007 (SSI 2007/42), which the Orders since keep.
//
// Weighted inclusive Gregory: all papers of who has a surplus go on, each at its value as received
// times surplus / votes, cut to five decimals. The largest surplus first, one a stage; where there
// is none, whoever has fewest votes is excluded and all papers go on at the value they came with.
// Ties are told apart by the most recent stage that does, then by lot. Papers of the last who is
// excluded still go on, as they do at the counts that are published (allowed since SSI 2021/437).

#include "base/result.hpp"
#include "methods/voting/election_count.hpp"
#include "methods/voting/ranked_ballots.hpp"

namespace commonweal::methods {

// Fails where there are no seats, or more than candidates.
base::Result<ElectionCount> count_scottish_stv(const RankedBallots& ballots,
                                               const ElectionQuestion& question);

}  // namespace commonweal::methods
