#include "platform/store/store.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <utility>

#include "base/check.hpp"
#include "platform/store/connection_pool.hpp"
#include "platform/store/migrate.hpp"
#include "platform/store/postgresql_engine.hpp"
#include "platform/store/sqlite_engine.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kSqlite = "sqlite:";
constexpr std::string_view kMemory = ":memory:";
constexpr std::string_view kPostgresql = "postgresql://";
constexpr auto kNotYet = " yet. Load an example or import something, or name another with --db.";

void make_folder_of(const std::string& path) {
  const auto folder = std::filesystem::path(path).parent_path();
  std::error_code failure;
  if (!folder.empty()) std::filesystem::create_directories(folder, failure);
  if (failure) {
    throw StoreFailure("The folder " + folder.string() + " cannot be made: " + failure.message() +
                       '.');
  }
}

bool is_there(const std::string& path) {
  std::error_code failure;  // What cannot be looked at cannot be opened either; that says why.
  return std::filesystem::exists(path, failure) || failure;
}

// A URL as it may be shown: what stands after the scheme may hold a password.
std::string shown(std::string_view url) {
  const auto scheme = url.find("://");
  return scheme == url.npos ? std::string(url) : std::string(url.substr(0, scheme + 3)) + "\u2026";
}

using MadeEngine = base::Result<std::unique_ptr<Engine>>;

MadeEngine sqlite_for(std::string path, Opening opening) {
  if (path == kMemory) return sqlite_engine(std::move(path));
  if (opening != Opening::create_if_missing && !is_there(path)) {
    return base::fail(base::ErrorCode::not_found, "There is no database " + path + kNotYet);
  }
  make_folder_of(path);
  return sqlite_engine(std::move(path),
                       opening == Opening::only_to_read ? Access::read : Access::write);
}

MadeEngine postgresql_for(std::string url, Opening opening) {
  if (!is_postgresql_url(url)) {
    return base::fail(base::ErrorCode::invalid_input,
                      "PostgreSQL does not read this URL. Write postgresql://USER@HOST:PORT/NAME.");
  }
  const bool creates = opening == Opening::create_if_missing;
  return postgresql_engine(std::move(url), creates ? MissingSchema::create : MissingSchema::leave);
}

MadeEngine engine_for(std::string_view url, Opening opening) {
  if (url.starts_with(kSqlite) && url.size() > kSqlite.size()) {
    return sqlite_for(std::string(url.substr(kSqlite.size())), opening);
  }
  if (url.starts_with(kPostgresql)) return postgresql_for(std::string(url), opening);
  return base::fail(
      base::ErrorCode::invalid_input,
      '"' + shown(url) + "\" names no database. Write sqlite:PATH or postgresql://HOST/NAME.");
}

// A connection whose transaction has begun. One that lay idle may have died since, with its server:
// only a new one that fails means that the database does.
std::unique_ptr<EngineConnection> begun(ConnectionPool& pool, Access access) {
  while (true) {
    auto [connection, is_new] = pool.take();
    try {
      connection->begin(access);
      return std::move(connection);
    } catch (const StoreFailure&) {
      connection->roll_back();
      const bool is_to_blame = is_new || connection->is_sound();
      pool.give_back(std::move(connection));
      if (is_to_blame) throw;
    }
  }
}

}  // namespace

base::Result<Store> Store::open(std::string_view url, const std::vector<MigrationSet>& sets,
                                Opening opening) {
  auto engine = engine_for(url, opening);
  if (!engine) return base::fail(std::move(engine));
  auto pool = std::make_unique<ConnectionPool>(*std::move(engine), later_columns(sets));
  auto connection = pool->take().connection;
  if (opening != Opening::create_if_missing && !has_migrations(*connection)) {
    return base::fail(base::ErrorCode::not_found,
                      "There is nothing of Commonweal in " + connection->name() + kNotYet);
  }
  refuse_newer(*connection, sets);
  if (opening != Opening::only_to_read) migrate(pool->engine(), *connection, sets);
  pool->give_back(std::move(connection));
  return Store(std::move(pool));
}

