#pragma once

// A verdict on the audit in words for a person, and for programs.

#include <iosfwd>

#include "platform/audit/verify_audit.hpp"
#include "platform/table/json.hpp"

namespace commonweal::platform {

void print_verdict(const AuditVerdict& verdict, std::ostream& out);
Json verdict_json(const AuditVerdict& verdict);

}  // namespace commonweal::platform
