#pragma once

// Studies as files: a table in the columns that import reads, and references.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/ris_study.hpp"
#include "learning/evidence/study.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::learning {

// With the command that prints the same, for the workbook.
platform::DataSheet studies_sheet(const std::vector<const Study*>& studies);

std::string studies_ris(const std::vector<const Study*>& studies);

// A file as somebody sent it.
struct StudyFile {
  std::string name;  // As its sender calls it; problems are placed in it.
  std::string bytes;
};

// What a file of studies holds.
struct StudyArrivals {
  std::vector<missions::Record> records;
  std::vector<RisDuplicate> duplicates;  // Of references only: those that are held already.
};

// References, which a name that ends with .ris has, or the table that export prints (CSV or a
// workbook).
base::Result<StudyArrivals> studies_in_file(const StudyFile& file, const std::vector<Study>& held);

}  // namespace commonweal::learning
