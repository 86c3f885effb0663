#pragma once

// A comparison of bodies in plain sentences. Says what the figures say and how sure they are, and
// never more of a rank than that.

#include <string>
#include <vector>

#include "missions/comparison.hpp"

namespace commonweal::missions {

// "Councils", "Councils in the North West", "Bodies"; small where it stands within a sentence.
std::string who_words(const ChosenComparison& chosen);

// "149 councils have a figure for 2020. 61 are better than England (79.4 years) and 58 worse; 30
// show no clear difference."
std::string summary_words(const ChosenComparison& chosen);

// What a rank tells and what it does not.
std::string caveat_words(const ChosenComparison& chosen);

// Of one body against the reference: "Better", "No clear difference", and where no interval says
// more, "Higher". Empty where there is nothing to hold it against.
std::string difference_words(const RankedBody& body, const Comparison& comparison);

std::string rank_words(const RankedBody& body);                              // "3", "3="
std::string interval_words(const Metric& metric, const Interval& interval);  // "78.9 to 79.7"

// Why there is no figure: "Suppressed, so that nobody can be recognised".
std::string reason_words(base::Missing reason);
std::string missing_words(const BodyFigure& missing);

}  // namespace commonweal::missions
