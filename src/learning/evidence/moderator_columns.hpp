#pragma once

// What studies are like, from the columns of a table: a column of numbers as it stands, a column of
// words as a column of 0 and 1 for each word but the first, which the others are compared with.

#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/pool_options.hpp"
#include "learning/evidence/raw_table.hpp"
#include "methods/meta/model_matrix.hpp"

namespace commonweal::learning {

struct ModeratorColumns {
  std::vector<methods::Moderator> moderators;  // Of words: "alloc: random".
  std::vector<std::string> notes;              // Which word is compared with.
};

// Words in the order of their characters, as R has it. Requires that no cell of these rows is
// missing. Fails, naming cell or column, where numbers and words are mixed, and where all rows have
// the same.
base::Result<ModeratorColumns> moderator_columns(const RawTable& table,
                                                 std::span<const std::size_t> rows,
                                                 const PoolOptions& options);

// The column that a moderator was made from.
std::string column_of(const std::string& moderator, const PoolOptions& options);

}  // namespace commonweal::learning
