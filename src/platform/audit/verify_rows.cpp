#include "platform/audit/verify_rows.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "platform/audit/digest.hpp"

namespace commonweal::platform {
namespace {

const std::string kBlocks = "SELECT " + std::string(kAuditColumns) +
                            " FROM audit WHERE table_name = ? ORDER BY last_row, id";

std::string sql_name(std::string_view name) {
  std::string text = "\"";
  for (const char c : name) text.append(c == '"' ? 2 : 1, c);
  return text + '"';
}

// Whoever alters a row may write any number into it.
std::int64_t after(std::int64_t id) {
  return id == std::numeric_limits<std::int64_t>::max() ? id : id + 1;
}

// The rows of a table with their ids, and the digest of a row.
class Rows {
 public:
  Rows(Statement statement, int id_column, std::vector<bool> is_later)
      : statement_(std::move(statement)), id_column_(id_column), is_later_(std::move(is_later)) {}

  bool next() { return statement_.next(); }

  // None where somebody made the table anew and left it out.
  std::optional<std::int64_t> id() const {
    if (statement_.type(id_column_) != ColumnType::integer) return std::nullopt;
    return statement_.integer(id_column_);
  }

  // The id first, then the other columns in the order of the table: those that it had at first, and
  // of those that came later the ones with a value, each with its name.
  void add_to(Digest& digest) const {
    const auto add = [&](const auto& value) { digest.add(value); };
    with_value(id_column_, add);
    for (int column = 0; column < statement_.columns(); ++column) {
      if (column != id_column_ && !is_later(column)) with_value(column, add);
    }
    for (int column = 0; column < statement_.columns(); ++column) {
      if (!is_later(column)) continue;
      with_value(column, [&](const auto& value) {
        digest.add_later(statement_.column_name(column), value);
      });
    }
  }

 private:
  bool is_later(int column) const { return is_later_[static_cast<std::size_t>(column)]; }

  template <class Take>
  void with_value(int column, const Take& take) const {
    switch (statement_.type(column)) {
      case ColumnType::null: return take(std::nullopt);
      case ColumnType::integer: return take(statement_.integer(column));
      case ColumnType::real: return take(statement_.real(column));
      case ColumnType::text: {
        const std::string text = statement_.text(column);
        return take(std::string_view(text));
      }
    }
    CW_CHECK(false);
  }

  Statement statement_;
  int id_column_;
  std::vector<bool> is_later_;  // By column.
};

std::vector<bool> later_in(const Transaction& transaction, const std::string& table,
                           const Statement& statement) {
  std::vector<bool> is_later;
  for (int column = 0; column < statement.columns(); ++column) {
    is_later.push_back(transaction.has_later_column(table, statement.column_name(column)));
  }
  return is_later;
}

std::optional<int> column_named(const Statement& statement, std::string_view name) {
  for (int column = 0; column < statement.columns(); ++column) {
    if (statement.column_name(column) == name) return column;
  }
  return std::nullopt;
}

// None where the table has neither of the columns that hold the ids of rows.
std::optional<Rows> rows_of(Transaction& transaction, const std::string& table) {
  const std::string select = "SELECT * FROM " + sql_name(table) + " ORDER BY ";
  const auto any = transaction.prepare(select + "1");
  for (const std::string id : {"row_id", "id"}) {
    const auto column = column_named(any, id);
    if (!column) continue;
    return Rows(transaction.prepare(select + id), *column, later_in(transaction, table, any));
  }
  return std::nullopt;
}

// Goes through rows and blocks side by side.
class Holding {
 public:
  Holding(Transaction& transaction, const std::string& table, AuditVerdict& verdict)
      : table_(table), verdict_(verdict), blocks_(transaction.prepare(kBlocks)) {
    blocks_.bind(table);
    open_block();
  }

