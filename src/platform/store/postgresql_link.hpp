#pragma once

// One connection to PostgreSQL and the statements prepared on it. Knows nothing of transactions: it
// runs what it is given, and throws StoreFailure with a sentence that names the database.

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "platform/store/postgresql_value.hpp"

struct pg_conn;
struct pg_result;

namespace commonweal::platform {

struct ClearPgResult {
  void operator()(pg_result* result) const;
};
using PgResult = std::unique_ptr<pg_result, ClearPgResult>;

// Rows on their way. A connection answers one question at a time, so that whoever asks another
// first makes the one before take in what is left of its rows.
class RowsUnderWay {
 public:
  virtual ~RowsUnderWay() = default;
  virtual void take_in() = 0;
};

struct PgPrepared {
  std::string name;
  std::vector<PgType> parameters;
  struct Column {
    std::string name;
    PgType type;
  };
  std::vector<Column> columns;
};

class PostgresqlLink {
 public:
  explicit PostgresqlLink(const std::string& url);

  pg_conn* get() const { return connection_.get(); }
  std::string name() const;
  // Whether it stands, and no transaction is open on it.
  bool is_idle() const;

  // Statements without parameters; the last one's result.
  PgResult run(const std::string& sql);
  // Prepares it, unless that was done before. "?" stands for a parameter; the server infers the
  // types that are not given. Stands until forget_if_many().
  const PgPrepared& prepared(std::string_view sql, const std::vector<PgType>& types = {});
  // Statements that were made up keep the server's memory. Between transactions only.
  void forget_if_many();

  // Makes way for a question whose rows are then under way; null for one that has none.
  void begin_turn(RowsUnderWay* rows);
  void end_turn(const RowsUnderWay* rows) noexcept;

  // The next result; null after the last. Throws where it is a failure.
  PgResult next_result();
  // Throws what the server, or the lack of one, says.
  [[noreturn]] void give_up(const pg_result* result);
  void drop_results() noexcept;

 private:
  struct Finish {
    void operator()(pg_conn* connection) const;
  };
  const PgPrepared& prepare(const std::string& key, std::string_view sql,
                            const std::vector<PgType>& types);

  std::unique_ptr<pg_conn, Finish> connection_;
  std::map<std::string, PgPrepared, std::less<>> prepared_;
  std::int64_t names_ = 0;
  RowsUnderWay* under_way_ = nullptr;
};

}  // namespace commonweal::platform
