#pragma once

#include <string>
#include <vector>

#include "base/problems.hpp"
#include "learning/lab/lab_people.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {

struct PeopleColumns {
  std::string treatment;                   // 1 or 0, yes or no, true or false.
  std::vector<std::string> covariates;     // Numbers, or words: one column a word but the first.
  std::vector<std::string> outcomes = {};  // Numbers.
  std::vector<std::string> exact = {};     // Any text.
  std::string id = {};                     // Of which each stands once; empty: not checked.
  bool leaves_out_missing = false;         // Or else a missing value is a problem.
};

// Missing is an empty cell or NA. Problems name places and columns, never what stands in a cell.
LabPeople read_people(platform::CsvFile& file, const PeopleColumns& columns,
                      base::Problems& problems);

}  // namespace commonweal::learning
