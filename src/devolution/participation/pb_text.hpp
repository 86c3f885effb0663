#pragma once

// A file of Pabulib (pabulib.org/format) as text: three tables of cells between semicolons, in
// quotes where a cell holds one, under the lines META, PROJECTS and VOTES. Knows the form, and
// nothing of what the cells mean.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "base/table_places.hpp"

namespace commonweal::devolution {

struct PbRow {
  std::uint64_t line;
  std::vector<std::string> cells;  // One for each column.
};

struct PbTable {
  std::uint64_t line = 0;  // Of its columns; 0: the table is not there.
  std::vector<std::string> columns = {};
  std::vector<PbRow> rows = {};

  std::optional<std::size_t> column(std::string_view name) const;
};

struct PbText {
  std::string file;  // As places name it.
  PbTable meta = {};
  PbTable projects = {};
  PbTable votes = {};
  std::vector<std::uint64_t> empty_lines = {};

  // "vote.pb:12:3", the column from 0.
  std::string place(std::uint64_t line, std::size_t column) const;
  std::string place(std::uint64_t line) const;
};

// What is wrong with the form is added to the problems, each with its line; the rows without fault
// are there all the same.
PbText read_pb(std::string_view text, std::string file, base::Problems& problems);

// The same file again, in the one way in which we write them.
std::string pb_text(const PbText& file);

}  // namespace commonweal::devolution
