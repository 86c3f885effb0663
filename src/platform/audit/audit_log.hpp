#pragma once

// The acts that the audit knows: the newest of them, and those that a reader asks for.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "platform/audit/audit_row.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

// The end of the chain. Noted elsewhere, it shows later whether acts were cut off or rewritten.
struct AuditHead {
  std::int64_t acts = 0;
  std::string hash;  // Empty where there is no act yet.
  std::optional<base::Instant> at;
};

AuditHead audit_head(Transaction& transaction);

// For a log: "audit head 9f86d0… after 12 acts, the last at 2026-11-23T04:05:06Z".
std::string head_line(const AuditHead& head);

// What acts must be, where it is said.
struct AuditFilter {
  std::optional<base::Instant> from;
  std::optional<base::Instant> until;  // Not included.
  std::optional<std::string> actor;
  std::optional<std::string> action;
  std::optional<std::string> table;
};

struct AuditSpan {
  std::int64_t skip = 0;
  std::int64_t count = 50;
};

// Newest first.
std::vector<AuditRow> audit_rows(Transaction& transaction, const AuditFilter& filter,
                                 const AuditSpan& span);
std::int64_t count_acts(Transaction& transaction, const AuditFilter& filter);

// What can be asked for, by name.
std::vector<std::string> audited_actions(Transaction& transaction);
std::vector<std::string> tables_with_acts(Transaction& transaction);

}  // namespace commonweal::platform
