#include "platform/store/sqlite_engine.hpp"

#include <sqlite3.h>

#include <array>
#include <utility>

#include "base/check.hpp"
#include "platform/store/dialect.hpp"
#include "platform/store/sqlite_bulk.hpp"
#include "platform/store/sqlite_statement.hpp"
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
// A page of figures reads some hundred pages of the database: they are read where the system keeps
// them, without a copy. The mapping is for reading only.
constexpr auto kSettings = R"(
  PRAGMA synchronous = FULL;
  PRAGMA mmap_size = 1073741824;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
)";
constexpr int kBusyMilliseconds = 5000;
constexpr int kPauseMilliseconds = 10;
constexpr auto kTables =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite|_%' ESCAPE '|' "
    "ORDER BY name";

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
    sqlite_check(sqlite3_busy_timeout(opened, kBusyMilliseconds), opened);
    if (access == Access::write) set_journal();
    execute(kSettings);
  }

  std::string name() const override { return "the " + sqlite_name_of(database_.get()); }

  // A writer takes the lock at once: a reader that turned writer could find it taken half-way.
  void begin(Access access) override {
    execute(access == Access::write ? "BEGIN IMMEDIATE" : "BEGIN");
  }
  void commit() override { execute("COMMIT"); }
  void roll_back() noexcept override {
    sqlite3_exec(database_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
  void execute(const std::string& sql) override {
    sqlite_check(sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr),
                 database_.get());
  }
  std::unique_ptr<EngineStatement> prepare(std::string_view sql) override {
    return std::make_unique<SqliteStatement>(database_.get(), sql);
  }
  std::unique_ptr<EngineBulk> bulk(std::string_view table,
                                   const std::vector<std::string_view>& columns) override {
    return sqlite_bulk(database_.get(), table, columns);
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
      if (code != SQLITE_BUSY) return sqlite_check(code, database_.get());
      sqlite3_sleep(kPauseMilliseconds);
    }
    sqlite_give_up(database_.get());
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
