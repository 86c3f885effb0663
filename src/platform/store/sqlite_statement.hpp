#pragma once

// One question to SQLite, and what its failures are called. Only SQLite's own files include this.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "platform/store/engine.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace commonweal::platform {

// "database var/commonweal.db", for sentences.
std::string sqlite_name_of(sqlite3* database);

// Throws what became of the last call.
[[noreturn]] void sqlite_give_up(sqlite3* database);
void sqlite_check(int code, sqlite3* database);

class SqliteStatement final : public EngineStatement {
 public:
  SqliteStatement(sqlite3* database, std::string_view sql);

  int parameters() const override;
  int columns() const override;
  std::string_view column_name(int column) const override;
  bool only_reads() const override;
  void bind_null(int parameter) override;
  void bind_integer(int parameter, std::int64_t value) override;
  void bind_real(int parameter, double value) override;
  void bind_text(int parameter, std::string_view value) override;
  // Text that stands where it is until the statement has been stepped.
  void bind_borrowed_text(int parameter, std::string_view value);
  bool step() override;
  ColumnType type(int column) const override;
  std::int64_t integer(int column) const override;
  double real(int column) const override;
  std::string_view text(int column) const override;
  std::int64_t changed_rows() const override;
  void reset() override;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  sqlite3_stmt* get() const { return statement_.get(); }

  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

}  // namespace commonweal::platform
