#pragma once

// The studies of a table that can be pooled as asked: those with an effect, a variance and
// something in every column that the question needs.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/pool_options.hpp"
#include "learning/evidence/raw_studies.hpp"
#include "methods/meta/effects.hpp"
#include "methods/meta/model_matrix.hpp"

namespace commonweal::learning {

struct PoolStudies {
  std::vector<methods::StudyEffect> effects;
  std::vector<std::size_t> rows;  // Of each, in the table.
  std::vector<LeftOutRow> left_out;
  std::vector<std::string> notes;
  std::vector<methods::Moderator> moderators;

  // By study.
  std::vector<std::string> cluster;
  std::vector<std::string> level;
  std::vector<std::string> subgroup;
  std::vector<std::size_t> order;  // Of the cumulative pooling.
};

// Fails with the place and value of each cell that cannot be what its column holds, and where no
// study is left. Not for tables that are added up (table_studies).
base::Result<PoolStudies> pool_studies(const RawTable& table, const PoolOptions& options);

}  // namespace commonweal::learning
