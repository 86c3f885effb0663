#pragma once

// The two files of a stratified selection: categories with their quotas (category, feature, min,
// max; or feature, value, min, max, min_flex, max_flex), and respondents with a column for each
// category.

#include <string>
#include <vector>

#include "base/problems.hpp"
#include "base/result.hpp"
#include "devolution/assembly/assembly_pool.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::devolution {

// Whether quotas that can never be met are a fault, or just what is asked about.
enum class QuotaCheck { possible, none };

struct PoolAsked {
  std::size_t seats = 0;
  std::vector<std::string> addresses = {};  // Columns.
  QuotaCheck check = QuotaCheck::possible;
};

// Every problem of both files at once.
base::Result<AssemblyPool> read_assembly_pool(platform::CsvFile& categories,
                                              platform::CsvFile& respondents,
                                              const PoolAsked& asked);

}  // namespace commonweal::devolution
