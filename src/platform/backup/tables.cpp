#include "platform/backup/tables.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr auto kColumns = "SELECT name FROM pragma_table_info(?) ORDER BY cid";
constexpr auto kKey = "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk";
constexpr auto kParents = R"(
  SELECT DISTINCT "table" FROM pragma_foreign_key_list(?) WHERE "table" <> ? ORDER BY 1)";
constexpr auto kSteps = "SELECT room, max(number) FROM migration GROUP BY room ORDER BY room";

std::vector<std::string> texts(Statement& row) {
  std::vector<std::string> found;
  while (row.next()) found.push_back(row.text(0));
  return found;
}

std::vector<std::string> of_table(Transaction& sqlite, const char* sql, const std::string& table) {
  auto row = sqlite.prepare(sql);
  row.bind(table);
  return texts(row);
}

std::vector<std::string> parents_of(Transaction& sqlite, const std::string& table) {
  auto row = sqlite.prepare(kParents);
  row.bind(table).bind(table);
  return texts(row);
}

// Takes, again and again, a table of which all that it refers to is taken.
std::vector<std::string> parents_first(Transaction& sqlite) {
  auto left = sqlite.tables();
  std::map<std::string, std::vector<std::string>> parents;
  for (const auto& table : left) parents[table] = parents_of(sqlite, table);
  std::vector<std::string> ordered;
  const auto is_ordered = [&](const std::string& table) {
    return std::ranges::find(ordered, table) != ordered.end();
  };
  while (!left.empty()) {
    const auto next = std::ranges::find_if(
        left, [&](const auto& table) { return std::ranges::all_of(parents[table], is_ordered); });
    CW_CHECK(next != left.end());  // Tables that refer to one another in a circle.
    ordered.push_back(*next);
    left.erase(next);
  }
  return ordered;
}

std::string list_of(const std::vector<std::string>& names) {
  std::string list;
  for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

// The texts of a row stand until the row has been written.
void put_value(const Statement& row, int column, BulkInsert& rows, std::string& text) {
  switch (row.type(column)) {
    case ColumnType::null: rows.bind(std::nullopt); break;
    case ColumnType::integer: rows.bind(row.integer(column)); break;
    case ColumnType::real: rows.bind(row.real(column)); break;
    case ColumnType::text:
      text = row.text(column);
      rows.bind(std::string_view(text));
      break;
  }
}

}  // namespace

std::vector<TableToCopy> tables_to_copy(Transaction& sqlite) {
  std::vector<TableToCopy> tables;
  for (const auto& name : parents_first(sqlite)) {
    tables.push_back({name, of_table(sqlite, kColumns, name), of_table(sqlite, kKey, name)});
    CW_CHECK(!tables.back().key.empty());
  }
  return tables;
}

std::int64_t copy_rows(Transaction& from, Transaction& to, const TableToCopy& table) {
  auto row = from.prepare("SELECT " + list_of(table.columns) + " FROM " + table.name +
                          " ORDER BY " + list_of(table.key));
  auto rows = to.bulk(table.name, {table.columns.begin(), table.columns.end()});
  std::vector<std::string> text(table.columns.size());
  while (row.next()) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      put_value(row, static_cast<int>(i), rows, text[i]);
    }
    rows.end_row();
  }
  return rows.finish();
}

std::int64_t count_rows(Transaction& transaction, const std::string& table) {
  auto row = transaction.prepare("SELECT count(*) FROM " + table);
  row.next();
  return row.integer(0);
}

std::vector<MigrationSet> steps_had(Transaction& transaction,
                                    const std::vector<MigrationSet>& sets) {
  std::map<std::string, std::size_t> had;
  auto row = transaction.prepare(kSteps);
  while (row.next()) had[row.text(0)] = static_cast<std::size_t>(row.integer(1));
  std::vector<MigrationSet> taken;
  for (const auto& set : sets) {
    if (!had.contains(set.room)) continue;
    taken.push_back(set);
    taken.back().steps.resize(had[set.room]);
  }
  return taken;
}

}  // namespace commonweal::platform
