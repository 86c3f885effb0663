#pragma once

// Many rows into one table: COPY on PostgreSQL, one prepared INSERT on SQLite. No other statement
// of its transaction may be prepared or run until it is finished, and a transaction with one that
// is not finished cannot be committed.

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "platform/store/engine.hpp"

namespace commonweal::platform {

class BulkInsert {
 public:
  BulkInsert(BulkInsert&&) noexcept = default;
  BulkInsert& operator=(BulkInsert&&) noexcept = default;
  ~BulkInsert();

  // The next column, in the order given to Transaction::bulk(). Text is not copied: it must stand
  // where it is until end_row().
  BulkInsert& bind(std::int64_t value);
  BulkInsert& bind(double value);            // Not NaN.
  BulkInsert& bind(std::string_view value);  // Without a NUL.
  BulkInsert& bind(std::nullopt_t);
  template <class T>
  BulkInsert& bind(const std::optional<T>& value) {
    return value ? bind(*value) : bind(std::nullopt);
  }

  // Every column must have been bound. The engine may refuse the row only in finish().
  void end_row();

  // Returns the number of rows. Ends this.
  std::int64_t finish();

 private:
  friend class Transaction;
  BulkInsert(std::unique_ptr<EngineBulk> bulk, int columns, int& unfinished);

  std::unique_ptr<EngineBulk> bulk_;
  int columns_;
  int bound_ = 0;
  std::int64_t rows_ = 0;
  int* unfinished_;  // Of the transaction.
};

}  // namespace commonweal::platform
