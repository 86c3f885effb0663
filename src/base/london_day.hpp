#pragma once

// Where a day ends in London: days are Europe/London, instants are UTC.
//
// The rule is the law's since 1996: clocks are an hour ahead of UTC from 01:00 UTC on the last
// Sunday of March to 01:00 UTC on the last Sunday of October (the Summer Time Order 2002, and the
// EU's directives before it). It is applied to any year: what this program records is younger.

#include "base/instant.hpp"
#include "base/period.hpp"

namespace commonweal::base {

// The first instant after a day: 2026-05-01 ends at 2026-05-01T23:00:00Z.
Instant end_of_day(Date day);

// The first instant of a day.
Instant start_of_day(Date day);

// The day in London at an instant.
Date london_day(Instant instant);

}  // namespace commonweal::base
