#pragma once

// The charts of a pool. Each requires an answer.

#include <string>
#include <string_view>

#include "learning/synthesis/synthesis.hpp"
#include "learning/synthesis/synthesis_looks.hpp"
#include "platform/chart/bubble_chart.hpp"
#include "platform/chart/forest_chart.hpp"
#include "platform/chart/funnel_chart.hpp"

namespace commonweal::learning {

platform::ForestChart forest_chart(const Synthesis& synthesis);
platform::FunnelChart funnel_chart(const Synthesis& synthesis);
platform::ForestChart without_each_chart(const Synthesis& synthesis, const WithoutEach& without);
platform::ForestChart year_by_year_chart(const Synthesis& synthesis,
                                         const std::vector<methods::PooledPart>& parts);
platform::ForestChart by_group_chart(const Synthesis& synthesis, const ByGroup& by);
platform::BubbleChart along_moderator_chart(const Synthesis& synthesis,
                                            const AlongModerator& along);

}  // namespace commonweal::learning
