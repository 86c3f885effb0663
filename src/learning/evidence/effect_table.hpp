#pragma once

// A table of what studies report, with the effect that each row comes to.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/raw_studies.hpp"
#include "methods/distributions/limits.hpp"

namespace commonweal::learning {

struct EffectTable {
  RawTable table;
  std::vector<std::string> labels;                           // By rows.
  std::vector<std::optional<methods::StudyEffect>> effects;  // By rows; none where left out.
  RawMeasure measure;
  double confidence;
  std::vector<std::string> notes;  // What was left out, and what was done about zeros.

  std::size_t count() const;
  methods::Limits limits(const methods::StudyEffect& effect) const;  // Normal.
};

base::Result<EffectTable> effect_table(RawTable table, const EffectColumns& columns,
                                       std::span<const std::string> label, const SizingRule& rule);

// What was done about zeros and perfect separation, in sentences.
std::vector<std::string> zero_sentences(const RawStudies& studies,
                                        const methods::ZeroCellReport& zeros);

}  // namespace commonweal::learning
