#pragma once

// Where a row or a cell stands in a file of figures, as problems name it. A line of text is
// "bids.csv:12", its third cell "bids.csv:12:3"; in a workbook they are "bids.xlsx, sheet Bids,
// row 12" and "bids.xlsx, sheet Bids, cell C12 (cost)", as a spreadsheet program shows them.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::base {

struct TablePlaces {
  std::string file;
  std::string sheet = {};                 // Empty for a file of text.
  std::vector<std::string> columns = {};  // Their names, as far as they are known.

  std::string row(std::uint64_t line) const;                       // From 1.
  std::string cell(std::uint64_t line, std::size_t column) const;  // From 0.

  // The line in such a place; 0 where it is the file itself that is spoken of.
  std::uint64_t line_in(std::string_view place) const;
};

}  // namespace commonweal::base
