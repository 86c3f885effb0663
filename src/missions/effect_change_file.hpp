#pragma once

// What an effect would change, for programs and the shell. Page, API and shell write the same
// values.

#include <cstdint>
#include <iosfwd>

#include "missions/effect_change.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

// {"effect", "change", "unit", "limits", "steps": [...], "missing": [...], ...}
platform::Json effect_change_json(const EffectChange& change, std::int64_t version);

// {"mean", "standard_deviation", "median", "p2_5" ... "p97_5", "chance_better"}: of so many times
// what was drawn. Null where there is no interval.
platform::Json spread_json(const std::optional<methods::EffectSpread>& spread, double times);

// The steps as a table, and the sentences around it.
void print_effect_change(const EffectChange& change, std::int64_t version, std::ostream& out);

}  // namespace commonweal::missions
