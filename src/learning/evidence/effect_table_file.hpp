#pragma once

#include "base/result.hpp"
#include "learning/evidence/effect_table.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// The table as it was, with the effect and its variance in the columns yi and vi: nothing where a
// row is left out. Fails where it has one of these already.
base::Result<platform::DataSheet> effect_sheet(const EffectTable& of);

platform::Json effects_json(const EffectTable& of);

}  // namespace commonweal::learning
