#pragma once

// A mission test for a screen of letters: every bid in a row, or one bid on a page.

#include <iosfwd>
#include <vector>

#include "investment/mission_test/mission_test.hpp"

namespace commonweal::investment {

void print_tests(const std::vector<MissionTest>& tests, std::ostream& out);
void print_test(const MissionTest& test, std::ostream& out);

// What the page and the print say below the answers: for each criterion and the net value.
std::vector<std::string> change_sentences(const MissionTest& test, TestPart part);

// Where the answer would be without the weak evidence: a sentence, empty where none is weak.
std::string weak_sentence(const MissionTest& test);

// The paper's two biases, in a sentence.
std::string biases_sentence(const MissionTest& test);

}  // namespace commonweal::investment
