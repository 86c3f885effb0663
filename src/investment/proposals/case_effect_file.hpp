#pragma once

// Effects in the JSON of a case: the estimate on the scale of its studies, and all that stands
// between it and the metric.

#include "investment/proposals/case.hpp"
#include "platform/table/json.hpp"
#include "platform/table/json_fields.hpp"

namespace commonweal::investment {

// What is wrong or missing is told; an effect without a scale is kept, and cannot be converted.
CaseEffect effect_in(const platform::JsonAt& at, base::Problems& problems);

platform::Json effect_json(const CaseEffect& effect);

std::string_view code_word(methods::EffectScale scale);  // "risk-ratio"

}  // namespace commonweal::investment
