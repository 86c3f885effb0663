#pragma once

// The versions of an effect: which there are, that a later one exists, and what changed.

#include <cstddef>
#include <vector>

#include "learning/synthesis/effect_version.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

platform::Html later_version_notice(const EffectVersion& version);  // Empty for the latest.

platform::Html effect_versions_part(const std::vector<EffectVersion>& versions);

// A version against the one before it, and against the latest.
platform::Html effect_changes(const std::vector<EffectVersion>& versions, std::size_t number);

}  // namespace commonweal::learning
