#pragma once

// The rows of a CSV file, read in the plainest way there is. It stands apart from platform/table on
// purpose: the figures and the reader that loads them must not share a mistake.

#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace commonweal {

using Row = std::map<std::string, std::string, std::less<>>;  // Column to cell.

// Row i is line i + 2 of the file. Knows quotes around a cell with commas, but neither a quote
// inside a cell nor a cell of several lines: none of the files read here holds one.
std::vector<Row> csv_rows(const std::filesystem::path& file);

// The figures of England, national and of areas, and the sources that they are from: other sources
// are of studies, of values and of money, and their files hold no series.
std::vector<Row> england_figures();
std::set<std::string> sources_of_figures();

// A line of cells, without quotes.
std::string joined(const std::vector<std::string>& cells);

}  // namespace commonweal
