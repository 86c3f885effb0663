#pragma once

#include <vector>

#include "learning/synthesis/effect_news.hpp"
#include "learning/synthesis/effect_version.hpp"
#include "missions/factor.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// An effect as it is published.
platform::Json effect_json(const missions::Effect& effect);

// The same with its factors, its versions, the oldest first, and what has changed since.
platform::Json effect_history_json(const std::vector<EffectVersion>& versions,
                                   const std::vector<const missions::Factor*>& factors,
                                   const std::optional<EffectNews>& news);

}  // namespace commonweal::learning
