#include "missions/record_store.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/problems.hpp"

namespace commonweal::missions {
namespace {

using platform::AuditedRows;
using platform::Statement;
using platform::Transaction;

std::string add_record_sql(const RecordTable& table) {
  return "INSERT INTO " + std::string(table.names) + " (id, kind, code) VALUES (?, ?, ?)";
}

std::string find_id_sql(const RecordTable& table) {
  return "SELECT id FROM " + std::string(table.names) + " WHERE kind = ? AND code = ? ORDER BY id";
}

std::string codes_sql(const RecordTable& table) {
  return "SELECT code, id FROM " + std::string(table.names) + " WHERE kind = ? ORDER BY code";
}

std::string add_version_sql(const RecordTable& table) {
  std::string columns = "record_id, row_id";
  std::string values = "?, ?";
  for (const auto& column : table.columns) {
    columns.append(", ").append(column.in_sql());
    values += ", ?";
  }
  return "INSERT INTO " + std::string(table.name) + " (" + columns + ") VALUES (" + values + ")";
}

std::string current_sql(const RecordTable& table, std::string_view filter) {
  const std::string name(table.name);
  std::string sql = "SELECT r.code";
  for (const auto& column : table.columns) sql.append(", t.").append(column.in_sql());
  sql +=
      " FROM " + std::string(table.names) + " r JOIN " + name +
      " t ON t.record_id = r.id WHERE r.kind = ? AND t.row_id = " + "(SELECT max(v.row_id) FROM " +
      name + " v WHERE v.record_id = r.id)";
  return sql.append(filter).append(" ORDER BY r.code");
}

// The audit has the ids of the rows of each act as one block, found by its last.
std::string versions_sql(const RecordTable& table, std::string_view filter) {
  const std::string name(table.name);
  std::string sql = "SELECT r.code";
  for (const auto& column : table.columns) sql.append(", t.").append(column.in_sql());
  sql += ", a.at_micros, a.action FROM " + std::string(table.names) + " r JOIN " + name +
         " t ON t.record_id = r.id JOIN audit a ON a.table_name = '" + name +
         "' AND a.last_row = (SELECT min(b.last_row) FROM audit b WHERE b.table_name = '" + name +
         "' AND b.last_row >= t.row_id) WHERE r.kind = ? AND a.at_micros < ?";
  return sql.append(filter).append(" ORDER BY r.code, t.row_id");
}

std::string field_text(const Statement& row, int at, const RecordColumn& column) {
  if (row.is_null(at)) return "";
  if (column.type == RecordColumn::Type::whole) return std::to_string(row.integer(at));
  return row.text(at);
}

Record record_in(const Statement& row, const RecordTable& table) {
  Record record{.code = row.text(0), .fields = {}};
  int at = 1;
  for (const auto& column : table.columns) record.fields.push_back(field_text(row, at++, column));
  return record;
}

void bind_field(const RecordColumn& column, const std::string& field, Statement& row,
                AuditedRows& audited) {
  if (field.empty()) {
    row.bind(std::nullopt);
    audited.add(column.in_sql(), std::nullopt);
  } else if (column.type == RecordColumn::Type::whole) {
    const auto number = base::whole_number({.place = column.name, .text = field});
    CW_CHECK(number);  // make() has read it.
    row.bind(*number);
    audited.add(column.in_sql(), *number);
  } else {
    row.bind(std::string_view(field));
    audited.add(column.in_sql(), std::string_view(field));
  }
}

std::map<std::string, Record, std::less<>> by_code(std::vector<Record> records) {
  std::map<std::string, Record, std::less<>> map;
  for (auto& record : records) {
    std::string code = record.code;
    map.emplace(std::move(code), std::move(record));
  }
  return map;
}

// Writes what differs of one kind of record, with its two audit rows.
class Putting {
 public:
  Putting(Transaction& transaction, const RecordTable& table)
      : table_(table),
        ids_(record_ids(transaction, table)),
        current_(by_code(records_of(transaction, table))),
        add_record_(transaction.prepare(add_record_sql(table))),
        add_version_(transaction.prepare(add_version_sql(table))),
        names_(transaction, table.names),
        versions_(transaction, table.name) {}

