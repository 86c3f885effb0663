#pragma once

// For tests: responses and targets written as CSV, and problems as lines.

#include <string>
#include <utility>
#include <vector>

#include "devolution/poll/poll_tables_file.hpp"

namespace commonweal::devolution {

inline Responses responses_in(const std::string& text, base::Problems& problems) {
  return read_responses(text, "r.csv", problems);
}

inline PollTargets targets_in(const std::string& text, base::Problems& problems) {
  return read_targets(text, "t.csv", problems);
}

inline std::vector<std::string> lines_of(base::Problems problems) {
  const base::Error fault = std::move(problems).fail().value();
  std::vector<std::string> lines;
  for (const auto& problem : fault.problems) lines.push_back(problem.place + ": " + problem.what);
  return lines;
}

}  // namespace commonweal::devolution
