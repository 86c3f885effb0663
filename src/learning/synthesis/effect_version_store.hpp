#pragma once

// Versions of effects, read. What planned spending used is found again by its number.

#include <optional>
#include <string_view>
#include <vector>

#include "learning/synthesis/effect_version.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

// Every version of an effect, the oldest first; none where there is no such effect.
std::vector<EffectVersion> effect_versions(platform::Transaction& transaction,
                                           std::string_view code);

// None where there is no such effect or no such version of it.
std::optional<EffectVersion> effect_version(platform::Transaction& transaction,
                                            std::string_view code, int number);

// The number of the latest; none where there is no such effect.
std::optional<int> latest_version(platform::Transaction& transaction, std::string_view code);

}  // namespace commonweal::learning
