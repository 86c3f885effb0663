#pragma once

// The parts of the page of an effect.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "learning/synthesis/effect_news.hpp"
#include "learning/synthesis/effect_version.hpp"
#include "missions/directory.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

struct EffectView {
  EffectVersion version;
  const missions::Intervention* intervention;  // Null where it is no longer held.
  const missions::Metric* metric;
  const missions::Source* source;
  std::vector<const missions::Factor*> factors;
  std::optional<EffectNews> news;  // None for one that was not pooled from studies held.
};

std::string effect_title(const EffectView& view);  // "BCG vaccine: tuberculosis".

platform::Html later_version_notice(const EffectVersion& version);  // Empty for the latest.
platform::Html effect_opening(const EffectView& view);              // In words.
platform::Html effect_news_part(const EffectView& view);            // What changed since.
platform::Html effect_charts(const EffectView& view);  // Of what it was pooled from; or why none.
platform::Html effect_facts(const EffectView& view);
platform::Html effect_factors(const EffectView& view);
platform::Html effect_versions_part(const std::vector<EffectVersion>& versions);
// A version against the one before it, and against the latest.
platform::Html effect_changes(const std::vector<EffectVersion>& versions, std::size_t number);
platform::Html effect_sources(const EffectView& view);

}  // namespace commonweal::learning
