#pragma once

// The tables of a mission test, for its page, CSV and XLSX.

#include <string>

#include "investment/mission_test/mission_test.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::investment {

// Every line of cost and benefit, year by year.
platform::DataSheet lines_sheet(const MissionTest& test);

// The arithmetic of each line, step by step, with where each number is from.
platform::DataSheet steps_sheet(const MissionTest& test);

// The best core metric by year: as things go, with the bid, and the change.
platform::DataSheet metric_sheet(const MissionTest& test);

// Costs, benefits and net by year.
platform::DataSheet years_sheet(const MissionTest& test);

}  // namespace commonweal::investment
