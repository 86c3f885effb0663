#pragma once

// Records in CSV files and workbooks: the code column first, then the columns of their table, under
// the names of the description. Publishers' further columns are passed over.

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "missions/record.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::missions {

// Adds what else is wrong with a record, beside what its kind's check finds.
using AlsoChecks =
    std::function<void(const Record& record, const PlaceOf& place, base::Problems& problems)>;

// Fails with every problem: missing columns, codes that are none or repeated, fields that make no
// sense to the kind's check. `path` may be "-": standard input.
base::Result<std::vector<Record>> read_records(const RecordTable& table, const std::string& path,
                                               std::istream& standard_input,
                                               const AlsoChecks& also = {});

platform::DataSheet records_sheet(const RecordTable& table, const std::vector<Record>& records);
void write_records(const RecordTable& table, const std::vector<Record>& records, std::ostream& out);

// The same for the kinds of this slice.
inline base::Result<std::vector<Record>> read_records(RecordKind kind, const std::string& path,
                                                      std::istream& standard_input) {
  return read_records(table_of(kind), path, standard_input);
}
inline platform::DataSheet records_sheet(RecordKind kind, const std::vector<Record>& records) {
  return records_sheet(table_of(kind), records);
}
inline void write_records(RecordKind kind, const std::vector<Record>& records, std::ostream& out) {
  write_records(table_of(kind), records, out);
}

}  // namespace commonweal::missions
