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

// The effect that was pooled here for the intervention, outcome and measure of a choice: that with
// this code where it is one of them, or the first. None where none is published.
const missions::Effect* published_of(const missions::Directory& directory,
                                     std::string_view intervention, const PoolChoice& choice,
                                     std::string_view code = "");

// Where the choice does not say how to pool, by the method of that effect. Not found where there is
// no such intervention, outcome or measure; refused where the pooled studies cannot be told apart
// by the moderator or the subgroup.
base::Result<HeldSynthesis> load_synthesis(const missions::Holdings& holdings,
                                           std::string_view intervention, const PoolChoice& choice,
                                           std::string_view code = "");

// A pooled effect against the studies held; none for a quoted one, and for one that was not pooled
// from studies that are held (it has no digest of them).
std::optional<EffectNews> load_news(platform::Transaction& transaction,
                                    const EffectVersion& version);

std::string inputs_digest(const Synthesis& synthesis);

}  // namespace commonweal::learning
