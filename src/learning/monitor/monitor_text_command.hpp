#pragma once

#include <istream>
#include <optional>
#include <string>

#include "base/problems.hpp"

namespace commonweal::learning {

// A file's bytes, so that what is read is what its digest is of.
struct MonitorText {
  std::string name;
  std::string bytes;

  std::string digest() const;  // SHA-256.
};

// "-" is standard input. None where it cannot be opened; that is a problem gathered.
std::optional<MonitorText> monitor_text(const std::string& path, std::istream& standard_input,
                                        base::Problems& problems);

}  // namespace commonweal::learning
