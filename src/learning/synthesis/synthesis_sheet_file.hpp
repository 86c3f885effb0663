#pragma once

// The tables behind the charts of a pool, as people take them away and as pages show them. Numbers
// are on the scale that is pooled: logarithms of ratios; `shown` columns are as they are read.

#include "learning/synthesis/synthesis.hpp"
#include "learning/synthesis/synthesis_looks.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::learning {

platform::DataSheet forest_sheet(const Synthesis& synthesis);
platform::DataSheet funnel_sheet(const Synthesis& synthesis);
platform::DataSheet without_each_sheet(const Synthesis& synthesis, const WithoutEach& without);
platform::DataSheet year_by_year_sheet(const Synthesis& synthesis,
                                       const std::vector<methods::PooledPart>& parts);
platform::DataSheet by_group_sheet(const Synthesis& synthesis, const ByGroup& by);
platform::DataSheet along_moderator_sheet(const Synthesis& synthesis, const AlongModerator& along);

// The studies pooled, with their variances and moderators as columns: what the shell pools.
platform::DataSheet studies_sheet(const Synthesis& synthesis);

}  // namespace commonweal::learning
