// Whatever the bytes: the reader ends, reads the same through a buffer of any size, and reads back
// what the writer makes of its cells.

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/utf8.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/csv_writer.hpp"

namespace commonweal::platform {
namespace {

struct Row {
  std::size_t line = 0;
  std::vector<std::string> cells;

  friend bool operator==(const Row&, const Row&) = default;
};

struct Reading {
  std::vector<std::string> header;
  std::vector<Row> rows;
  std::vector<base::Problem> problems;
  std::size_t problem_count = 0;

  friend bool operator==(const Reading&, const Reading&) = default;
};

Row copy(const CsvRow& row) {
  Row copied{.line = row.line()};
  for (std::size_t i = 0; i < row.size(); ++i) copied.cells.emplace_back(row[i]);
  return copied;
}

Reading read(const std::string& text, CsvLimits limits) {
  std::istringstream in(text);
  base::Problems problems;
  CsvReader reader(in, "a.csv", problems, limits);
  Reading reading{.header = reader.header()};
  while (const CsvRow* row = reader.next()) reading.rows.push_back(copy(*row));
  reading.problem_count = problems.count();
  reading.problems = std::move(problems).fail().value().problems;
  return reading;
}

void check_soundness(const Reading& reading) {
  std::size_t line = 0;
  for (const auto& row : reading.rows) {
    CW_CHECK(row.line > line && row.cells.size() == reading.header.size());
    line = row.line;
    for (const auto& cell : row.cells) {
      CW_CHECK(!base::utf8_fault(cell) && base::nfc(cell) == cell);
    }
  }
  for (const auto& problem : reading.problems) {
    CW_CHECK(problem.place.starts_with("a.csv") && problem.what.ends_with('.'));
    CW_CHECK(!base::utf8_fault(problem.what));
  }
}

void check_buffer_size_is_nothing(const std::string& text, std::size_t bytes) {
  CsvLimits usual;
  CsvLimits narrow{.row_bytes_max = 24, .columns_max = 3};
  for (CsvLimits limits : {usual, narrow}) {
    const Reading whole = read(text, limits);
    limits.buffer_bytes = bytes;
    CW_CHECK(read(text, limits) == whole);
  }
}

void write_row(const std::vector<std::string>& cells, CsvWriter& writer) {
  for (const auto& cell : cells) writer.text(cell);
  writer.end_row();
}

void check_round_trip(const Reading& reading) {
  if (reading.header.empty()) return;
  std::ostringstream out;
  CsvWriter writer(out);
  write_row(reading.header, writer);
  for (const auto& row : reading.rows) write_row(row.cells, writer);
  const Reading again = read(out.str(), {});
  CW_CHECK(again.header == reading.header && again.rows.size() == reading.rows.size());
  for (std::size_t i = 0; i < again.rows.size(); ++i) {
    CW_CHECK(again.rows[i].cells == reading.rows[i].cells);
  }
}

void check(const std::string& text) {
  const Reading reading = read(text, {});
  check_soundness(reading);
  check_buffer_size_is_nothing(text, 1 + text.size() % 7);
  check_round_trip(reading);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}

}  // namespace commonweal::platform
