#pragma once

// What the rows of a table report, ready to be made effects or to be added up over studies.

#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/effect_columns.hpp"
#include "learning/evidence/raw_table.hpp"
#include "methods/meta/effect_size.hpp"

namespace commonweal::learning {

struct RawStudies {
  std::variant<std::vector<methods::TwoByTwo>, std::vector<methods::PersonTime>,
               std::vector<methods::TwoMeans>, std::vector<methods::CorrelationStudy>,
               std::vector<methods::ReportedEstimate>>
      studies;
  std::vector<std::size_t> rows;  // Of each, in the table.
  std::vector<LeftOutRow> left_out;

  std::size_t count() const { return rows.size(); }
};

// Of the rows that have all of the columns. Fails with the place and value of each cell that is no
// number, or cannot be what its column holds: a count below 0, a spread of 0, more people with the
// event than there are; and where no row is left.
base::Result<RawStudies> raw_studies(const RawTable& table, const EffectColumns& columns,
                                     std::span<const std::string> labels);

struct SizingRule {
  methods::ZeroCellRule zeros;
  double confidence = 0.95;  // Of limits that are given.
};

// Effects with what was done about zeros. The places are those among the studies given, as
// methods::EffectSizes has them; what is wrong is told with the place in the table.
base::Result<methods::EffectSizes> sized(const RawTable& table, const RawStudies& studies,
                                         RawMeasure measure, const SizingRule& rule);

// Requires a measure of counts.
methods::RiskMeasure risk_measure(RawMeasure measure);

// The studies of counts that have the event in all of one group and in none of the other: nothing
// but what is added keeps their odds ratio from being without end.
std::vector<std::string> separated(const RawStudies& studies);

}  // namespace commonweal::learning
