#pragma once

// For tests: a file as CsvReader reads it.

#include <sstream>
#include <string>
#include <vector>

#include "base/problems.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::platform {

// A file as read: its header and rows as "a|b" and what was told of it as "place: sentence".
struct Reading {
  std::vector<std::string> header;
  std::vector<std::string> rows;
  std::vector<std::string> problems;
};

inline std::vector<std::string> told(base::Problems problems) {
  std::vector<std::string> sentences;
  const base::Error error = std::move(problems).fail().value();
  for (const auto& [place, what] : error.problems) sentences.push_back(place + ": " + what);
  return sentences;
}

inline std::string joined(const CsvRow& row) {
  std::string text;
  for (std::size_t i = 0; i < row.size(); ++i) text += (i == 0 ? "" : "|") + std::string(row[i]);
  return text;
}

inline Reading read(const std::string& text, CsvLimits limits = {}) {
  std::istringstream in(text);
  base::Problems problems;
  CsvReader reader(in, "a.csv", problems, limits);
  Reading reading{.header = reader.header()};
  while (const CsvRow* row = reader.next()) reading.rows.push_back(joined(*row));
  reading.problems = told(problems);
  return reading;
}

using Lines = std::vector<std::string>;

}  // namespace commonweal::platform
