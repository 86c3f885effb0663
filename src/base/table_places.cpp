#include "base/table_places.hpp"

#include <algorithm>
#include <charconv>

namespace commonweal::base {
namespace {

// "A", "Z", "AA": as spreadsheets number columns.
std::string letters_of(std::size_t column) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

std::string in_sheet(const TablePlaces& places) { return places.file + ", sheet " + places.sheet; }

}  // namespace

std::string TablePlaces::row(std::uint64_t line) const {
  if (sheet.empty()) return file + ':' + std::to_string(line);
  return in_sheet(*this) + ", row " + std::to_string(line);
}

std::string TablePlaces::cell(std::uint64_t line, std::size_t column) const {
  if (sheet.empty()) return row(line) + ':' + std::to_string(column + 1);
  const bool has_name = column < columns.size() && !columns[column].empty();
  return in_sheet(*this) + ", cell " + letters_of(column) + std::to_string(line) +
         (has_name ? " (" + columns[column] + ")" : "");
}

std::uint64_t TablePlaces::line_in(std::string_view place) const {
  const std::string start = sheet.empty() ? file + ':' : in_sheet(*this) + ", ";
  std::uint64_t line = 0;
  if (!place.starts_with(start)) return line;
  place.remove_prefix(start.size());
  place.remove_prefix(std::min(place.find_first_of("0123456789"), place.size()));
  std::from_chars(place.data(), place.data() + place.size(), line);
  return line;
}

}  // namespace commonweal::base
