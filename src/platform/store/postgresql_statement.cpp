#include "platform/store/postgresql_statement.hpp"

#include <libpq-fe.h>

#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "platform/store/postgresql_link.hpp"

namespace commonweal::platform {
namespace {

constexpr int kBinary = 1;

// What only reads begins with one of these. A WITH that writes is left to the server, which lets
// nothing write in a transaction that only reads.
bool begins_as_question(std::string_view sql) {
  const auto start = sql.find_first_not_of(" \n\t(");
  if (start == sql.npos) return false;
  std::string word(sql.substr(start, sql.find_first_of(" \n\t(", start) - start));
  for (char& c : word) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return word == "SELECT" || word == "VALUES" || word == "WITH";
}

// Rows that were taken in, one after another, value by value.
class TakenRows {
 public:
  void add(const PGresult* row) {
    for (int column = 0; column < PQnfields(row); ++column) {
      if (PQgetisnull(row, 0, column) != 0) {
        values_.push_back(std::nullopt);
        continue;
      }
      const auto length = static_cast<std::size_t>(PQgetlength(row, 0, column));
      values_.push_back(std::pair(bytes_.size(), length));
      bytes_.append(PQgetvalue(row, 0, column), length);
    }
  }
  bool next(std::size_t columns) {
    const std::size_t from = is_on_row_ ? at_ + columns : at_;
    is_on_row_ = from < values_.size();
    at_ = from;
    return is_on_row_;
  }
  bool is_on_row() const { return is_on_row_; }
  std::optional<std::string_view> value(int column) const {
    const auto& place = values_[at_ + static_cast<std::size_t>(column)];
    if (!place) return std::nullopt;
    return std::string_view(bytes_).substr(place->first, place->second);
  }

 private:
  std::string bytes_;
  std::vector<std::optional<std::pair<std::size_t, std::size_t>>> values_;
  std::size_t at_ = 0;
  bool is_on_row_ = false;
};

// Parameters in the form in which libpq takes them.
class SentValues {
 public:
  SentValues(const std::vector<PgValue>& values, const std::vector<PgType>& types) {
    std::vector<std::optional<std::size_t>> offsets;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const bool is_null = std::holds_alternative<std::monostate>(values[i]);
      const std::size_t from = bytes_.size();
      offsets.push_back(is_null ? std::nullopt : std::optional(from));
      if (!is_null) append_bytes_of(bytes_, types[i], values[i]);
      lengths_.push_back(static_cast<int>(bytes_.size() - from));
    }
    for (const auto& offset : offsets) {
      starts_.push_back(offset ? bytes_.data() + *offset : nullptr);
    }
    formats_.assign(values.size(), kBinary);
  }
  const char* const* starts() const { return starts_.data(); }
  const int* lengths() const { return lengths_.data(); }
  const int* formats() const { return formats_.data(); }

 private:
  std::string bytes_;
  std::vector<const char*> starts_;
  std::vector<int> lengths_;
  std::vector<int> formats_;
};

class PostgresqlStatement final : public EngineStatement, public RowsUnderWay {
 public:
  PostgresqlStatement(PostgresqlLink& link, std::string_view sql)
      : link_(link), sql_(sql), prepared_(&link.prepared(sql)) {
    values_.resize(prepared_->parameters.size());
  }
  ~PostgresqlStatement() override { leave_rows(); }
  PostgresqlStatement(const PostgresqlStatement&) = delete;
  PostgresqlStatement& operator=(const PostgresqlStatement&) = delete;

  int parameters() const override { return static_cast<int>(prepared_->parameters.size()); }
  int columns() const override { return static_cast<int>(prepared_->columns.size()); }
  std::string_view column_name(int column) const override { return column_at(column).name; }
  bool only_reads() const override { return begins_as_question(sql_); }

  void bind_null(int parameter) override { value_of(parameter) = std::monostate(); }
  void bind_integer(int parameter, std::int64_t value) override { value_of(parameter) = value; }
  void bind_real(int parameter, double value) override { value_of(parameter) = value; }
  void bind_text(int parameter, std::string_view value) override {
    value_of(parameter) = std::string(value);
  }

