#pragma once

// The system of record. Slices see Store, Transaction and Statement; the engine and its header stay
// below. A failing engine throws StoreFailure: the world's fault, not the input's.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "platform/store/bulk_insert.hpp"
#include "platform/store/engine.hpp"
#include "platform/store/migration.hpp"
#include "platform/store/slow_statement.hpp"
#include "platform/store/store_failure.hpp"

namespace commonweal::platform {

class ConnectionPool;

// The last looks only: it runs no migration, so that the schema may be that of an earlier version.
enum class Opening { create_if_missing, only_existing, only_to_read };

class Store {
 public:
  // Opens what a URL names, "sqlite:PATH", "sqlite::memory:" or "postgresql://USER@HOST:PORT/NAME",
  // creates the file, or the schema in a PostgreSQL database that is there, and runs the migrations
  // it has not had, room by room. Fails for a URL it does not know, and for a database that has
  // nothing of ours and may not be created; throws StoreFailure for one that cannot be opened or
  // has had migrations that are not among these.
  static base::Result<Store> open(std::string_view url, const std::vector<MigrationSet>& sets,
                                  Opening opening = Opening::create_if_missing);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  // From now on tells of statements that take long. Before any other thread uses the store.
  void tell_slow(SlowStatements slow);

 private:
  friend class Transaction;
  explicit Store(std::unique_ptr<ConnectionPool> pool);
  std::unique_ptr<ConnectionPool> pool_;
};

// One SQL statement, its parameters and its present row. Used within its transaction.
class Statement {
 public:
  // Binds the next parameter, from left to right.
  Statement& bind(std::int64_t value);
  Statement& bind(double value);            // Not NaN.
  Statement& bind(std::string_view value);  // Without a NUL.
  Statement& bind(std::nullopt_t);
  template <class T>
  Statement& bind(const std::optional<T>& value) {
    return value ? bind(*value) : bind(std::nullopt);
  }

  // Steps to the next row; false after the last.
  bool next();

  // For writes: returns the number of rows changed, and is ready to be bound again.
  std::int64_t run();

  // Ready to be bound again, for a question asked many times: asking anew costs less than
  // preparing anew.
  Statement& reset();

  // What a row has, before or after the first: 0 columns where there are none.
  int columns() const { return statement_->columns(); }
  std::string_view column_name(int column) const { return statement_->column_name(column); }

  // A column of the present row, counted from 0. Asking for a type it does not hold is a defect.
  ColumnType type(int column) const { return statement_->type(column); }
  std::int64_t integer(int column) const;
  double real(int column) const;
  std::string text(int column) const;
  bool is_null(int column) const;
  std::optional<std::int64_t> optional_integer(int column) const;
  std::optional<double> optional_real(int column) const;
  std::optional<std::string> optional_text(int column) const;

 private:
  friend class Transaction;
  explicit Statement(std::unique_ptr<EngineStatement> statement);

  std::unique_ptr<EngineStatement> statement_;
  int bound_ = 0;
};

// All or nothing: rolls back at the end of its scope unless committed. Whoever answers a request,
// a command or a job owns it and passes it down. Several may be open at once, each on a thread of
// its own; writers wait for one another. In a store in memory each waits for the one before.
class Transaction {
 public:
  Transaction(Store& store, Access access);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  Statement prepare(std::string_view sql);  // A write under Access::read is a defect.
  BulkInsert bulk(std::string_view table, const std::vector<std::string_view>& columns);
  // The tables of the schema by name, without the one that counts the migrations.
  std::vector<std::string> tables();
  // Whether a step of the schema added the column to a table that was there (later_columns.hpp).
  bool has_later_column(std::string_view table, std::string_view column) const;
  void commit();

 private:
  ConnectionPool& pool_;
  std::unique_ptr<EngineConnection> connection_;
  Access access_;
  bool open_;
  int unfinished_ = 0;  // Bulk inserts.
};

}  // namespace commonweal::platform
