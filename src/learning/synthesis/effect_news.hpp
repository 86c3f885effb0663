#pragma once

// A pooled effect against the studies held now: which were added since it was published, which were
// taken out or put right, and what it would be today. Knows no database.

#include <optional>
#include <string>
#include <vector>

#include "learning/synthesis/effect_version.hpp"
#include "learning/synthesis/synthesis.hpp"
#include "methods/meta/living_synthesis.hpp"

namespace commonweal::learning {

struct EffectNews {
  bool is_same;                    // The studies that would be pooled today are those that were.
  std::vector<std::string> added;  // Labels.
  std::vector<std::string> removed;
  std::vector<std::string> changed;
  std::optional<Synthesis> then;  // As it was pooled, where those studies are still known.
  // What it would be now by the same method; none where nothing can be pooled.
  std::optional<Synthesis> today;
  std::optional<methods::PooledChange> change;
};

// What would be pooled for an effect by its own method, outcome and measure; none where nothing
// held has that outcome in that measure.
std::optional<Synthesis> pooled_as(const missions::Effect& effect, std::vector<Study> held);

// For a pooled effect. `digest_now` is of inputs_text() of `now`.
EffectNews news_of(const missions::Effect& effect, std::optional<Synthesis> then,
                   std::optional<Synthesis> now, const std::string& digest_now);

// "Two studies were added since. The effect would now be 0.52 (0.37 to 0.73)."
std::vector<std::string> news_sentences(const missions::Effect& effect, const EffectNews& news);

}  // namespace commonweal::learning
