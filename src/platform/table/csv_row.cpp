#include "platform/table/csv_row.hpp"

namespace commonweal::platform {

std::string CsvRow::place() const { return places_.row(line_); }

std::string CsvRow::place(std::size_t column) const { return places_.cell(line_, column); }

void CsvRow::refuse(std::string what) const { problems_.add({place(), std::move(what)}); }

void CsvRow::refuse(std::size_t column, std::string what) const {
  problems_.add({place(column), std::move(what)});
}

void CsvRow::refuse(std::size_t column, base::Error error) const {
  for (auto& problem : error.problems) problem.place = place(column);
  problems_.add(std::move(error));
}

}  // namespace commonweal::platform
