#include "platform/audit/audit_log.hpp"

#include <string_view>

namespace commonweal::platform {
namespace {

constexpr auto kHead = "SELECT id, hash, at_micros FROM audit ORDER BY id DESC LIMIT 1";
constexpr auto kCount = "SELECT count(*) FROM audit";
constexpr auto kActions = "SELECT DISTINCT action FROM audit ORDER BY action";
constexpr auto kTables = "SELECT DISTINCT table_name FROM audit ORDER BY table_name";

std::int64_t micros(base::Instant at) { return at.time_since_epoch().count(); }

// " WHERE actor = ? AND …", with a place for each part of the filter that is said.
std::string conditions(const AuditFilter& filter) {
  std::string sql;
  const auto add = [&](bool said, std::string_view condition) {
    if (said) sql.append(sql.empty() ? " WHERE " : " AND ").append(condition);
  };
  add(filter.from.has_value(), "at_micros >= ?");
  add(filter.until.has_value(), "at_micros < ?");
  add(filter.actor.has_value(), "actor = ?");
  add(filter.action.has_value(), "action = ?");
  add(filter.table.has_value(), "table_name = ?");
  return sql;
}

void bind(const AuditFilter& filter, Statement& statement) {
  if (filter.from) statement.bind(micros(*filter.from));
  if (filter.until) statement.bind(micros(*filter.until));
  for (const auto* text : {&filter.actor, &filter.action, &filter.table}) {
    if (*text) statement.bind(std::string_view(**text));
  }
}

std::vector<std::string> names(Transaction& transaction, std::string_view sql) {
  std::vector<std::string> found;
  auto row = transaction.prepare(sql);
  while (row.next()) found.push_back(row.text(0));
  return found;
}

}  // namespace

AuditHead audit_head(Transaction& transaction) {
  auto row = transaction.prepare(kHead);
  if (!row.next()) return {};
  return {.acts = row.integer(0),
          .hash = row.text(1),
          .at = base::Instant{std::chrono::microseconds{row.integer(2)}}};
}

std::string head_line(const AuditHead& head) {
  if (!head.at) return "audit head none: no act is recorded";
  return "audit head " + head.hash + " after " + std::to_string(head.acts) +
         (head.acts == 1 ? " act" : " acts") + ", the last at " + base::text(*head.at);
}

std::vector<AuditRow> audit_rows(Transaction& transaction, const AuditFilter& filter,
                                 const AuditSpan& span) {
  auto row = transaction.prepare("SELECT " + std::string(kAuditColumns) + " FROM audit" +
                                 conditions(filter) + " ORDER BY id DESC LIMIT ? OFFSET ?");
  bind(filter, row);
  row.bind(span.count).bind(span.skip);
  std::vector<AuditRow> rows;
  while (row.next()) rows.push_back(audit_row_in(row));
  return rows;
}

std::int64_t count_acts(Transaction& transaction, const AuditFilter& filter) {
  auto row = transaction.prepare(kCount + conditions(filter));
  bind(filter, row);
  row.next();
  return row.integer(0);
}

std::vector<std::string> audited_actions(Transaction& transaction) {
  return names(transaction, kActions);
}

std::vector<std::string> tables_with_acts(Transaction& transaction) {
  return names(transaction, kTables);
}

}  // namespace commonweal::platform
