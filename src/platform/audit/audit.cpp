#include "platform/audit/audit.hpp"

#include <utility>

#include "platform/audit/audit_row.hpp"

namespace commonweal::platform {
namespace {

constexpr auto kLastRow = "SELECT coalesce(max(last_row), 0) FROM audit WHERE table_name = ?";
constexpr auto kLastAudit = "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1";
constexpr auto kAddAudit = R"(
  INSERT INTO audit (id, at_micros, actor, action, table_name, first_row, last_row, rows_digest,
                     previous, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

std::int64_t last_row_of(Transaction& transaction, std::string_view table) {
  auto row = transaction.prepare(kLastRow);
  row.bind(table).next();
  return row.integer(0);
}

struct Link {
  std::int64_t id = 0;
  std::string hash;
};

Link last_link(Transaction& transaction) {
  auto row = transaction.prepare(kLastAudit);
  return row.next() ? Link{row.integer(0), row.text(1)} : Link{};
}

}  // namespace

AuditedRows::AuditedRows(Transaction& transaction, std::string_view table)
    : transaction_(transaction),
      table_(table),
      before_(last_row_of(transaction, table)),
      last_(before_) {}

void AuditedRows::record(const Act& act) && {
  if (rows() == 0) return;
  const Link before = last_link(transaction_);
  AuditRow row{.id = before.id + 1,
               .at = act.at,
               .actor = act.actor,
               .action = act.action,
               .table = table_,
               .first_row = before_ + 1,
               .last_row = last_,
               .rows_digest = std::move(digest_).hex(),
               .previous = before.hash};
  row.hash = link_hash(row);
  auto add = transaction_.prepare(kAddAudit);
  add.bind(row.id).bind(std::int64_t{row.at.time_since_epoch().count()});
  add.bind(row.actor).bind(row.action).bind(row.table).bind(row.first_row).bind(row.last_row);
  add.bind(row.rows_digest).bind(row.previous).bind(row.hash).run();
}

}  // namespace commonweal::platform
