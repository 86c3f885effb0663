#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/record.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::missions {

// Records that an example may hold in a file of their own.
struct ExampleTable {
  const RecordTable& (*table)();
  const char* file;
  std::string_view things;  // "missions"
  // How the file is read, where it is no table.
  base::Result<std::vector<Record>> (*read)(const std::string& path) = nullptr;
};

// commonweal example load england: what this slice knows of.
extern const platform::Command kLoadExample;

// The same with the records of slices to the right, in their order, where the example has their
// files.
base::Result<platform::ExitStatus> load_example(const platform::Call& call,
                                                std::span<const ExampleTable> further);

}  // namespace commonweal::missions
