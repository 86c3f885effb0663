#include "platform/audit/audit_row.hpp"

#include "platform/audit/digest.hpp"

namespace commonweal::platform {

std::string link_hash(const AuditRow& row) {
  Digest link;
  link.add(row.id).add(std::int64_t{row.at.time_since_epoch().count()});
  link.add(std::string_view(row.actor)).add(std::string_view(row.action));
  link.add(std::string_view(row.table)).add(row.first_row).add(row.last_row);
  link.add(std::string_view(row.rows_digest)).add(std::string_view(row.previous));
  return std::move(link).hex();
}

AuditRow audit_row_in(const Statement& statement) {
  return {.id = statement.integer(0),
          .at = base::Instant{std::chrono::microseconds{statement.integer(1)}},
          .actor = statement.text(2),
          .action = statement.text(3),
          .table = statement.text(4),
          .first_row = statement.integer(5),
          .last_row = statement.integer(6),
          .rows_digest = statement.text(7),
          .previous = statement.text(8),
          .hash = statement.text(9)};
}

}  // namespace commonweal::platform
