#pragma once

// The publishers' files of an example: those that its files.csv names, as they stand below a folder
// of the user's. Knows nothing of what is in them.

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "base/number_text.hpp"

namespace commonweal::missions {

struct DataFiles {
  std::string places;  // The example's file of bodies that only they have; may be empty.
  std::vector<std::string> paths;  // In the order of files.csv.
};

// Each file is at its path below the folder, or under its name anywhere below it. Fails with all
// that are not there. None where no folder is named.
base::Result<DataFiles> data_files(const std::filesystem::path& example,
                                   const std::optional<base::Field>& folder,
                                   std::istream& standard_input);

}  // namespace commonweal::missions
