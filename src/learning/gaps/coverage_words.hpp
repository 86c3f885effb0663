#pragma once

// What can be said of the coverage of services by centres, in sentences: page, JSON and workbook
// say the same.

#include <string>
#include <vector>

#include "learning/gaps/coverage_matrix.hpp"

namespace commonweal::learning {

inline constexpr std::string_view kCoverageIsOurReading =
    "Which service a centre covers is our reading of what each says it is for. A centre that "
    "covers a service need not meet all demand for evidence on it.";

// How many members there are, what they may spend, which services have no centre.
std::vector<std::string> coverage_sentences(const CoverageMatrix& matrix);

// "£55 million", "£52 million and 1 more budget not published"; empty where no centre covers it.
std::string budgets_words(const MatrixRow& row);

// "£130.3 billion in 2018-19; the budgets are at most 0.04% of it"; empty where it is not held.
std::string spend_words(const MatrixRow& row);

}  // namespace commonweal::learning
