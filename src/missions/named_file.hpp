#pragma once

#include <cstddef>
#include <string>

namespace commonweal::missions {

// A file of observations, as problems name it.
struct NamedFile {
  std::string name;
  std::size_t period_column = 0;    // Counted from 0.
  std::size_t problems_before = 0;  // How many had been met when it was opened.
};

}  // namespace commonweal::missions
