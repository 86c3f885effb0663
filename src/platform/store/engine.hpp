#pragma once

// What a database engine must do for the store: the seam through which PostgreSQL comes. Only
// store.cpp and the engines include this.

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace commonweal::platform {

enum class Access { read, write };
enum class ColumnType { null, integer, real, text };

// One prepared statement: bound from left to right (counted from 1), then stepped.
class EngineStatement {
 public:
  virtual ~EngineStatement() = default;
  virtual int parameters() const = 0;
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

// One connection, used by one thread at a time. Failures of the engine throw StoreFailure.
class EngineConnection {
 public:
  virtual ~EngineConnection() = default;
  virtual void begin(Access access) = 0;
  virtual void commit() = 0;
  virtual void roll_back() noexcept = 0;
  virtual void execute(const std::string& sql) = 0;  // Statements without parameters or rows.
  virtual std::unique_ptr<EngineStatement> prepare(std::string_view sql) = 0;
  virtual bool has_table(std::string_view name) = 0;
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