  void take(const Rows& row) {
    ++rows_;
    const auto id = row.id();
    if (!id) return refuse_table({}, "it holds a row without an id.");
    while (block_ && block_->last_row < *id) close_block();
    if (!block_ || *id < block_->first_row) return take_stray(*id);
    if (*id < expected_) return refuse_rows({*id, *id}, "is there more than once.");
    if (expected_ < *id) refuse_missing({expected_, *id - 1});
    expected_ = after(*id);
    if (complete_) row.add_to(digest_);
  }

  void end() {
    while (block_) close_block();
    refuse_strays();
    verdict_.rows += rows_;
    verdict_.tables += rows_ > 0 ? 1 : 0;
  }

 private:
  void refuse_table(std::optional<RowRange> rows, const std::string& what) {
    verdict_.findings.add(of_table(table_, rows, "In table " + table_ + ", " + what));
  }

  void refuse_rows(RowRange rows, const std::string& what) {
    complete_ = false;
    verdict_.findings.add(of_rows(
        *block_, rows,
        "In table " + table_ + ", " + text(rows) + " of " + act_text(*block_) + ' ' + what));
  }

  void refuse_missing(RowRange rows) {
    if (rows.first > rows.last) return;
    refuse_rows(rows, rows.first == rows.last ? "is missing." : "are missing.");
  }

  // Rows of no act are told together where their ids follow one another.
  void take_stray(std::int64_t id) {
    const bool goes_on = strays_ && id - strays_->last <= 1;
    if (!goes_on) refuse_strays();
    if (goes_on) {
      strays_->last = id;
    } else {
      strays_ = RowRange{id, id};
    }
  }

  void refuse_strays() {
    if (!strays_) return;
    refuse_table(strays_, "no act accounts for " + text(*strays_) +
                              (has_blocks_ ? "." : ": no act names this table."));
    strays_.reset();
  }

  void open_block() {
    const std::int64_t before = block_ ? block_->last_row : 0;
    if (!blocks_.next()) return block_.reset();
    has_blocks_ = complete_ = true;
    digest_ = Digest();
    const AuditRow last = std::exchange(block_, audit_row_in(blocks_)).value_or(AuditRow{});
    expected_ = std::max(block_->first_row, after(before));
    check_follows(last, before);
  }

  // An overlap leaves a block whose rows are also another's: its digest says nothing more.
  void check_follows(const AuditRow& last, std::int64_t before) {
    const RowRange block{block_->first_row, block_->last_row};
    if (block.first > after(before)) {
      const RowRange gap{after(before), block.first - 1};
      refuse_table(gap, "no act gave " + text(gap) + ", which come before those of " +
                            act_text(*block_) + ".");
    } else if (block.first <= before) {
      refuse_rows(block, last.id == 0 ? "are not counted from 1."
                                      : "overlap with those of " + act_text(last) + ".");
    }
  }

  void close_block() {
    refuse_missing({expected_, block_->last_row});
    if (complete_ && std::move(digest_).hex() != block_->rows_digest) {
      const RowRange rows{block_->first_row, block_->last_row};
      refuse_rows(rows, rows.first == rows.last ? "is not as it was written."
                                                : "are not all as they were written.");
    }
    open_block();
  }

  const std::string& table_;
  AuditVerdict& verdict_;
  Statement blocks_;
  std::optional<AuditRow> block_;  // The one that the next row may be of.
  std::int64_t expected_ = 1;      // The id of the next row, if none is missing.
  bool complete_ = true;           // No row of the block is missing or there twice.
  bool has_blocks_ = false;
  Digest digest_;
  std::optional<RowRange> strays_;
  std::int64_t rows_ = 0;
};

}  // namespace

void verify_rows(Transaction& transaction, const std::string& table, AuditVerdict& verdict) {
  auto rows = rows_of(transaction, table);
  if (!rows) {
    verdict.findings.add(of_table(
        table, {}, "Table " + table + " has no column row_id or id, so nothing accounts for it."));
    return;
  }
  Holding holding(transaction, table, verdict);
  while (rows->next()) holding.take(*rows);
  holding.end();
}

}  // namespace commonweal::platform
