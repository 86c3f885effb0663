#pragma once

// The rows of a CSV file of the program's own, by the names of their columns.

#include <array>
#include <cstddef>
#include <filesystem>
#include <sstream>
#include <string_view>

#include "base/problems.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::missions {

// Hands each row with the places of its columns to `take`; what is wrong is gathered.
template <std::size_t N, class Take>
void read_rows(const std::filesystem::path& path, const std::string_view (&names)[N],
               base::Problems& problems, Take take) {
  std::istringstream none;  // No path of ours is standard input.
  auto file = platform::open_csv(path.string(), none);
  if (!problems.value_of(file)) return;
  platform::CsvReader reader(*file, problems);
  const auto columns = reader.columns_named(names);
  if (!columns) return;
  while (const auto* row = reader.next()) take(*row, *columns);
}

}  // namespace commonweal::missions
