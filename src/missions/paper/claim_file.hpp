#pragma once

// The claims of the paper and where it contradicts itself, in the files that come with the program.

#include <filesystem>

#include "base/result.hpp"
#include "missions/paper/paper.hpp"

namespace commonweal::missions {

// From a folder with claims.csv and contradictions.csv. Fails with every problem.
base::Result<PaperRecords> read_paper_records(const std::filesystem::path& folder);

}  // namespace commonweal::missions
