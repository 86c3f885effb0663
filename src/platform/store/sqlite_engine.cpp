#include "platform/store/sqlite_engine.hpp"

#include <sqlite3.h>

#include <array>
#include <utility>

#include "base/check.hpp"
#include "platform/store/dialect.hpp"
#include "platform/store/store_failure.hpp"

namespace commonweal::platform {
namespace {

constexpr std::array kTokens = {
    Token{"id", "INTEGER"},
    Token{"integer", "INTEGER"},
    Token{"real", "REAL"},
    Token{"text", "TEXT"},
    Token{"bool", "INTEGER"},
    Token{"keyed", "STRICT, WITHOUT ROWID"},  // Rows stand in the order of the primary key.
    Token{"plain", "STRICT"},
};

// FULL, so that what was acknowledged survives a loss of power, not only of the process.
constexpr auto kJournal = "PRAGMA journal_mode = WAL";
constexpr auto kSettings = R"(
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
)";
constexpr int kBusyMilliseconds = 5000;
constexpr int kPauseMilliseconds = 10;
constexpr auto kTables =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite|_%' ESCAPE '|' "
    "ORDER BY name";

std::string name_of(sqlite3* database) {
  const std::string file = sqlite3_db_filename(database, "main");
  return "database " + (file.empty() ? "in memory" : file);
}

[[noreturn]] void give_up(sqlite3* database) {
  const std::string name = "The " + name_of(database);
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

void check(int code, sqlite3* database) {
  if (code != SQLITE_OK) give_up(database);
}

class SqliteStatement final : public EngineStatement {
 public:
  SqliteStatement(sqlite3* database, std::string_view sql) : database_(database) {
    sqlite3_stmt* prepared = nullptr;
    const int length = static_cast<int>(sql.size());
    const int code = sqlite3_prepare_v2(database, sql.data(), length, &prepared, nullptr);
    statement_.reset(prepared);
    check(code, database);
  }

  int parameters() const override { return sqlite3_bind_parameter_count(get()); }
  int columns() const override { return sqlite3_column_count(get()); }
  std::string_view column_name(int column) const override {
    return sqlite3_column_name(get(), column);
  }
  bool only_reads() const override { return sqlite3_stmt_readonly(get()) != 0; }
  void bind_null(int parameter) override { check(sqlite3_bind_null(get(), parameter), database_); }
  void bind_integer(int parameter, std::int64_t value) override {
    check(sqlite3_bind_int64(get(), parameter, value), database_);
  }
  void bind_real(int parameter, double value) override {
    check(sqlite3_bind_double(get(), parameter, value), database_);
  }
  void bind_text(int parameter, std::string_view value) override {
    bind_text(parameter, value, SQLITE_TRANSIENT);
  }
  // Text that stands where it is until the statement has been stepped.
  void bind_borrowed_text(int parameter, std::string_view value) {
    bind_text(parameter, value, SQLITE_STATIC);
  }
  bool step() override {
    const int code = sqlite3_step(get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) give_up(database_);
    return code == SQLITE_ROW;
  }
  ColumnType type(int column) const override {
    switch (sqlite3_column_type(get(), column)) {
      case SQLITE_INTEGER: return ColumnType::integer;
      case SQLITE_FLOAT: return ColumnType::real;
      case SQLITE_TEXT: return ColumnType::text;
      case SQLITE_NULL: return ColumnType::null;
    }
    CW_CHECK(false);  // A blob: the schema has none.
  }
  std::int64_t integer(int column) const override { return sqlite3_column_int64(get(), column); }
  double real(int column) const override { return sqlite3_column_double(get(), column); }
  std::string_view text(int column) const override {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(get(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(get(), column))};
  }
  std::int64_t changed_rows() const override { return sqlite3_changes64(database_); }
  void reset() override { sqlite3_reset(get()); }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  sqlite3_stmt* get() const { return statement_.get(); }
  void bind_text(int parameter, std::string_view value, sqlite3_destructor_type lifetime) {
    const char* bytes = value.empty() ? "" : value.data();  // A null pointer would mean NULL.
    check(sqlite3_bind_text64(get(), parameter, bytes, value.size(), lifetime, SQLITE_UTF8),
          database_);
  }

  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

// So many rows go into the table with one step: the engine's work for a statement, and what a CHECK
// needs once in it, is shared. LIMIT, because the last rows may be fewer.
constexpr std::size_t kBulkRows = 32;

std::string insert_sql(std::string_view table, const std::vector<std::string_view>& columns) {
  std::string names;
  std::string values;
  for (const auto column : columns) {
    names.append(names.empty() ? "" : ", ").append(column);
    values.append(values.empty() ? "SELECT ?" : ", ?");
  }
  std::string sql = "INSERT INTO " + std::string(table) + " (" + names + ") " + values;
  for (std::size_t row = 1; row < kBulkRows; ++row) sql.append(" UNION ALL ").append(values);
  return sql.append(" LIMIT ?");
}

// Nothing is allocated for a row: ten million of them come this way. Text is kept until its row is
// written, in strings that are used again and again.
class SqliteBulk : public EngineBulk {
 public:
  SqliteBulk(sqlite3* database, const std::string& sql, std::size_t columns)
      : insert_(database, sql), columns_(columns), texts_(kBulkRows * columns) {}

  void add_null(int column) override { insert_.bind_null(parameter(column)); }
  void add_integer(int column, std::int64_t value) override {
    insert_.bind_integer(parameter(column), value);
  }
  void add_real(int column, double value) override { insert_.bind_real(parameter(column), value); }
  void add_text(int column, std::string_view value) override {
    const int at = parameter(column);
    std::string& text = texts_[static_cast<std::size_t>(at) - 1];
    text = value;
    insert_.bind_borrowed_text(at, text);
  }
  void end_row() override {
    if (++rows_ == kBulkRows) finish();
  }
  void finish() override {
    if (rows_ == 0) return;
    insert_.bind_integer(static_cast<int>(kBulkRows * columns_) + 1,
                         static_cast<std::int64_t>(rows_));
    insert_.step();
    insert_.reset();
    rows_ = 0;
  }

 private:
  int parameter(int column) const { return static_cast<int>(rows_ * columns_) + column + 1; }

  SqliteStatement insert_;
  std::size_t columns_;
  std::size_t rows_ = 0;  // Bound and not written yet.
  std::vector<std::string> texts_;
};

class SqliteConnection : public EngineConnection {
 public:
  SqliteConnection(const std::string& path, Access access) {
    sqlite3* opened = nullptr;
    const int use =
        access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int flags = use | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    database_.reset(opened);  // Even a database that did not open must be closed.
    if (code != SQLITE_OK) {
      throw StoreUnavailable("The database " + path +
                             " cannot be opened: " + sqlite3_errmsg(opened) + '.');
    }
    check(sqlite3_busy_timeout(opened, kBusyMilliseconds), opened);
    if (access == Access::write) set_journal();
    execute(kSettings);
  }

  std::string name() const override { return "the " + name_of(database_.get()); }

  // A writer takes the lock at once: a reader that turned writer could find it taken half-way.
  void begin(Access access) override {
    execute(access == Access::write ? "BEGIN IMMEDIATE" : "BEGIN");
  }
  void commit() override { execute("COMMIT"); }
  void roll_back() noexcept override {
    sqlite3_exec(database_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
  void execute(const std::string& sql) override {
    check(sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr), database_.get());
  }
  std::unique_ptr<EngineStatement> prepare(std::string_view sql) override {
    return std::make_unique<SqliteStatement>(database_.get(), sql);
  }
  std::unique_ptr<EngineBulk> bulk(std::string_view table,
                                   const std::vector<std::string_view>& columns) override {
    return std::make_unique<SqliteBulk>(database_.get(), insert_sql(table, columns),
                                        columns.size());
  }
  std::vector<std::string> tables() override {
    SqliteStatement row(database_.get(), kTables);
    std::vector<std::string> names;
    while (row.step()) names.emplace_back(row.text(0));
    return names;
  }
  bool is_sound() const override { return true; }

 private:
  // Where another program is making the same database, SQLite gives up on this at once: it does not
  // wait as it does for other locks.
  void set_journal() {
    for (int waited = 0; waited < kBusyMilliseconds; waited += kPauseMilliseconds) {
      const int code = sqlite3_exec(database_.get(), kJournal, nullptr, nullptr, nullptr);
      if (code != SQLITE_BUSY) return check(code, database_.get());
      sqlite3_sleep(kPauseMilliseconds);
    }
    give_up(database_.get());
  }

  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
  };
  std::unique_ptr<sqlite3, Close> database_;
};

class SqliteEngine : public Engine {
 public:
  SqliteEngine(std::string path, Access access) : path_(std::move(path)), access_(access) {}
  std::unique_ptr<EngineConnection> connect() override {
    return std::make_unique<SqliteConnection>(path_, access_);
  }
  bool shares() const override { return path_ != ":memory:"; }
  std::string translated(std::string_view sql) const override { return with_tokens(sql, kTokens); }

 private:
  std::string path_;
  Access access_;
};

}  // namespace

std::unique_ptr<Engine> sqlite_engine(std::string path, Access access) {
  return std::make_unique<SqliteEngine>(std::move(path), access);
}

void seal_sqlite_file(const std::string& path) {
  SqliteConnection(path, Access::write).execute("PRAGMA journal_mode = DELETE");
}

}  // namespace commonweal::platform
