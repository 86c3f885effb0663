#include "platform/store/postgresql_link.hpp"

#include <libpq-fe.h>

#include <array>

#include "base/check.hpp"
#include "platform/store/dollar_parameters.hpp"
#include "platform/store/store_failure.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kPreparedMax = 500;

std::string name_of(const PGconn* connection) {
  std::string name = std::string("database ") + PQdb(connection);
  const std::string host = PQhost(connection);
  if (!host.empty()) name += " on " + host + ':' + PQport(connection);
  return name;
}

// The first line, without what kind of line it is: the others may hold what is kept in a row.
std::string sentence(std::string_view message) {
  message = message.substr(0, message.find('\n'));
  std::string text(message);
  if (!text.ends_with('.')) text += '.';
  return text;
}

bool is_any_of(std::string_view state, std::initializer_list<std::string_view> starts) {
  for (const auto start : starts) {
    if (state.starts_with(start)) return true;
  }
  return false;
}

// By SQLSTATE (appendix A of PostgreSQL's manual).
[[noreturn]] void give_up_by_state(const std::string& name, std::string_view state,
                                   std::string_view message) {
  // Lock not available, deadlock, conflict, cancelled.
  if (is_any_of(state, {"55P03", "40P01", "40001", "57014"})) {
    throw StoreBusy(name + " is busy. Try again later.");
  }
  if (state == "53100")
    throw StoreUnavailable(name + " is on a disk that is full. Make room for it.");
  if (state == "25006") throw StoreUnavailable(name + " may only be read. Let it be written to.");
  const std::string failed = name + " failed: " + sentence(message);
  // Out of resources, shut down or starting, failing disks, lost connections.
  if (is_any_of(state, {"53", "57P", "58", "08"})) throw StoreUnavailable(failed);
  throw StoreFailure(failed);
}

std::vector<Oid> numbers_of(const std::vector<PgType>& types) {
  std::vector<Oid> numbers;
  for (const PgType type : types) numbers.push_back(static_cast<Oid>(type));
  return numbers;
}

PGconn* connect(const std::string& url) {
  // What stands before the URL is for a URL that does not say; what stands after it is not its say.
  const std::array keywords = {"connect_timeout",  "tcp_user_timeout",
                               "application_name", "dbname",
                               "client_encoding",  static_cast<const char*>(nullptr)};
  const std::array values = {"10",        "60000", "commonweal",
                             url.c_str(), "UTF8",  static_cast<const char*>(nullptr)};
  return PQconnectdbParams(keywords.data(), values.data(), 1);
}

}  // namespace

void ClearPgResult::operator()(pg_result* result) const { PQclear(result); }
void PostgresqlLink::Finish::operator()(pg_conn* connection) const { PQfinish(connection); }

PostgresqlLink::PostgresqlLink(const std::string& url) : connection_(connect(url)) {
  if (PQstatus(get()) != CONNECTION_OK) {
    throw StoreUnavailable("The " + name_of(get()) +
                           " cannot be reached: " + sentence(PQerrorMessage(get())));
  }
  const char* encoding = PQparameterStatus(get(), "server_encoding");
  if (encoding == nullptr || std::string_view(encoding) != "UTF8") {
    throw StoreFailure("The " + name_of(get()) +
                       " does not keep text as UTF-8. Make one that does: " +
                       "createdb --template template0 --encoding UTF8 NAME.");
  }
  PQsetNoticeProcessor(get(), [](void*, const char*) {}, nullptr);
}

std::string PostgresqlLink::name() const { return "the " + name_of(get()); }

bool PostgresqlLink::is_idle() const {
  return PQstatus(get()) == CONNECTION_OK && PQtransactionStatus(get()) == PQTRANS_IDLE;
}

void PostgresqlLink::give_up(const pg_result* result) {
  if (PQstatus(get()) != CONNECTION_OK) {
    throw StoreUnavailable("The connection to " + name() +
                           " was lost: " + sentence(PQerrorMessage(get())));
  }
  const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
  const char* message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
  give_up_by_state("The " + name_of(get()), state == nullptr ? "" : state,
                   message == nullptr ? PQerrorMessage(get()) : message);
}

PgResult PostgresqlLink::run(const std::string& sql) {
  begin_turn(nullptr);
  PgResult result(PQexec(get(), sql.c_str()));
  const auto status = PQresultStatus(result.get());
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_COPY_IN) {
    give_up(result.get());
  }
  return result;
}

const PgPrepared& PostgresqlLink::prepared(std::string_view sql, const std::vector<PgType>& types) {
  std::string key;
  for (const PgType type : types) key += std::to_string(static_cast<Oid>(type)) + ' ';
  key += sql;
  const auto known = prepared_.find(key);
  return known == prepared_.end() ? prepare(key, sql, types) : known->second;
}

const PgPrepared& PostgresqlLink::prepare(const std::string& key, std::string_view sql,
                                          const std::vector<PgType>& types) {
  begin_turn(nullptr);
  PgPrepared made{.name = "s" + std::to_string(++names_), .parameters = {}, .columns = {}};
  const auto numbers = numbers_of(types);
  const PgResult parsed(PQprepare(get(), made.name.c_str(), with_dollar_parameters(sql).c_str(),
                                  static_cast<int>(numbers.size()), numbers.data()));
  if (PQresultStatus(parsed.get()) != PGRES_COMMAND_OK) give_up(parsed.get());
  const PgResult told(PQdescribePrepared(get(), made.name.c_str()));
  if (PQresultStatus(told.get()) != PGRES_COMMAND_OK) give_up(told.get());
  for (int i = 0; i < PQnparams(told.get()); ++i) {
    made.parameters.push_back(static_cast<PgType>(PQparamtype(told.get(), i)));
  }
  for (int i = 0; i < PQnfields(told.get()); ++i) {
    made.columns.push_back({PQfname(told.get(), i), static_cast<PgType>(PQftype(told.get(), i))});
  }
  return prepared_.emplace(key, std::move(made)).first->second;
}

void PostgresqlLink::forget_if_many() {
  if (prepared_.size() < kPreparedMax) return;
  run("DEALLOCATE ALL");
  prepared_.clear();
}

void PostgresqlLink::begin_turn(RowsUnderWay* rows) {
  if (under_way_ != nullptr) under_way_->take_in();
  CW_CHECK(under_way_ == nullptr);
  under_way_ = rows;
}

void PostgresqlLink::end_turn(const RowsUnderWay* rows) noexcept {
  if (under_way_ == rows) under_way_ = nullptr;
}

PgResult PostgresqlLink::next_result() {
  PgResult result(PQgetResult(get()));
  if (!result) return result;
  const auto status = PQresultStatus(result.get());
  if (status != PGRES_SINGLE_TUPLE && status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
    drop_results();
    give_up(result.get());
  }
  return result;
}

void PostgresqlLink::drop_results() noexcept {
  while (const auto result = PgResult(PQgetResult(get()))) {
    if (PQresultStatus(result.get()) == PGRES_COPY_IN) PQputCopyEnd(get(), "given up");
  }
}

}  // namespace commonweal::platform
