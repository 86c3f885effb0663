#pragma once

// A unit against its peers as pictures: its rate and theirs over the years, as in figure 1.4 of the
// paper, and what each peer alone would have said.

#include "missions/excess_choice.hpp"
#include "platform/chart/line_chart.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// Requires an answer, as all here.
platform::LineChart excess_rates_chart(const ChosenExcess& chosen);

// Empty where there is only one peer, or so many that no other choice was tried.
platform::Html excess_peers_chart(const ChosenExcess& chosen);

}  // namespace commonweal::missions
