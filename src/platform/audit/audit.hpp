#pragma once

// Every write leaves a row that says who wrote what, chained to the row before, in the transaction
// of the write itself. Ids of rows come from here too, in one block for each command, so that the
// audit accounts for every row there is.

#include <cstdint>
#include <string>
#include <string_view>

#include "base/instant.hpp"
#include "platform/audit/digest.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

// Who did what, when.
struct Act {
  base::Instant at;
  std::string actor;   // "shell:ann"; never more of a person than their account's name.
  std::string action;  // The command: "observation import".
};

// The rows that one command writes to one table.
class AuditedRows {
 public:
  // Begins after the last row that the audit of this table knows.
  AuditedRows(Transaction& transaction, std::string_view table);

  // The id of the next row. Write the row with it, and add the row's fields to digest() in the
  // order of the table's columns, the id first, those of later columns by add_later().
  std::int64_t next_id() { return ++last_; }
  Digest& digest() { return digest_; }
  // The same for a field whose column may be one that the table did not have at first. Those come
  // last in a row.
  template <class T>
  void add(std::string_view column, const T& value) {
    if (transaction_.has_later_column(table_, column)) {
      digest_.add_later(column, value);
    } else {
      digest_.add(value);
    }
  }

  std::int64_t rows() const { return last_ - before_; }

  // Writes the audit row, if any row was written. Ends this.
  void record(const Act& act) &&;

 private:
  Transaction& transaction_;
  std::string table_;
  std::int64_t before_;
  std::int64_t last_;
  Digest digest_;
};

}  // namespace commonweal::platform
