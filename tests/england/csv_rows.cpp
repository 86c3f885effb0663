#include "csv_rows.hpp"

#include <fstream>
#include <stdexcept>
#include <string_view>
#include <utility>

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

std::vector<Row> england_figures() {
  auto rows = csv_rows("examples/england/observations.csv");
  for (auto& row : csv_rows("examples/england/areas.csv")) rows.push_back(std::move(row));
  return rows;
}

std::set<std::string> sources_of_figures() {
  std::set<std::string> sources;
  for (const auto& row : england_figures()) sources.insert(row.at("source"));
  return sources;
}

std::string joined(const std::vector<std::string>& cells) {
  std::string line;
  for (const auto& cell : cells) line += (&cell == cells.data() ? "" : ",") + cell;
  return line;
}

}  // namespace commonweal
