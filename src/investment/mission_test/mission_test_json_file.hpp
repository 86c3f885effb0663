#pragma once

// A mission test as JSON: what the shell prints and the API answers, by one function.

#include <vector>

#include "investment/mission_test/mission_test.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {

platform::Json mission_test_json(const MissionTest& test);

// {"proposals": […], "edition": […]}: `edition` says which tables are the program's own.
platform::Json mission_tests_json(const std::vector<MissionTest>& tests, const Case& of);

}  // namespace commonweal::investment
