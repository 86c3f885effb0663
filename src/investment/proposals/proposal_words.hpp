#pragma once

// Words about bids that pages and the shell share.

#include <string>

#include "investment/proposals/proposal.hpp"

namespace commonweal::investment {

std::string pounds_words(double pounds);  // "£1.5 billion", "£12 million", "£800"
std::string year_words(int year);         // 2026 is "2026-27".

}  // namespace commonweal::investment
