#include "platform/audit/audit.hpp"

#include <utility>

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
  const std::int64_t id = before.id + 1;
  const std::int64_t at = act.at.time_since_epoch().count();
  const std::string digest = std::move(digest_).hex();
  Digest link;
  link.add(id).add(at).add(std::string_view(act.actor)).add(std::string_view(act.action));
  link.add(std::string_view(table_)).add(before_ + 1).add(last_);
  link.add(std::string_view(digest)).add(std::string_view(before.hash));

  auto add = transaction_.prepare(kAddAudit);
  add.bind(id).bind(at).bind(act.actor).bind(act.action).bind(table_).bind(before_ + 1).bind(last_);
  add.bind(digest).bind(before.hash).bind(std::move(link).hex()).run();
}

}  // namespace commonweal::platform
