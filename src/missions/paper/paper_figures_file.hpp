#pragma once

// The figures of the paper's claims in the files that come with the program: the England example
// and the small series beside the claims.

#include <filesystem>

#include "base/result.hpp"
#include "missions/paper/paper_figures.hpp"

namespace commonweal::missions {

// From the folder of examples, with its folders "england" and "paper". Fails with every problem.
base::Result<PaperFigures> read_paper_figures(const std::filesystem::path& examples);

}  // namespace commonweal::missions
