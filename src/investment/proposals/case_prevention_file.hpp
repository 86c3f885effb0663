#pragma once

#include "investment/proposals/case.hpp"
#include "platform/table/json.hpp"
#include "platform/table/json_fields.hpp"

namespace commonweal::investment {

// What a file says of prevention: its classes, the spending that bids may take from, the floors.
CasePrevention case_prevention_in(platform::JsonFields& file);

platform::Json case_prevention_json(const CasePrevention& it);
bool is_empty(const CasePrevention& it);

}  // namespace commonweal::investment