  bool step() override {
    if (!is_sent_) send();
    if (taken_.next(prepared_->columns.size())) return true;
    row_.reset();
    return is_under_way_ && fetch();
  }
  ColumnType type(int column) const override {
    const auto bytes = value(column);
    return bytes ? column_type(column_at(column).type, *bytes) : ColumnType::null;
  }
  std::int64_t integer(int column) const override {
    return integer_in(column_at(column).type, value(column).value());
  }
  double real(int column) const override {
    return real_in(column_at(column).type, value(column).value());
  }
  std::string_view text(int column) const override { return value(column).value(); }
  std::int64_t changed_rows() const override { return changed_; }
  void reset() override {
    leave_rows();
    taken_ = {};
    row_.reset();
    is_sent_ = false;
  }

  // While another question is asked. The present row stays.
  void take_in() override {
    CW_CHECK(!taken_.is_on_row());
    PgResult present = std::move(row_);
    while (fetch()) taken_.add(row_.get());
    row_ = std::move(present);
  }

 private:
  PgValue& value_of(int parameter) { return values_.at(static_cast<std::size_t>(parameter - 1)); }
  const PgPrepared::Column& column_at(int column) const {
    return prepared_->columns.at(static_cast<std::size_t>(column));
  }
  std::optional<std::string_view> value(int column) const {
    if (taken_.is_on_row()) return taken_.value(column);
    CW_CHECK(row_ && column < PQnfields(row_.get()));
    if (PQgetisnull(row_.get(), 0, column) != 0) return std::nullopt;
    return std::string_view(PQgetvalue(row_.get(), 0, column),
                            static_cast<std::size_t>(PQgetlength(row_.get(), 0, column)));
  }

  // Where the server took a parameter for another type than its value has, it is told.
  void settle_types() {
    std::vector<PgType> types;
    for (std::size_t i = 0; i < values_.size(); ++i) {
      types.push_back(type_to_send(values_[i], prepared_->parameters[i]));
    }
    if (types != prepared_->parameters) prepared_ = &link_.prepared(sql_, types);
  }

  void send() {
    settle_types();
    const SentValues sent(values_, prepared_->parameters);
    link_.begin_turn(this);
    is_under_way_ = is_sent_ = true;
    const int ok =
        PQsendQueryPrepared(link_.get(), prepared_->name.c_str(), static_cast<int>(values_.size()),
                            sent.starts(), sent.lengths(), sent.formats(), kBinary);
    if (ok == 0) {
      end_rows();
      link_.give_up(nullptr);
    }
    PQsetSingleRowMode(link_.get());
  }

  bool fetch() {
    PgResult result;
    try {
      result = link_.next_result();
    } catch (...) {
      end_rows();
      throw;
    }
    if (PQresultStatus(result.get()) == PGRES_SINGLE_TUPLE) {
      row_ = std::move(result);
      return true;
    }
    count_changed(PQcmdTuples(result.get()));
    link_.drop_results();
    end_rows();
    return false;
  }

  void count_changed(std::string_view rows) {
    changed_ = 0;
    std::from_chars(rows.data(), rows.data() + rows.size(), changed_);
  }
  void end_rows() noexcept {
    is_under_way_ = false;
    link_.end_turn(this);
  }
  void leave_rows() noexcept {
    if (!is_under_way_) return;
    link_.drop_results();
    end_rows();
  }

  PostgresqlLink& link_;
  std::string sql_;
  const PgPrepared* prepared_;
  std::vector<PgValue> values_;
  PgResult row_;  // Unless the present row is one that was taken in.
  TakenRows taken_;
  std::int64_t changed_ = 0;
  bool is_sent_ = false;
  bool is_under_way_ = false;
};

}  // namespace

std::unique_ptr<EngineStatement> postgresql_statement(PostgresqlLink& link, std::string_view sql) {
  return std::make_unique<PostgresqlStatement>(link, sql);
}

}  // namespace commonweal::platform