Store::Store(std::unique_ptr<ConnectionPool> pool) : pool_(std::move(pool)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

void Store::tell_slow(SlowStatements slow) { pool_->tell_slow(std::move(slow)); }

Statement::Statement(std::unique_ptr<EngineStatement> statement)
    : statement_(std::move(statement)) {}

Statement& Statement::bind(std::int64_t value) {
  statement_->bind_integer(++bound_, value);
  return *this;
}

Statement& Statement::bind(double value) {
  CW_CHECK(!std::isnan(value));                  // SQLite would keep it as NULL.
  statement_->bind_real(++bound_, value + 0.0);  // Not -0.0: SQLite would keep it as 0.0.
  return *this;
}

Statement& Statement::bind(std::string_view value) {
  CW_CHECK(value.find('\0') == value.npos);  // PostgreSQL keeps no text with one.
  statement_->bind_text(++bound_, value);
  return *this;
}

Statement& Statement::bind(std::nullopt_t) {
  statement_->bind_null(++bound_);
  return *this;
}

bool Statement::next() {
  CW_CHECK(bound_ == statement_->parameters());
  return statement_->step();
}

std::int64_t Statement::run() {
  while (next()) {
  }
  const std::int64_t changed = statement_->changed_rows();
  reset();
  return changed;
}

Statement& Statement::reset() {
  statement_->reset();
  bound_ = 0;
  return *this;
}

std::int64_t Statement::integer(int column) const {
  CW_CHECK(statement_->type(column) == ColumnType::integer);
  return statement_->integer(column);
}

double Statement::real(int column) const {
  CW_CHECK(statement_->type(column) == ColumnType::real);
  return statement_->real(column);
}

std::string Statement::text(int column) const {
  CW_CHECK(statement_->type(column) == ColumnType::text);
  return std::string(statement_->text(column));
}

bool Statement::is_null(int column) const { return statement_->type(column) == ColumnType::null; }

std::optional<std::int64_t> Statement::optional_integer(int column) const {
  if (is_null(column)) return std::nullopt;
  return integer(column);
}

std::optional<double> Statement::optional_real(int column) const {
  if (is_null(column)) return std::nullopt;
  return real(column);
}

std::optional<std::string> Statement::optional_text(int column) const {
  if (is_null(column)) return std::nullopt;
  return text(column);
}

Transaction::Transaction(Store& store, Access access)
    : pool_(*store.pool_), connection_(begun(pool_, access)), access_(access), open_(true) {}

Transaction::~Transaction() {
  if (open_) connection_->roll_back();
  pool_.give_back(std::move(connection_));
}

Statement Transaction::prepare(std::string_view sql) {
  CW_CHECK(unfinished_ == 0);
  auto statement = connection_->prepare(sql);
  CW_CHECK(access_ == Access::write || statement->only_reads());
  if (const auto& slow = pool_.slow()) statement = timed(std::move(statement), sql, *slow);
  return Statement(std::move(statement));
}

BulkInsert Transaction::bulk(std::string_view table, const std::vector<std::string_view>& columns) {
  CW_CHECK(access_ == Access::write && unfinished_ == 0);
  return {connection_->bulk(table, columns), static_cast<int>(columns.size()), unfinished_};
}

std::vector<std::string> Transaction::tables() {
  auto names = connection_->tables();
  std::erase(names, kMigrationTable);
  return names;
}

bool Transaction::has_later_column(std::string_view table, std::string_view column) const {
  return std::ranges::any_of(pool_.later_columns(), [&](const LaterColumn& later) {
    return later.table == table && later.column == column;
  });
}

void Transaction::commit() {
  CW_CHECK(open_ && unfinished_ == 0);
  connection_->commit();
  open_ = false;
}

}  // namespace commonweal::platform
