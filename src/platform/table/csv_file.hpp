#pragma once

// A CSV file named by a person, opened. Knows the ways in which that fails; nothing of its content.

#include <fstream>
#include <istream>
#include <string>
#include <utility>

#include "base/result.hpp"

namespace commonweal::platform {

class CsvFile {
 public:
  explicit CsvFile(std::istream& standard_input);
  CsvFile(std::ifstream file, std::string name) : file_(std::move(file)), name_(std::move(name)) {}

  std::istream& stream();
  const std::string& name() const { return name_; }  // What places are named after.

 private:
  std::ifstream file_;
  std::string name_;
  std::istream* standard_input_ = nullptr;  // Where that is what was named.
};

// "-" is standard input, which the caller lends. A path that names no readable file is bad input,
// with its sentence:
//   auto file = open_csv(path, call.in);
//   if (!file) return fail(std::move(file));
//   CsvReader reader(file->stream(), file->name(), problems);
base::Result<CsvFile> open_csv(const std::string& path, std::istream& standard_input);

}  // namespace commonweal::platform
