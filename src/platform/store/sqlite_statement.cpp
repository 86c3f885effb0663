#include "platform/store/sqlite_statement.hpp"

#include <sqlite3.h>

#include "base/check.hpp"
#include "platform/store/store_failure.hpp"

namespace commonweal::platform {

std::string sqlite_name_of(sqlite3* database) {
  const std::string file = sqlite3_db_filename(database, "main");
  return "database " + (file.empty() ? "in memory" : file);
}

void sqlite_give_up(sqlite3* database) {
  const std::string name = "The " + sqlite_name_of(database);
  const std::string failed = name + " failed: " + sqlite3_errmsg(database) + '.';
  switch (sqlite3_errcode(database)) {
    case SQLITE_BUSY: throw StoreBusy(name + " is busy. Try again later.");
    case SQLITE_FULL:
      throw StoreUnavailable(name + " is on a disk that is full. Make room for it.");
    case SQLITE_READONLY: throw StoreUnavailable(name + " may only be read. Let it be written to.");
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: throw StoreUnavailable(failed);
    default: throw StoreFailure(failed);
  }
}

void sqlite_check(int code, sqlite3* database) {
  if (code != SQLITE_OK) sqlite_give_up(database);
}

SqliteStatement::SqliteStatement(sqlite3* database, std::string_view sql) : database_(database) {
  sqlite3_stmt* prepared = nullptr;
  const int length = static_cast<int>(sql.size());
  const int code = sqlite3_prepare_v2(database, sql.data(), length, &prepared, nullptr);
  statement_.reset(prepared);
  sqlite_check(code, database);
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

int SqliteStatement::parameters() const { return sqlite3_bind_parameter_count(get()); }
int SqliteStatement::columns() const { return sqlite3_column_count(get()); }
std::string_view SqliteStatement::column_name(int column) const {
  return sqlite3_column_name(get(), column);
}
bool SqliteStatement::only_reads() const { return sqlite3_stmt_readonly(get()) != 0; }

void SqliteStatement::bind_null(int parameter) {
  sqlite_check(sqlite3_bind_null(get(), parameter), database_);
}
void SqliteStatement::bind_integer(int parameter, std::int64_t value) {
  sqlite_check(sqlite3_bind_int64(get(), parameter, value), database_);
}
void SqliteStatement::bind_real(int parameter, double value) {
  sqlite_check(sqlite3_bind_double(get(), parameter, value), database_);
}
void SqliteStatement::bind_text(int parameter, std::string_view value) {
  const char* bytes = value.empty() ? "" : value.data();  // A null pointer would mean NULL.
  sqlite_check(
      sqlite3_bind_text64(get(), parameter, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8),
      database_);
}
void SqliteStatement::bind_borrowed_text(int parameter, std::string_view value) {
  const char* bytes = value.empty() ? "" : value.data();
  sqlite_check(
      sqlite3_bind_text64(get(), parameter, bytes, value.size(), SQLITE_STATIC, SQLITE_UTF8),
      database_);
}

bool SqliteStatement::step() {
  const int code = sqlite3_step(get());
  if (code != SQLITE_ROW && code != SQLITE_DONE) sqlite_give_up(database_);
  return code == SQLITE_ROW;
}

ColumnType SqliteStatement::type(int column) const {
  switch (sqlite3_column_type(get(), column)) {
    case SQLITE_INTEGER: return ColumnType::integer;
    case SQLITE_FLOAT: return ColumnType::real;
    case SQLITE_TEXT: return ColumnType::text;
    case SQLITE_NULL: return ColumnType::null;
  }
  CW_CHECK(false);  // A blob: the schema has none.
}
std::int64_t SqliteStatement::integer(int column) const {
  return sqlite3_column_int64(get(), column);
}
double SqliteStatement::real(int column) const { return sqlite3_column_double(get(), column); }
std::string_view SqliteStatement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(get(), column));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(get(), column))};
}
std::int64_t SqliteStatement::changed_rows() const { return sqlite3_changes64(database_); }
void SqliteStatement::reset() { sqlite3_reset(get()); }

}  // namespace commonweal::platform
