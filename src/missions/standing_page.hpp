#pragma once

// Where measures stand, as the pages show them: a card for one, a grid by service and dimension for
// many, a table for all.

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "missions/mission_standing.hpp"
#include "platform/html/html.hpp"
#include "platform/html/own/metric_card.hpp"

namespace commonweal::missions {

platform::MetricCard card_of(const MetricStanding& metric);

// How it moved over twenty years, as small as a word; for the eye alone, as the figures stand
// beside it.
platform::Html sparkline_of(const MetricStanding& metric);

// "Better" or "Worse" as a coloured word; nothing where it is neither.
platform::Html goodness_tag(Goodness goodness);

// Each service with its measures of access, experience and quality side by side, and a way to the
// rest where there are more than so many in a dimension.
platform::Html services_grid(const std::vector<ServiceStanding>& services,
                             std::size_t most = std::numeric_limits<std::size_t>::max());

// What the words on a card mean, for who asks.
platform::Html words_explained();

// "Social security" for the service "social security".
std::string capitalised(std::string_view text);

}  // namespace commonweal::missions
