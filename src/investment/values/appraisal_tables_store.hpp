#pragma once

// The tables as a store holds them. The caller owns the transaction.

#include <optional>
#include <string_view>
#include <vector>

#include "investment/values/appraisal_tables.hpp"
#include "investment/values/envelope.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

AppraisalTables appraisal_tables_of(platform::Transaction& transaction);

std::vector<UnitValue> unit_values_of(platform::Transaction& transaction);  // By code.
std::vector<Envelope> envelopes_of(platform::Transaction& transaction);     // By code.

}  // namespace commonweal::investment
