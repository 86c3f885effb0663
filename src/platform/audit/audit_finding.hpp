#pragma once

// What does not hold between the audit and the data: where, never what the rows say. The sentences
// name tables, rows, acts and times, so that they can go into a log or to another office.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "platform/audit/audit_row.hpp"

namespace commonweal::platform {

// Ids in a row, both ends included.
struct RowRange {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

// "row 5", "rows 5 to 9"
std::string text(const RowRange& rows);

struct AuditFinding {
  std::string table;             // Empty where the chain itself is at fault.
  std::optional<RowRange> rows;  // Those it is about, where it is about rows.
  std::optional<std::int64_t> act;
  std::optional<base::Instant> at;  // Of the act.
  std::string what;                 // The whole sentence.
};

// "2026-05-01T10:00:00Z"; "an impossible time" where somebody wrote one that no clock shows.
std::string time_text(base::Instant at);

// "act 12 of 2026-05-01T10:00:00Z"
std::string act_text(const AuditRow& act);

AuditFinding of_act(const AuditRow& act, std::string what);
AuditFinding of_rows(const AuditRow& act, RowRange rows, std::string what);
AuditFinding of_table(std::string table, std::optional<RowRange> rows, std::string what);

// The first 20, and how many more there were.
class AuditFindings {
 public:
  static constexpr std::size_t kListed = 20;

  void add(AuditFinding finding);

  bool empty() const { return listed_.empty(); }
  std::size_t count() const { return listed_.size() + unlisted_; }
  std::size_t unlisted() const { return unlisted_; }
  const std::vector<AuditFinding>& listed() const { return listed_; }

 private:
  std::vector<AuditFinding> listed_;
  std::size_t unlisted_ = 0;
};

}  // namespace commonweal::platform
