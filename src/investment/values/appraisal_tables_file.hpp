#pragma once

// The program's own edition of the tables: CSV files of examples/england beside the program, for
// whoever works without a store. The same files are loaded into a store by `example load england`.

#include <filesystem>
#include <string>
#include <vector>

#include "investment/values/appraisal_tables.hpp"
#include "investment/values/envelope.hpp"

namespace commonweal::investment {

// `share` is the folder that holds `examples`: Call::world.share. Fails with what is wrong in them.
base::Result<AppraisalTables> own_appraisal_tables(const std::filesystem::path& share);
base::Result<std::vector<Envelope>> own_envelopes(const std::filesystem::path& share);

}  // namespace commonweal::investment
