#pragma once

// Rates that allow for the ages (or other groups) of those they are of. Directly: the unit's own
// rates in each group, for a standard population. Indirectly: the unit's events against those that
// a reference's rates would give it.
//
// Directly standardised rates compare with one another, and need a count in each group; under 10
// events in all they should not be shown. Indirectly standardised ratios need only the unit's
// total, and compare with the reference alone: two units' ratios have different weights.

#include <span>

#include "base/result.hpp"
#include "methods/rates/crude_rate.hpp"

namespace commonweal::methods {

// One group of the unit, such as men aged 40 to 44.
struct Stratum {
  double events;
  double people;
  double weight;  // People of the standard population in this group, or any number like it.
};

struct DirectQuestion {
  double per = 100'000;
  double confidence = 0.95;
};

// The weighted mean of the groups' rates, with the limits of Dobson, Kuulasmaa, Eberle and Scherer
// (1991), Statistics in Medicine 10: those of the count, scaled to the rate's own variance. Without
// events the upper limit is that of Fay and Feuer (1997), Statistics in Medicine 16: of none, in
// the group in which one event would count most. Groups of weight 0 do not count. Fails, naming the
// group, where a number makes no sense.
base::Result<Statistic> direct_rate(std::span<const Stratum> strata,
                                    const DirectQuestion& question = {});

// One group of the unit's people, and what happened to the reference's.
struct ReferenceStratum {
  double people;  // Of the unit.
  double reference_events;
  double reference_people;
};

struct IndirectRatio {
  double observed;
  double expected;
  Statistic ratio;  // Of observed to expected; 1 is as the reference. Times 100 it is the SMR.
};

// The unit's events against those expected, with count_limits of what was observed. Fails where
// nothing is expected.
base::Result<IndirectRatio> indirect_ratio(double observed,
                                           std::span<const ReferenceStratum> strata,
                                           double confidence = 0.95);

}  // namespace commonweal::methods
