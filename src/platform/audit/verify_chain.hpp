#pragma once

#include <string>
#include <vector>

#include "platform/audit/verify_audit.hpp"

namespace commonweal::platform {

// Walks the acts in their order: each must be what its hash says and follow the one before. Fills
// in the acts, the head and where the given one is. `tables` are those there are, sorted.
void verify_chain(Transaction& transaction, const AuditCheck& check,
                  const std::vector<std::string>& tables, AuditVerdict& verdict);

}  // namespace commonweal::platform
