#pragma once

// One row of a report's tables with its audit row: its id, the report, and the other columns in the
// order of the table.

#include <cstdint>
#include <string_view>

#include "missions/report/report.hpp"
#include "platform/audit/audit.hpp"

namespace commonweal::missions {

// `insert` binds report_id, row_id and the fields.
template <class... Fields>
void write_report_row(platform::Transaction& transaction, std::string_view table,
                      std::string_view insert, const platform::Act& act, ReportId report,
                      const Fields&... fields) {
  platform::AuditedRows rows(transaction, table);
  const std::int64_t row_id = rows.next_id();
  const auto id = static_cast<std::int64_t>(report);
  rows.digest().add(row_id).add(id);
  (rows.digest().add(fields), ...);
  auto add = transaction.prepare(insert);
  add.bind(id).bind(row_id);
  (add.bind(fields), ...);
  add.run();
  std::move(rows).record(act);
}

}  // namespace commonweal::missions
