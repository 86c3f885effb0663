#pragma once

// "As known on 1 May 2026": what had been recorded by the end of that day in London. Figures are
// kept in revisions with the instant at which each was recorded, so the past can be asked for;
// records (titles, sources, the question that a page opens with) are always those of today.

#include <optional>
#include <string>

#include "base/instant.hpp"
#include "base/number_text.hpp"
#include "base/period.hpp"

namespace commonweal::missions {

// None: as known now.
using KnownOn = std::optional<base::Date>;

// Reads a day as people write it: "2026-05-01", "1 May 2026". None where the text is empty.
base::Result<KnownOn> known_on_in(base::Field field);

// What was recorded before this was known: 2026-05-01T23:00:00Z.
base::Instant known_until(base::Date day);

std::string text(base::Date day);         // "2026-05-01"
std::string reader_text(base::Date day);  // "1 May 2026"

// What an address takes along to stay with a day: "known-on=2026-05-01"; empty for now.
std::string known_on_parameter(const KnownOn& known_on);

}  // namespace commonweal::missions
