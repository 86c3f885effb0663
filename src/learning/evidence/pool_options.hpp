#pragma once

// What is asked of a table of studies: where its effects stand, by which model they are pooled, and
// what else is to be said of them. Columns go by their names in the table; an empty name is none.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "learning/evidence/effect_columns.hpp"
#include "methods/meta/cluster_robust.hpp"
#include "methods/meta/pool_question.hpp"
#include "methods/meta/zero_cells.hpp"

namespace commonweal::learning {

// Tables added up before a ratio is taken, in place of effects that are pooled.
enum class TablePooling { none, mantel_haenszel, peto };

struct PoolOptions {
  std::string effect;
  std::string variance;
  std::string standard_error;
  std::optional<RawMeasure> measure;  // What the effects are.
  std::optional<EffectColumns> raw;   // Where they are worked out from.
  methods::ZeroCellRule zeros;
  std::vector<std::string> label;

  methods::PoolQuestion question;
  TablePooling tables = TablePooling::none;
  std::vector<std::string> moderators;
  std::vector<std::string> categories;  // Moderators whose numbers are names.
  std::string level;
  std::string cluster;
  methods::ClusterCorrection correction = methods::ClusterCorrection::cr2;

  std::string subgroup;
  std::string cumulative;
  bool leave_one_out = false;
  bool influence = false;
  bool egger = false;
  std::optional<double> tau_scale;  // With a prior on tau of this scale.

  // Every column that the table needs.
  std::vector<std::string> columns() const;
};

// "reml", "mh": fills in the method, or how tables are added up. Fails with those that there are.
base::Result<void> take_method(base::Field field, PoolOptions& options);
std::string_view method_word(const PoolOptions& options);   // "reml"
std::string_view method_words(const PoolOptions& options);  // "restricted maximum likelihood"

// Fails with every two things asked for that do not go together, each under its option's name.
base::Result<void> check(const PoolOptions& options);

}  // namespace commonweal::learning