  void put(const Record& record) {
    const auto known = current_.find(record.code);
    if (known == current_.end()) {
      ++changes_.added;
      add_version(add_name(record.code), record);
    } else if (known->second == record) {
      ++changes_.unchanged;
    } else if (may_change(known->second, record)) {
      ++changes_.changed;
      add_version(static_cast<std::int64_t>(ids_.at(record.code)), record);
    }
  }

  base::Result<Changes> record(const platform::Act& act) && {
    if (!problems_.empty()) return std::move(problems_).fail(base::ErrorCode::conflict);
    std::move(names_).record(act);
    std::move(versions_).record(act);
    return changes_;
  }

 private:
  bool may_change(const Record& before, const Record& after) {
    const std::size_t problems = problems_.count();
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const auto& column = table_.columns[i];
      if (column.change == RecordColumn::Change::allowed) continue;
      if (before.fields[i] == after.fields[i]) continue;
      problems_.add({.place = after.code,
                     .what = "The " + std::string(column.name) + " of this " +
                             std::string(table_.name) + " is \"" + before.fields[i] +
                             "\" and cannot become \"" + after.fields[i] + "\"."});
    }
    return problems_.count() == problems;
  }

  std::int64_t add_name(const std::string& code) {
    const std::int64_t id = names_.next_id();
    names_.digest().add(id).add(table_.name).add(std::string_view(code));
    add_record_.bind(id).bind(table_.name).bind(code).run();
    return id;
  }

  void add_version(std::int64_t id, const Record& record) {
    const std::int64_t row_id = versions_.next_id();
    versions_.digest().add(row_id).add(id);
    add_version_.bind(id).bind(row_id);
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      bind_field(table_.columns[i], record.fields[i], add_version_, versions_);
    }
    add_version_.run();
  }

  const RecordTable& table_;
  std::map<std::string, RecordId, std::less<>> ids_;
  std::map<std::string, Record, std::less<>> current_;
  Statement add_record_;
  Statement add_version_;
  AuditedRows names_;
  AuditedRows versions_;
  Changes changes_;
  base::Problems problems_;
};

}  // namespace

base::Result<Changes> put_records(Transaction& transaction, const RecordTable& table,
                                  const std::vector<Record>& records, const platform::Act& act) {
  Putting putting(transaction, table);
  for (const Record& record : records) putting.put(record);
  return std::move(putting).record(act);
}

std::vector<Record> records_of(Transaction& transaction, const RecordTable& table) {
  auto row = transaction.prepare(current_sql(table, ""));
  row.bind(table.name);
  std::vector<Record> records;
  while (row.next()) records.push_back(record_in(row, table));
  return records;
}

std::optional<Record> find_record(Transaction& transaction, const RecordTable& table,
                                  std::string_view code) {
  auto row = transaction.prepare(current_sql(table, " AND r.code = ?"));
  if (!row.bind(table.name).bind(code).next()) return std::nullopt;
  return record_in(row, table);
}

std::vector<RecordVersion> record_versions(Transaction& transaction, const RecordTable& table,
                                           std::int64_t before_micros,
                                           std::optional<std::string_view> code) {
  auto row = transaction.prepare(versions_sql(table, code ? " AND r.code = ?" : ""));
  row.bind(table.name).bind(before_micros);
  if (code) row.bind(*code);
  const int at = static_cast<int>(table.columns.size()) + 1;
  std::vector<RecordVersion> versions;
  while (row.next()) {
    versions.push_back({.record = record_in(row, table),
                        .written = base::Instant{std::chrono::microseconds{row.integer(at)}},
                        .action = row.text(at + 1)});
  }
  return versions;
}

std::map<std::string, RecordId, std::less<>> record_ids(Transaction& transaction,
                                                        const RecordTable& table) {
  std::map<std::string, RecordId, std::less<>> ids;
  auto row = transaction.prepare(codes_sql(table));
  row.bind(table.name);
  while (row.next()) ids.emplace(row.text(0), RecordId{row.integer(1)});
  return ids;
}

std::optional<RecordId> record_id(Transaction& transaction, const RecordTable& table,
                                  std::string_view code) {
  auto row = transaction.prepare(find_id_sql(table));
  if (!row.bind(table.name).bind(code).next()) return std::nullopt;
  return RecordId{row.integer(0)};
}

}  // namespace commonweal::missions
