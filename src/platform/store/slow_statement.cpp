#include "platform/store/slow_statement.hpp"

#include <algorithm>
#include <utility>

namespace commonweal::platform {
namespace {

using Clock = std::chrono::steady_clock;

// Times the engine alone: what a caller does between two rows is not the statement's.
class TimedStatement : public EngineStatement {
 public:
  TimedStatement(std::unique_ptr<EngineStatement> statement, std::string_view sql,
                 const SlowStatements& slow)
      : statement_(std::move(statement)), sql_(sql), slow_(slow) {}
  ~TimedStatement() override { end(); }
  TimedStatement(const TimedStatement&) = delete;
  TimedStatement& operator=(const TimedStatement&) = delete;

  int parameters() const override { return statement_->parameters(); }
  bool only_reads() const override { return statement_->only_reads(); }
  void bind_null(int parameter) override { statement_->bind_null(parameter); }
  void bind_integer(int parameter, std::int64_t value) override {
    statement_->bind_integer(parameter, value);
  }
  void bind_real(int parameter, double value) override { statement_->bind_real(parameter, value); }
  void bind_text(int parameter, std::string_view value) override {
    statement_->bind_text(parameter, value);
  }
  bool step() override {
    const auto start = Clock::now();
    const bool has_row = statement_->step();
    took_ += Clock::now() - start;
    if (!has_row) end();
    return has_row;
  }
  int columns() const override { return statement_->columns(); }
  std::string_view column_name(int column) const override {
    return statement_->column_name(column);
  }
  ColumnType type(int column) const override { return statement_->type(column); }
  std::int64_t integer(int column) const override { return statement_->integer(column); }
  double real(int column) const override { return statement_->real(column); }
  std::string_view text(int column) const override { return statement_->text(column); }
  std::int64_t changed_rows() const override { return statement_->changed_rows(); }
  void reset() override {
    end();
    statement_->reset();
  }

 private:
  void end() {
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(
        std::exchange(took_, Clock::duration::zero()));
    if (took >= slow_.threshold && took.count() > 0) slow_.tell(on_one_line(sql_), took);
  }

  // Statements stand over several lines in the source.
  static std::string on_one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
      const bool space = c == ' ' || c == '\n';
      if (!space) line += c;
      if (space && !line.empty() && line.back() != ' ') line += ' ';
    }
    return line;
  }

  std::unique_ptr<EngineStatement> statement_;
  std::string sql_;
  const SlowStatements& slow_;
  Clock::duration took_ = Clock::duration::zero();
};

}  // namespace

std::unique_ptr<EngineStatement> timed(std::unique_ptr<EngineStatement> statement,
                                       std::string_view sql, const SlowStatements& slow) {
  return std::make_unique<TimedStatement>(std::move(statement), sql, slow);
}

}  // namespace commonweal::platform
