#include "missions/tile_file.hpp"

#include <optional>
#include <utility>

#include "base/number_text.hpp"
#include "missions/record.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::missions {
namespace {

using platform::CsvRow;

constexpr std::size_t kLabelMax = 4;

std::optional<int> place_in(const CsvRow& row, std::size_t column) {
  const auto number = row.read(column, base::whole_number);
  if (!number) return std::nullopt;
  if (0 <= *number && *number < kTileColumns) return static_cast<int>(*number);
  row.refuse(column, "\"" + std::string(row[column]) +
                         "\" is not on the map. Give a number from 0 "
                         "to 59.");
  return std::nullopt;
}

std::string code_in(const CsvRow& row, std::size_t column) {
  if (!is_code(row[column])) {
    row.refuse(column, "\"" + std::string(row[column]) +
                           "\" is not a code. Use letters, digits and hyphens, at most 64.");
  }
  return std::string(row[column]);
}

std::string label_in(const CsvRow& row, std::size_t column) {
  if (row[column].empty() || row[column].size() > kLabelMax) {
    row.refuse(column, "\"" + std::string(row[column]) + "\" is no label. Give 1 to 4 letters.");
  }
  return std::string(row[column]);
}

}  // namespace

base::Result<std::vector<Tile>> read_tiles(const std::string& path, std::istream& standard_input) {
  auto file = platform::open_csv(path, standard_input);
  if (!file) return base::fail(std::move(file));
  base::Problems problems;
  platform::CsvReader reader(*file, problems);
  std::vector<Tile> tiles;
  std::vector<std::string> places;
  if (const auto columns = reader.columns_named({"map", "body", "label", "column", "row"})) {
    const auto [map, body, label, column, row_column] = *columns;
    while (const CsvRow* row = reader.next()) {
      Tile tile{.map = code_in(*row, map),
                .body = code_in(*row, body),
                .label = label_in(*row, label),
                .column = 0,
                .row = 0};
      const auto at_column = place_in(*row, column);
      const auto at_row = place_in(*row, row_column);
      if (!at_column || !at_row) continue;
      tile.column = *at_column;
      tile.row = *at_row;
      tiles.push_back(std::move(tile));
      places.push_back(row->place());
    }
  }
  check_tiles(tiles, places, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return tiles;
}

}  // namespace commonweal::missions
