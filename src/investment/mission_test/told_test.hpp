#pragma once

// A mission test told in sentences: what page and print both say, so that they cannot disagree.

#include <string>
#include <vector>

#include "investment/mission_test/mission_test.hpp"

namespace commonweal::investment {

inline constexpr TestPart kTestParts[] = {TestPart::affordable, TestPart::mission_critical,
                                          TestPart::ten_year, TestPart::net_value};

// "It does not pass: ..." names the criteria that stand in the way.
std::string outcome_sentence(const MissionTest& test);

// What the percentage beside an answer is the chance of.
std::string chance_of_what(TestPart part);
// "No (too small)" where that, and not chance, is the reason.
std::string told_answer(const MissionTest& test, TestPart part);
// From when on an answer is a yes, and what counts.
std::string threshold_sentence();

std::vector<std::string> value_sentences(const MissionTest& test);
std::vector<std::string> change_sentences(const MissionTest& test, TestPart part);
std::vector<std::string> driver_sentences(const MissionTest& test);    // The first three.
std::vector<std::string> evidence_sentences(const MissionTest& test);  // Last, without the weak.
std::vector<std::string> bias_sentences(const MissionTest& test);
std::vector<std::string> note_sentences(const MissionTest& test);
std::string provenance_sentence(const MissionTest& test);

}  // namespace commonweal::investment
