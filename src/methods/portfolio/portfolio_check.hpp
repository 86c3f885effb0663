#pragma once

// What is wrong with a question before any solver sees it: numbers that are none, bids that need
// each other in a circle, and needs that can never be met.

#include "base/problems.hpp"
#include "methods/portfolio/portfolio_question.hpp"

namespace commonweal::methods {

base::Problems problems_of(const PortfolioQuestion& question);

}  // namespace commonweal::methods
