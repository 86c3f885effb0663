#include "platform/audit/audit_finding.hpp"

#include <chrono>
#include <utility>

namespace commonweal::platform {

// Whoever alters a row may write any number into it; years past 9999 have no text.
std::string time_text(base::Instant at) {
  constexpr base::Instant kFirst{};
  constexpr base::Instant kEnd{std::chrono::sys_days{std::chrono::year{10000} / 1 / 1}};
  return kFirst <= at && at < kEnd ? base::text(at) : "an impossible time";
}

std::string text(const RowRange& rows) {
  if (rows.first == rows.last) return "row " + std::to_string(rows.first);
  return "rows " + std::to_string(rows.first) + " to " + std::to_string(rows.last);
}

std::string act_text(const AuditRow& act) {
  return "act " + std::to_string(act.id) + " of " + time_text(act.at);
}

AuditFinding of_act(const AuditRow& act, std::string what) {
  return {.table = {}, .rows = {}, .act = act.id, .at = act.at, .what = std::move(what)};
}

AuditFinding of_rows(const AuditRow& act, RowRange rows, std::string what) {
  return {.table = act.table, .rows = rows, .act = act.id, .at = act.at, .what = std::move(what)};
}

AuditFinding of_table(std::string table, std::optional<RowRange> rows, std::string what) {
  return {.table = std::move(table), .rows = rows, .act = {}, .at = {}, .what = std::move(what)};
}

void AuditFindings::add(AuditFinding finding) {
  if (listed_.size() < kListed) {
    listed_.push_back(std::move(finding));
  } else {
    ++unlisted_;
  }
}

}  // namespace commonweal::platform
