#pragma once

// A .pb file on disk.

#include <istream>
#include <string>

#include "base/result.hpp"

namespace commonweal::devolution {

struct PbBytes {
  std::string name;  // As places name it.
  std::string text;
};

// All of it; "-" is standard input, which the caller lends. A path that names no readable file, and
// one of more than 256 MiB, is bad input.
base::Result<PbBytes> read_pb_file(const std::string& path, std::istream& standard_input);

}  // namespace commonweal::devolution
