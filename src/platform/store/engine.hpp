#pragma once

// What a database engine must do for the store. A slice does not use this: it sees store.hpp.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::platform {

enum class Access { read, write };
enum class ColumnType { null, integer, real, text };

// One prepared statement: bound from left to right (counted from 1), then stepped.
class EngineStatement {
 public:
  virtual ~EngineStatement() = default;
  virtual int parameters() const = 0;
  virtual int columns() const = 0;  // Of a row; 0 where there are none.
  virtual std::string_view column_name(int column) const = 0;
  virtual bool only_reads() const = 0;
  virtual void bind_null(int parameter) = 0;
  virtual void bind_integer(int parameter, std::int64_t value) = 0;
  virtual void bind_real(int parameter, double value) = 0;
  virtual void bind_text(int parameter, std::string_view value) = 0;
  virtual bool step() = 0;  // False after the last row.
  virtual ColumnType type(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual double real(int column) const = 0;
  virtual std::string_view text(int column) const = 0;  // Until the next step.
  virtual std::int64_t changed_rows() const = 0;
  virtual void reset() = 0;  // Ready to be bound again.
};

// Many rows into one table. Columns are added from left to right, counted from 0; text must stand
// where it is until end_row().
class EngineBulk {
 public:
  virtual ~EngineBulk() = default;  // Before finish(): the transaction may only be rolled back.
  virtual void add_null(int column) = 0;
  virtual void add_integer(int column, std::int64_t value) = 0;
  virtual void add_real(int column, double value) = 0;
  virtual void add_text(int column, std::string_view value) = 0;
  virtual void end_row() = 0;
  virtual void finish() = 0;
};

// One connection, used by one thread at a time. Failures of the engine throw StoreFailure.
class EngineConnection {
 public:
  virtual ~EngineConnection() = default;
  virtual std::string name() const = 0;  // "the database PATH": never with a password.
  virtual void begin(Access access) = 0;
  virtual void commit() = 0;
  virtual void roll_back() noexcept = 0;
  virtual void execute(const std::string& sql) = 0;  // Statements without parameters or rows.
  virtual std::unique_ptr<EngineStatement> prepare(std::string_view sql) = 0;
  virtual std::unique_ptr<EngineBulk> bulk(std::string_view table,
                                           const std::vector<std::string_view>& columns) = 0;
  virtual std::vector<std::string> tables() = 0;  // By name, without the engine's own.
  // Whether it can begin another transaction. One that cannot is thrown away.
  virtual bool is_sound() const = 0;
};

class Engine {
 public:
  virtual ~Engine() = default;
  virtual std::unique_ptr<EngineConnection> connect() = 0;
  // Whether several connections see the same data.
  virtual bool shares() const = 0;
  // A step of the schema in the engine's own words.
  virtual std::string translated(std::string_view sql) const = 0;
};

}  // namespace commonweal::platform
