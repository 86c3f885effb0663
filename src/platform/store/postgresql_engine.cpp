#include "platform/store/postgresql_engine.hpp"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.hpp"
#include "platform/store/dialect.hpp"
#include "platform/store/postgresql_bulk.hpp"
#include "platform/store/postgresql_link.hpp"
#include "platform/store/postgresql_statement.hpp"
#include "platform/store/store_failure.hpp"

namespace commonweal::platform {
namespace {

constexpr std::array kTokens = {
    Token{"id", "BIGINT"},
    Token{"integer", "BIGINT"},
    Token{"real", "DOUBLE PRECISION"},
    Token{"text", "TEXT COLLATE \"C\""},  // In the order of its bytes, as on SQLite.
    Token{"bool", "BIGINT"},  // 0 or 1 on both engines, so that the same SQL compares it.
    Token{"keyed", ""},
    Token{"plain", ""},
};

// What was acknowledged is on the disk, whatever the server's habit; a standby that is waited for
// beyond that stays waited for. 5 seconds are as long as a writer waits on SQLite.
constexpr auto kSettings = R"(
  SET lock_timeout = '5s';
  SELECT set_config('synchronous_commit', 'on', false)
  WHERE current_setting('synchronous_commit') IN ('off', 'local', 'remote_write'))";

constexpr auto kSchema = R"(
  SELECT current_schema(), hashtextextended('commonweal ' || current_schema(), 0))";
constexpr auto kSearchPath = "SELECT current_setting('search_path')";

// A name that needs no quotes.
constexpr std::string_view kPlainName = "abcdefghijklmnopqrstuvwxyz0123456789_";

constexpr auto kTables = R"(
  SELECT c.relname FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')
  ORDER BY c.relname)";

std::string field(const PgResult& result, int column) {
  return PQgetisnull(result.get(), 0, column) != 0 ? "" : PQgetvalue(result.get(), 0, column);
}

class PostgresqlConnection final : public EngineConnection {
 public:
  PostgresqlConnection(const std::string& url, MissingSchema missing_schema) : link_(url) {
    link_.run(kSettings);
    if (find_schema() || missing_schema == MissingSchema::leave) return;
    create_schema();
    CW_CHECK(find_schema());
  }

  std::string name() const override { return link_.name(); }

  // A writer first waits for the one before, and only then looks: each of its statements sees all
  // that is committed. A reader sees one state from its first question on.
  void begin(Access access) override {
    link_.forget_if_many();
    if (access == Access::read) {
      link_.run("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    } else {
      link_.run(
          "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE; "
          "SELECT pg_advisory_xact_lock(" +
          lock_ + ")");
    }
  }
  void commit() override {
    const auto result = committed();
    const std::string_view done = PQcmdStatus(result.get());
    if (done != "COMMIT")
      throw StoreFailure("The database undid a change, a part of which had failed.");
  }
  void roll_back() noexcept override {
    link_.drop_results();
    PgResult(PQexec(link_.get(), "ROLLBACK"));
  }
  void execute(const std::string& sql) override { link_.run(sql); }
  std::unique_ptr<EngineStatement> prepare(std::string_view sql) override {
    return postgresql_statement(link_, sql);
  }
  std::unique_ptr<EngineBulk> bulk(std::string_view table,
                                   const std::vector<std::string_view>& columns) override {
    return postgresql_bulk(link_, table, columns);
  }
  std::vector<std::string> tables() override {
    const auto row = prepare(kTables);
    std::vector<std::string> names;
    while (row->step()) names.emplace_back(row->text(0));
    return names;
  }
  bool is_sound() const override { return link_.is_idle(); }

 private:
  PgResult committed() {
    try {
      return link_.run("COMMIT");
    } catch (const StoreUnavailable& failure) {
      if (link_.is_idle()) throw;  // The server said no.
      throw StoreUncertain(std::string(failure.what()) +
                           " It is not known whether the change was kept: look before you make it "
                           "again.");
    }
  }

  // Whether there is one; then its lock is known.
  bool find_schema() {
    const auto row = link_.run(kSchema);
    lock_ = field(row, 1);
    return !lock_.empty();
  }

  // The one that the URL names: options=-csearch_path%3DNAME.
  void create_schema() {
    const std::string name = field(link_.run(kSearchPath), 0);
    if (name.empty() || name.find_first_not_of(kPlainName) != name.npos) {
      throw StoreFailure("The search path \"" + name +
                         "\" leads to no schema. Make one, or name one in plain letters.");
    }
    // Two who make the same one at once would trip over one another.
    link_.run(
        "BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('commonweal', 0)); "
        "CREATE SCHEMA IF NOT EXISTS " +
        name + "; COMMIT");
  }

  PostgresqlLink link_;
  std::string lock_;
};

class PostgresqlEngine final : public Engine {
 public:
  PostgresqlEngine(std::string url, MissingSchema missing_schema)
      : url_(std::move(url)), missing_schema_(missing_schema) {}
  std::unique_ptr<EngineConnection> connect() override {
    return std::make_unique<PostgresqlConnection>(url_, missing_schema_);
  }
  bool shares() const override { return true; }
  std::string translated(std::string_view sql) const override { return with_tokens(sql, kTokens); }

 private:
  std::string url_;
  MissingSchema missing_schema_;
};

}  // namespace

bool is_postgresql_url(const std::string& url) {
  const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
      PQconninfoParse(url.c_str(), nullptr), &PQconninfoFree);
  if (options == nullptr) return false;
  // A password that was not escaped shows in what comes after it, and messages name that.
  for (const auto* option = options.get(); option->keyword != nullptr; ++option) {
    const std::string_view keyword = option->keyword;
    const std::string_view value = option->val == nullptr ? "" : option->val;
    const bool is_shown = keyword == "host" || keyword == "port" || keyword == "dbname";
    if (is_shown && value.find_first_of("@?") != value.npos) return false;
    if (keyword == "port" && value.find_first_not_of("0123456789,") != value.npos) return false;
  }
  return true;
}

std::unique_ptr<Engine> postgresql_engine(std::string url, MissingSchema missing_schema) {
  return std::make_unique<PostgresqlEngine>(std::move(url), missing_schema);
}

}  // namespace commonweal::platform
