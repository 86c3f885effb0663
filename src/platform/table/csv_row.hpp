#pragma once

// One row of a table in a file, and where its cells stand. Knows nothing of how it was read.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "base/table_places.hpp"
#include "platform/table/csv_scan.hpp"

namespace commonweal::platform {

// A row with as many cells as the header has. It and its text are valid until the reader's next().
class CsvRow {
 public:
  std::size_t line() const { return line_; }  // Where the row begins, from 1.
  std::size_t size() const { return cells_.size(); }
  std::string_view operator[](std::size_t column) const {
    CW_CHECK(column < cells_.size());
    return cells_[column].text;
  }

  // As base::TablePlaces names them. Built on demand: good cells need no place.
  std::string place() const;
  std::string place(std::size_t column) const;

  // What `parse` makes of a cell's base::Field; none where it fails, and its problems are gathered
  // with the cell's place:  const auto pupils = row.read(column, base::whole_number);
  template <class Parse>
  auto read(std::size_t column, Parse&& parse) const {
    auto result = parse(base::Field{{}, (*this)[column]});
    using Value = typename std::remove_cvref_t<decltype(result)>::value_type;
    if (result) return std::optional<Value>(*std::move(result));
    refuse(column, std::move(result).error());
    return std::optional<Value>();
  }

  // Gathers a problem of the caller's with the place of a cell, or of the row.
  void refuse(std::size_t column, std::string what) const;
  void refuse(std::string what) const;

 private:
  friend class CsvReader;
  friend class SheetTable;
  CsvRow(std::string file, base::Problems& problems)
      : places_{.file = std::move(file)}, problems_(problems) {}
  void refuse(std::size_t column, base::Error error) const;

  base::TablePlaces places_;
  base::Problems& problems_;
  std::size_t line_ = 0;
  std::vector<CsvCell> cells_;
};

}  // namespace commonweal::platform
