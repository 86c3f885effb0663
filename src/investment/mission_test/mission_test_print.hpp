#pragma once

// A mission test for a screen of letters: every bid in a row, or one bid on a page.

#include <iosfwd>
#include <vector>

#include "investment/mission_test/mission_test.hpp"

namespace commonweal::investment {

void print_tests(const std::vector<MissionTest>& tests, std::ostream& out);
void print_test(const MissionTest& test, std::ostream& out);

}  // namespace commonweal::investment
