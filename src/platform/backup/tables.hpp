#pragma once

// The tables of a database in an order in which they can be filled, and the order of their rows.
// Read from SQLite, which a backup always is: the same migrations made the other side.

#include <string>
#include <vector>

#include "platform/store/store.hpp"

namespace commonweal::platform {

struct TableToCopy {
  std::string name;
  std::vector<std::string> columns;
  std::vector<std::string> key;  // The columns of its primary key: the order of its rows.
};

// Every table, after those that it refers to.
std::vector<TableToCopy> tables_to_copy(Transaction& sqlite);

// Copies every row in the order of the key; returns how many. Takes the memory of a row.
std::int64_t copy_rows(Transaction& from, Transaction& to, const TableToCopy& table);

std::int64_t count_rows(Transaction& transaction, const std::string& table);

// The steps of these that a database has had.
std::vector<MigrationSet> steps_had(Transaction& transaction,
                                    const std::vector<MigrationSet>& sets);

}  // namespace commonweal::platform
