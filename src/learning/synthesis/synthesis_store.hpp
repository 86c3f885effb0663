#pragma once

// Pools from what is held: read, pooled, with the digest of what went in.

#include <optional>
#include <string>
#include <string_view>

#include "learning/synthesis/effect_news.hpp"
#include "learning/synthesis/synthesis.hpp"
#include "missions/holdings_store.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

struct HeldSynthesis {
  const missions::Intervention* intervention;  // Of the directory.
  Synthesis synthesis;
  std::string digest;  // SHA-256 of inputs_text().
};

// Not found where there is no such intervention, outcome or measure.
base::Result<HeldSynthesis> load_synthesis(const missions::Holdings& holdings,
                                           std::string_view intervention, const PoolChoice& choice);

// A pooled effect against the studies held; none for a quoted one, and for one that was not pooled
// from studies that are held (it has no digest of them).
std::optional<EffectNews> load_news(platform::Transaction& transaction,
                                    const EffectVersion& version);

std::string inputs_digest(const Synthesis& synthesis);

}  // namespace commonweal::learning
