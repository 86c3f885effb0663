#pragma once

// How figures were revised, in plain sentences, for the page and the shell. States what was found
// and of how many, and rates nothing.

#include <string>
#include <vector>

#include "missions/metric.hpp"
#include "missions/observation_revision.hpp"

namespace commonweal::missions {

// "No figure of this metric has been revised." where that is so.
std::vector<std::string> revision_sentences(const Metric& metric, const RevisionHistory& history);

// "7,768,573", "7,768,573 (provisional)", "not available"
std::string figure_text(const Metric& metric, const base::Figure& figure);

// "+1,200", "-0.3", "no change": with the decimals of the metric, or as many as the change needs.
std::string change_text(const Metric& metric, double change);

// "+1.2%"
std::string percent_text(double percent);

}  // namespace commonweal::missions
