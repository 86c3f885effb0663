#pragma once

// The sections of the page of a mission test, from the answers down to where the numbers are from.

#include "investment/mission_test/mission_test.hpp"
#include "investment/mission_test/test_question.hpp"
#include "platform/html/html.hpp"

namespace commonweal::investment {

// The address of a bid's test, with an ending ("", ".csv", "/value.svg") and its question.
std::string test_address(const MissionTest& test, std::string_view ending);

platform::Html answers_section(const MissionTest& test);
platform::Html change_section(const MissionTest& test);
platform::Html effect_section(const MissionTest& test);  // Charts of the metric.
platform::Html value_section(const MissionTest& test);   // And of value, drivers and years.
platform::Html limits_section(const MissionTest& test, const Case& of);
platform::Html evidence_section(const MissionTest& test);
platform::Html biases_section(const MissionTest& test);
platform::Html arithmetic_section(const MissionTest& test);
platform::Html question_section(const MissionTest& test, const TestText& asked);
platform::Html provenance_section(const MissionTest& test, const Case& of);

}  // namespace commonweal::investment
