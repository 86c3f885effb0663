// Reads a CSV file with our reader and prints how many rows it has and what their values add up to:
//   bench_read_csv FILE

#include <cstdint>
#include <iostream>

#include "platform/table/csv_file.hpp"
#include "platform/table/csv_reader.hpp"

int main(int count, char** words) {
  namespace base = commonweal::base;
  namespace platform = commonweal::platform;
  auto file = platform::open_csv(count == 2 ? words[1] : "", std::cin);
  if (!file) {
    std::cerr << "Give a CSV file that can be read.\n";
    return 2;
  }
  base::Problems problems;
  platform::CsvReader reader(file->stream(), file->name(), problems);
  const auto columns = reader.columns_named({"value"});
  if (!columns) return 2;
  std::int64_t rows = 0;
  std::int64_t sum = 0;
  while (const auto* row = reader.next()) {
    ++rows;
    sum += row->read((*columns)[0], base::whole_number).value_or(0);
  }
  std::cout << rows << ' ' << sum << '\n';
  return problems.empty() ? 0 : 1;
}
