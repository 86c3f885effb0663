#include "learning/evidence/effect_table.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/normal_quantile.hpp"

namespace commonweal::learning {

std::size_t EffectTable::count() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(effects, [](const auto& it) { return it.has_value(); }));
}

methods::Limits EffectTable::limits(const methods::StudyEffect& effect) const {
  const double half = base::normal_quantile(0.5 + confidence / 2) * std::sqrt(effect.variance);
  return {effect.estimate - half, effect.estimate + half};
}

std::vector<std::string> zero_sentences(const RawStudies& studies,
                                        const methods::ZeroCellReport& zeros) {
  std::vector<std::string> said = zeros.sentences();
  if (const auto labels = separated(studies); !labels.empty()) {
    said.push_back("In " + listed_words(labels) +
                   " everybody in one group had the event and nobody in the other (perfect "
                   "separation): a ratio of them rests on what is added to the zeros alone.");
  }
  return said;
}

base::Result<EffectTable> effect_table(RawTable table, const EffectColumns& columns,
                                       std::span<const std::string> label, const SizingRule& rule) {
  EffectTable found{.table = std::move(table),
                    .labels = {},
                    .effects = {},
                    .measure = columns.measure,
                    .confidence = rule.confidence,
                    .notes = {}};
  found.labels = labels_of(found.table, label);
  auto studies = raw_studies(found.table, columns, found.labels);
  if (!studies) return base::fail(std::move(studies));
  auto sizes = sized(found.table, *studies, columns.measure, rule);
  if (!sizes) return base::fail(std::move(sizes));
  found.effects.resize(found.table.rows.size());
  for (std::size_t i = 0; i < sizes->studies.size(); ++i) {
    found.effects[studies->rows[sizes->places[i]]] = sizes->studies[i];
  }
  found.notes = left_out_sentences(found.table, studies->left_out);
  for (auto& said : zero_sentences(*studies, sizes->zeros)) found.notes.push_back(std::move(said));
  return found;
}

}  // namespace commonweal::learning
