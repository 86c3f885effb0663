#pragma once

// Single transferable vote as governors of NHS foundation trusts are elected: rules STV43 to STV48
// of the Model Election Rules 2014, whose words on the count are those of Northern Ireland's local
// elections.
//
// Unlike the Scottish rules, only the papers received last by who has a surplus go on, at surplus /
// transferable papers cut to two decimals and never above the value they came with; a surplus too
// small to change who is lowest waits; several who cannot catch up are excluded together; of the
// excluded, first preferences go on first and then parcels by falling value; ties are told apart
// by the earliest stage that does. Where the rules leave room, docs/methods/elections.md says what
// was chosen.

#include "base/result.hpp"
#include "methods/voting/election_count.hpp"
#include "methods/voting/ranked_ballots.hpp"

namespace commonweal::methods {

// Fails where there are no seats, or more than candidates.
base::Result<ElectionCount> count_nhs_stv(const RankedBallots& ballots,
                                          const ElectionQuestion& question);

}  // namespace commonweal::methods
