#pragma once

// One row of the audit: which rows of which table an act wrote, and the chain that it is a link of.
// Knows what the row's hash covers; nothing of the rows that it accounts for.

#include <cstdint>
#include <string>
#include <string_view>

#include "base/instant.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

struct AuditRow {
  std::int64_t id = 0;  // Acts are counted from 1, without a gap.
  base::Instant at;
  std::string actor;
  std::string action;
  std::string table;
  std::int64_t first_row = 0;
  std::int64_t last_row = 0;
  std::string rows_digest;
  std::string previous;  // The hash of the row before; empty in the first.
  std::string hash;
};

// SHA-256 of all of the row but the hash itself.
std::string link_hash(const AuditRow& row);

// The columns of audit_row_in, in its order.
inline constexpr std::string_view kAuditColumns =
    "id, at_micros, actor, action, table_name, first_row, last_row, rows_digest, previous, hash";
AuditRow audit_row_in(const Statement& statement);

}  // namespace commonweal::platform
