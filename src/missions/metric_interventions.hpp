#pragma once

// Everything that is held to move a metric, side by side, and two of them together. Knows neither
// the store nor how any of it is worded.

#include <optional>
#include <string>
#include <vector>

#include "methods/effect_units/overlap.hpp"
#include "missions/effect_change.hpp"

namespace commonweal::missions {

// One way of reckoning with people whom both reach.
struct TogetherBy {
  methods::OverlapRule rule;
  methods::CombinedEffect effect;
};

struct Together {
  const EffectChange* first;
  const EffectChange* second;
  bool is_said_to_overlap;           // By the record of either intervention.
  std::vector<TogetherBy> rules;     // The cautious one first. Empty: `missing` says why.
  std::vector<std::string> missing;  // Sentences.
};

struct MetricInterventions {
  const Metric& metric;
  const Body& body;
  std::vector<EffectChange> changes;  // By the code of the effect.
  std::optional<Together> together;   // None where nobody asked. Points into `changes`.
};

Together together_of(const EffectChange& first, const EffectChange& second);

std::string_view code_word(methods::OverlapRule rule);  // "same-people"

}  // namespace commonweal::missions
