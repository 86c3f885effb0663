#pragma once

// Holds the data against the audit, from the data alone: every row must be one that an act wrote,
// as it wrote it, and the acts must be a whole chain. Tables are found, not listed, so that those
// of later rooms are held as well.
//
// What it cannot find is a chain that was rewritten as a whole, from the altered row to its end:
// anyone who can write the database can compute that. Give a head that was noted elsewhere for it.

#include <cstdint>
#include <optional>
#include <string>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "platform/audit/audit_finding.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

struct AuditCheck {
  std::optional<std::string> head;  // A hash that must be in the chain.
};

// 64 hexadecimal digits, in either case.
base::Result<std::string> audit_hash_in(base::Field field);

// Where in the chain the given head is.
struct HeadPlace {
  AuditRow act;
  std::int64_t later = 0;  // Acts that came after it.
};

struct AuditVerdict {
  std::int64_t rows = 0;
  std::int64_t tables = 0;  // That hold rows.
  std::int64_t acts = 0;
  std::string head;  // Of the present chain; empty where there is no act.
  std::optional<HeadPlace> given;
  AuditFindings findings;

  bool holds() const { return findings.empty(); }
};

// Reads all rows of all tables once, in the order of their ids, in bounded memory and from the one
// snapshot that the transaction sees.
AuditVerdict verify_audit(Transaction& transaction, const AuditCheck& check = {});

}  // namespace commonweal::platform
