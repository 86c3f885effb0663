#pragma once

// A file of a table, CSV or a workbook, named by a person and opened. Knows the ways in which that
// fails; nothing of its content.

#include <fstream>
#include <istream>
#include <string>
#include <utility>

#include "base/result.hpp"

namespace commonweal::platform {

class CsvFile {
 public:
  explicit CsvFile(std::istream& lent, std::string name = "standard input")
      : name_(std::move(name)), lent_(&lent) {}
  CsvFile(std::ifstream file, std::string name, std::string sheet = "")
      : file_(std::move(file)), name_(std::move(name)), sheet_(std::move(sheet)) {}

  std::istream& stream();
  const std::string& name() const { return name_; }    // What places are named after.
  const std::string& sheet() const { return sheet_; }  // Of a workbook; empty: its first.

 private:
  std::ifstream file_;
  std::string name_;
  std::string sheet_;
  std::istream* lent_ = nullptr;  // Where no path was named.
};

// "-" is standard input, which the caller lends. "FILE#SHEET" names a sheet of a workbook, where
// there is no file of that whole name. A path that names no readable file is bad input, with its
// sentence:
//   auto file = open_csv(path, call.in);
//   if (!file) return fail(std::move(file));
//   CsvReader reader(*file, problems);
base::Result<CsvFile> open_csv(const std::string& path, std::istream& standard_input);

}  // namespace commonweal::platform
