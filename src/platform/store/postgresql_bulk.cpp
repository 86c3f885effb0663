#include "platform/store/postgresql_bulk.hpp"

#include <libpq-fe.h>

#include <string>

#include "base/check.hpp"
#include "platform/store/postgresql_link.hpp"

namespace commonweal::platform {
namespace {

std::string list_of(const std::vector<std::string_view>& columns) {
  std::string names;
  for (const auto column : columns) names.append(names.empty() ? "" : ", ").append(column);
  return names;
}

class PostgresqlBulk final : public EngineBulk {
 public:
  PostgresqlBulk(PostgresqlLink& link, std::string_view table,
                 const std::vector<std::string_view>& columns)
      : link_(link), fields_(static_cast<std::int16_t>(columns.size())) {
    const std::string names = list_of(columns);
    const std::string into(table);
    for (const auto& column : link.prepared("SELECT " + names + " FROM " + into).columns) {
      types_.push_back(column.type);
    }
    link.run("COPY " + into + " (" + names + ") FROM STDIN (FORMAT binary)");
    is_open_ = true;
    buffer_.reserve(2 * kBuffer);
    buffer_.append(kSignature)
        .append(2 * sizeof(std::int32_t), '\0');  // No flags, no more of them.
    append_int16(buffer_, fields_);
  }
  // What is under way is given up, and with it the transaction.
  ~PostgresqlBulk() override {
    if (!is_open_) return;
    PQputCopyEnd(link_.get(), "given up");
    link_.drop_results();
  }
  PostgresqlBulk(const PostgresqlBulk&) = delete;
  PostgresqlBulk& operator=(const PostgresqlBulk&) = delete;

  void add_null(int) override { append_int32(buffer_, -1); }
  void add_integer(int column, std::int64_t value) override {
    append_int32(buffer_, sizeof value);
    append_integer(buffer_, type_of(column), value);
  }
  void add_real(int column, double value) override {
    append_int32(buffer_, sizeof value);
    append_real(buffer_, type_of(column), value);
  }
  void add_text(int column, std::string_view value) override {
    CW_CHECK(type_of(column) == PgType::text);
    append_int32(buffer_, static_cast<std::int32_t>(value.size()));
    buffer_.append(value);
  }
  void end_row() override {
    if (buffer_.size() >= kBuffer) send();
    append_int16(buffer_, fields_);  // Of the next row, or taken back at the end.
  }
  void finish() override {
    buffer_.resize(buffer_.size() - sizeof fields_);
    append_int16(buffer_, -1);
    send();
    if (PQputCopyEnd(link_.get(), nullptr) != 1) link_.give_up(nullptr);
    is_open_ = false;
    while (link_.next_result()) {
    }
  }

 private:
  static constexpr std::string_view kSignature{"PGCOPY\n\377\r\n\0", 11};
  static constexpr std::size_t kBuffer = 256 * 1024;

  PgType type_of(int column) const { return types_[static_cast<std::size_t>(column)]; }
  void send() {
    if (PQputCopyData(link_.get(), buffer_.data(), static_cast<int>(buffer_.size())) != 1) {
      link_.give_up(nullptr);
    }
    buffer_.clear();
  }

  PostgresqlLink& link_;
  std::int16_t fields_;
  std::vector<PgType> types_;
  std::string buffer_;
  bool is_open_ = false;
};

}  // namespace

std::unique_ptr<EngineBulk> postgresql_bulk(PostgresqlLink& link, std::string_view table,
                                            const std::vector<std::string_view>& columns) {
  return std::make_unique<PostgresqlBulk>(link, table, columns);
}

}  // namespace commonweal::platform
