#pragma once

// Records as rows: named once, kept in versions. Nobody else writes SQL for the tables of records.
// The caller owns the transaction.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "missions/changes.hpp"
#include "missions/record.hpp"
#include "platform/audit/audit.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// What was once said of a record: when, and by which command of the audit.
struct RecordVersion {
  Record record;
  base::Instant written;
  std::string action;
};

// Adds records that are new and a version of those that differ. Conflict if a column that may not
// change would. Requires that each record makes sense by its kind's check.
[[nodiscard]] base::Result<Changes> put_records(platform::Transaction& transaction,
                                                const RecordTable& table,
                                                const std::vector<Record>& records,
                                                const platform::Act& act);

// The current versions, by code.
std::vector<Record> records_of(platform::Transaction& transaction, const RecordTable& table);
std::optional<Record> find_record(platform::Transaction& transaction, const RecordTable& table,
                                  std::string_view code);

// Every version that was written before an instant, by code and the oldest first; of one record
// where its code is given.
std::vector<RecordVersion> record_versions(platform::Transaction& transaction,
                                           const RecordTable& table, std::int64_t before_micros,
                                           std::optional<std::string_view> code = {});

// Of every record of a kind, by code.
std::map<std::string, RecordId, std::less<>> record_ids(platform::Transaction& transaction,
                                                        const RecordTable& table);
std::optional<RecordId> record_id(platform::Transaction& transaction, const RecordTable& table,
                                  std::string_view code);

// The same for the kinds of this slice.
[[nodiscard]] inline base::Result<Changes> put_records(platform::Transaction& transaction,
                                                       RecordKind kind,
                                                       const std::vector<Record>& records,
                                                       const platform::Act& act) {
  return put_records(transaction, table_of(kind), records, act);
}
inline std::vector<Record> records_of(platform::Transaction& transaction, RecordKind kind) {
  return records_of(transaction, table_of(kind));
}
inline std::optional<Record> find_record(platform::Transaction& transaction, RecordKind kind,
                                         std::string_view code) {
  return find_record(transaction, table_of(kind), code);
}
inline std::vector<RecordVersion> record_versions(platform::Transaction& transaction,
                                                  RecordKind kind, std::int64_t before_micros,
                                                  std::optional<std::string_view> code = {}) {
  return record_versions(transaction, table_of(kind), before_micros, code);
}
inline std::map<std::string, RecordId, std::less<>> record_ids(platform::Transaction& transaction,
                                                               RecordKind kind) {
  return record_ids(transaction, table_of(kind));
}
inline std::optional<RecordId> record_id(platform::Transaction& transaction, RecordKind kind,
                                         std::string_view code) {
  return record_id(transaction, table_of(kind), code);
}

}  // namespace commonweal::missions
