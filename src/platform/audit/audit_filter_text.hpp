#pragma once

// What a reader of the audit asks for, as it came from a form or the shell.

#include <string>

#include "base/result.hpp"
#include "platform/audit/audit_log.hpp"

namespace commonweal::platform {

// Empty is absent.
struct AuditFilterText {
  std::string from;  // Days in London: "2026-05-01", "1 May 2026".
  std::string to;    // Included.
  std::string actor;
  std::string action;
  std::string table;
};

// Fails, naming the fields above, for days that are none or that run backwards.
base::Result<AuditFilter> audit_filter_in(const AuditFilterText& text);

inline constexpr std::size_t kShortHash = 12;  // Digits of a hash shown where there is little room.

}  // namespace commonweal::platform
