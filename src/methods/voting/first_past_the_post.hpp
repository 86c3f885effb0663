#pragma once

// Most votes wins. First past the post: each paper is one vote, for whom it names first. Approval:
// a vote for everyone it names, which is also how papers with several crosses are counted where
// each voter has as many votes as there are seats. A tie for the last seats is decided by lot, as
// rule 49 of the parliamentary election rules says (Representation of the People Act 1983,
// Schedule 1).

#include "base/result.hpp"
#include "methods/voting/election_count.hpp"
#include "methods/voting/ranked_ballots.hpp"

namespace commonweal::methods {

// Fail where there are no seats, or more than candidates.
base::Result<ElectionCount> count_first_past_the_post(const RankedBallots& ballots,
                                                      const ElectionQuestion& question);
base::Result<ElectionCount> count_approvals(const RankedBallots& ballots,
                                            const ElectionQuestion& question);

}  // namespace commonweal::methods
