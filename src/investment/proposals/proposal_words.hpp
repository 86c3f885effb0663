#pragma once

// Words about bids that pages and the shell share.

#include <string>

#include "investment/proposals/proposal.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {

std::string sum_words(double pounds);  // "£1.5 billion", "£12 million", "£800"
using missions::year_words;            // 2026 is "2026-27".

}  // namespace commonweal::investment
