#include "platform/store/sqlite_bulk.hpp"

#include <cstdint>
#include <string>

#include "base/check.hpp"
#include "platform/store/sqlite_statement.hpp"

namespace commonweal::platform {
namespace {

// So many rows go into the table with one step: the engine's work for a statement, and what a CHECK
// needs once in it, is shared.
constexpr std::size_t kBulkRows = 32;

class BulkSql {
 public:
  BulkSql(std::string_view table, const std::vector<std::string_view>& columns) {
    std::string names;
    for (const auto column : columns) {
      names.append(names.empty() ? "" : ", ").append(column);
      row_.append(row_.empty() ? "(?" : ", ?");
    }
    row_ += ')';
    head_ = "INSERT INTO " + std::string(table) + " (" + names + ") VALUES ";
  }

  std::string of(std::size_t rows) const {
    std::string sql = head_ + row_;
    for (std::size_t row = 1; row < rows; ++row) sql.append(", ").append(row_);
    return sql;
  }

 private:
  std::string head_;
  std::string row_;
};

// What stands at a parameter, kept from step to step: most columns say the same in row after row,
// and need not be bound again. Nothing is allocated for a row: ten million of them come this way.
class BoundValue {
 public:
  void bind_null(SqliteStatement& statement, int at) {
    if (type_ == ColumnType::null) return;
    type_ = ColumnType::null;
    bind_again(statement, at);
  }
  void bind(SqliteStatement& statement, int at, std::int64_t value) {
    if (type_ == ColumnType::integer && integer_ == value) return;
    type_ = ColumnType::integer;
    integer_ = value;
    bind_again(statement, at);
  }
  void bind(SqliteStatement& statement, int at, double value) {
    type_ = ColumnType::real;
    real_ = value;
    bind_again(statement, at);
  }
  void bind(SqliteStatement& statement, int at, std::string_view value) {
    if (type_ == ColumnType::text && text_ == value) return;
    type_ = ColumnType::text;
    text_ = value;
    bind_again(statement, at);
  }
  void bind_again(SqliteStatement& statement, int at) const {
    switch (type_) {
      case ColumnType::null: return statement.bind_null(at);
      case ColumnType::integer: return statement.bind_integer(at, integer_);
      case ColumnType::real: return statement.bind_real(at, real_);
      case ColumnType::text: return statement.bind_borrowed_text(at, text_);
    }
    CW_CHECK(false);
  }

 private:
  ColumnType type_ = ColumnType::null;  // As SQLite has a parameter that was never bound.
  std::int64_t integer_ = 0;
  double real_ = 0;
  std::string text_;
};

class SqliteBulk final : public EngineBulk {
 public:
  SqliteBulk(sqlite3* database, std::string_view table,
             const std::vector<std::string_view>& columns)
      : database_(database),
        sql_(table, columns),
        insert_(database, sql_.of(kBulkRows)),
        columns_(columns.size()),
        values_(kBulkRows * columns_) {}

  void add_null(int column) override { value(column).bind_null(insert_, parameter(column)); }
  void add_integer(int column, std::int64_t value_given) override {
    value(column).bind(insert_, parameter(column), value_given);
  }
  void add_real(int column, double value_given) override {
    value(column).bind(insert_, parameter(column), value_given);
  }
  void add_text(int column, std::string_view value_given) override {
    value(column).bind(insert_, parameter(column), value_given);
  }
  void end_row() override {
    if (++rows_ < kBulkRows) return;
    insert_.step();
    insert_.reset();
    rows_ = 0;
  }
  void finish() override {
    if (rows_ == 0) return;
    SqliteStatement rest(database_, sql_.of(rows_));
    for (std::size_t at = 0; at < rows_ * columns_; ++at) {
      values_[at].bind_again(rest, static_cast<int>(at) + 1);
    }
    rest.step();
    rows_ = 0;
  }

 private:
  int parameter(int column) const { return static_cast<int>(rows_ * columns_) + column + 1; }
  BoundValue& value(int column) { return values_[static_cast<std::size_t>(parameter(column)) - 1]; }

  sqlite3* database_;
  BulkSql sql_;
  SqliteStatement insert_;
  std::size_t columns_;
  std::size_t rows_ = 0;  // Bound and not written yet.
  std::vector<BoundValue> values_;
};

}  // namespace

std::unique_ptr<EngineBulk> sqlite_bulk(sqlite3* database, std::string_view table,
                                        const std::vector<std::string_view>& columns) {
  return std::make_unique<SqliteBulk>(database, table, columns);
}

}  // namespace commonweal::platform
