#pragma once

// Numbers of a mission test as people read them. Pages, print and reasons all take them from here.

#include <string>
#include <string_view>

#include "investment/mission_test/mission_test.hpp"

#include "missions/year_line.hpp"

namespace commonweal::investment {

std::string money_words(double pounds);        // "£1.2 million", "−£30 million", "£850".
std::string chance_words(double probability);  // "83%", "over 99%", "under 1%".
std::string share_text(double share);          // "2.4%", "0.04%": two figures that count.
std::string number_words(double number);

// Of a change in a metric: "percentage points" where it is counted in percent.
std::string change_unit_words(
    std::string_view unit);                         // "1,230", "0.042": three figures that count.
using missions::year_words;                         // "2026-27".
std::string_view answer_words(TestAnswer answer);   // "Yes", "No", "Unsure".
std::string_view part_words(TestPart part);         // "Affordable".
std::string budget_words(std::string_view budget);  // "RDEL", "the fiscal headroom".
std::string factor_words(double factor);            // "24% more", "half".

// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& words);

}  // namespace commonweal::investment
