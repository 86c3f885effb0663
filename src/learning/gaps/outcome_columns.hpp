#pragma once

// Which column of the gap map an outcome stands in. Studies, effects and questions write the same
// outcome in their own words: what a metric holds is one column, however it is written.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "learning/gaps/gap_map.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

class OutcomeColumns {
 public:
  // Learns from studies and effects which words go with which metric.
  OutcomeColumns(const missions::Directory& directory, const std::vector<ClassedStudy>& studies);

  // A new one where there is none yet.
  std::size_t column_of(std::string_view outcome, const std::optional<std::string>& metric);

  const std::vector<GapMapOutcome>& all() const { return outcomes_; }
  std::vector<std::size_t> in_order() const;  // By title; what names no outcome last.

 private:
  void learn(std::string_view words, std::string_view metric);
  const missions::Metric* metric_of(std::string_view outcome,
                                    const std::optional<std::string>& metric) const;

  const missions::Directory& directory_;
  std::map<std::string, std::string, std::less<>> metric_by_words_;
  std::map<std::string, std::size_t, std::less<>> column_by_key_;
  std::vector<GapMapOutcome> outcomes_;
};

}  // namespace commonweal::learning
