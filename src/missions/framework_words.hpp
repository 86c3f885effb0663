#pragma once

// How much the performance framework can say, in plain words, for the page and the shell.

#include <string>
#include <vector>

#include "missions/framework.hpp"

namespace commonweal::missions {

inline constexpr std::string_view kNoMeasureYet = "No measure yet";

// A sentence for each count, the most telling first.
std::vector<std::string> coverage_sentences(const Framework& framework);

// Whose figures these are, where they are not of the body that was asked for: "England and Wales
// only". Empty where they are.
std::string elsewhere_words(const MetricStanding& measure, const Body& body);

}  // namespace commonweal::missions
