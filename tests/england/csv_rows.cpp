#include "csv_rows.hpp"

#include <fstream>
#include <stdexcept>
#include <string_view>

namespace commonweal {
namespace {

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char letter : line) {
    if (letter == '"') {
      quoted = !quoted;
    } else if (letter == ',' && !quoted) {
      cells.emplace_back();
    } else {
      cells.back() += letter;
    }
  }
  return cells;
}

Row row_of(const std::vector<std::string>& columns, std::string_view line) {
  const auto cells = cells_of(line);
  if (cells.size() != columns.size()) throw std::runtime_error("ragged row: " + std::string(line));
  Row row;
  for (std::size_t i = 0; i < columns.size(); ++i) row.emplace(columns[i], cells[i]);
  return row;
}

}  // namespace

std::vector<Row> csv_rows(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::string line;
  if (!std::getline(in, line)) throw std::runtime_error("cannot read " + file.string());
  const auto columns = cells_of(line);
  std::vector<Row> rows;
  while (std::getline(in, line)) rows.push_back(row_of(columns, line));
  return rows;
}

std::string joined(const std::vector<std::string>& cells) {
  std::string line;
  for (const auto& cell : cells) line += (&cell == cells.data() ? "" : ",") + cell;
  return line;
}

}  // namespace commonweal
