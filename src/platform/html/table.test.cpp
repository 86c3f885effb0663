#include "platform/html/table.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

TableCell cell_of(const FixtureOptions& cell) {
  return {.text = cell.text("text"),
          .html = cell.html(),
          .format = cell.text("format") == "numeric" ? CellFormat::numeric : CellFormat::text,
          .colspan = std::stoi(cell.text("colspan", "0")),
          .rowspan = std::stoi(cell.text("rowspan", "0")),
          .classes = cell.text("classes"),
          .attributes = cell.attributes()};
}

std::vector<TableCell> cells_of(const std::vector<FixtureOptions>& row) {
  std::vector<TableCell> cells;
  for (const auto& cell : row) cells.push_back(cell_of(cell));
  return cells;
}

Html made(const FixtureOptions& options) {
  HtmlTable markup{.caption = options.text("caption"),
                   .caption_classes = options.text("captionClasses"),
                   .head = cells_of(options.list("head")),
                   .first_cell_is_header = options.flag("firstCellIsHeader"),
                   .classes = options.text("classes"),
                   .attributes = options.attributes()};
  for (const auto& row : options.list("rows")) markup.rows.push_back(cells_of(row.items()));
  return table(markup);
}

TEST(Table, EqualsTheFixturesOfItsPackage) {
  expect_fixtures({.component = "table", .render = made});
}

}  // namespace
}  // namespace commonweal::platform
