#pragma once

#include <string>

#include "platform/audit/verify_audit.hpp"

namespace commonweal::platform {

// Holds the rows of one table against the blocks that acts gave it, both in the order of their ids:
// every row in a block, every id of a block once, the digest of each block, and block after block
// without a gap.
void verify_rows(Transaction& transaction, const std::string& table, AuditVerdict& verdict);

}  // namespace commonweal::platform
