#pragma once

// Every version of targets and allowances, from the record and the audit, which knows when each was
// written. The caller owns the transaction.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "missions/known_on.hpp"
#include "missions/target_history.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// By code; each the oldest first. Only what was written by the end of the day.
std::map<std::string, TargetHistory, std::less<>> target_histories(
    platform::Transaction& transaction, const KnownOn& known_on = {});
TargetHistory target_history(platform::Transaction& transaction, std::string_view code,
                             const KnownOn& known_on = {});

// As they stood at the end of the day, by code.
std::vector<AllowanceVersion> allowances_known(platform::Transaction& transaction,
                                               const KnownOn& known_on = {});

}  // namespace commonweal::missions
